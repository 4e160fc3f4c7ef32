// The C++ yardstick: reads a founded department, then answers on standard input and output to
// "weeks N" with the seconds of processor time that they took, and to "fingerprint".
#include <ctime>
#include <iostream>

#include "fingerprint.hpp"
#include "week.hpp"

namespace {

double processorSeconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "give the file of a world\n";
    return 2;
  }
  clay::World world = clay::readWorld(words[1]);
  clay::Bench bench(world.department);
  std::cout.precision(12);
  std::cout << "ready" << std::endl;
  std::string word;
  while (std::cin >> word) {
    if (word == "weeks") {
      int weeks = 0;
      std::cin >> weeks;
      const double start = processorSeconds();
      for (int week = 0; week < weeks; ++week) clay::Week(world, bench).live();
      std::cout << processorSeconds() - start << std::endl;
    } else if (word == "fingerprint") {
      std::cout << clay::fingerprint(world) << std::endl;
    }
  }
}
