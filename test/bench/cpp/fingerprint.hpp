// The model's fingerprint: a hash of every column, and a hash of those.
#pragma once

#include <cstdio>
#include <cstring>

#include "world.hpp"

namespace clay {

struct Hash {
  std::uint32_t first, second;
};

class Hasher {
 public:
  void add(std::uint32_t word) {
    first_ = mix(first_, word, 0xcc9e2d51U, 15);
    second_ = mix(second_, word, 0x1b873593U, 17);
    ++length_;
  }
  Hash finish() const { return {finish(first_ ^ length_), finish(second_ ^ length_)}; }

 private:
  static std::uint32_t mix(std::uint32_t hash, std::uint32_t word, std::uint32_t factor, int by) {
    return rotateLeft(hash ^ (rotateLeft(word * factor, by) * 0x1b873593U), 13) * 5 + 0xe6546b64U;
  }
  static std::uint32_t finish(std::uint32_t hash) {
    hash ^= hash >> 16;
    hash *= 0x85ebca6bU;
    hash ^= hash >> 13;
    hash *= 0xc2b2ae35U;
    return hash ^ (hash >> 16);
  }
  std::uint32_t first_ = 0x9e3779b9U, second_ = 0x85ebca6bU, length_ = 0;
};

inline Hash hashColumn(const std::vector<double>& column) {
  Hasher hasher;
  for (const double value : column) {
    std::uint32_t words[2];
    std::memcpy(words, &value, sizeof value);
    hasher.add(words[0]);
    hasher.add(words[1]);
  }
  return hasher.finish();
}

template <class T>
Hash hashColumn(const std::vector<T>& column) {
  Hasher hasher;
  for (const T value : column) hasher.add(value);
  return hasher.finish();
}

inline std::string fingerprint(const World& world) {
  const State& now = world.now;
  const Seats& seats = world.seats;
  const Organisation& organisation = world.organisation;
  std::vector<double> numbers(organisation.guardrails.begin(), organisation.guardrails.end());
  const double scrutiny = 0;
  for (const double number : {organisation.evidence, organisation.fatigue, organisation.benefitHours,
                              organisation.costHours, organisation.publicHours, scrutiny}) {
    numbers.push_back(number);
  }
  // Nobody is trained, and nobody is compelled: these are extensions.
  const std::vector<std::uint8_t> nobody(world.department.size(), 0);
  const Hash parts[] = {
      hashColumn(std::vector<std::uint32_t>{world.week}),
      hashColumn(numbers),
      hashColumn(world.clayWork),
      hashColumn(now.enthusiasm),
      hashColumn(now.usefulness),
      hashColumn(now.concern),
      hashColumn(seats.enthusiasmAnchor),
      hashColumn(seats.usefulnessAnchor),
      hashColumn(seats.concernAnchor),
      hashColumn(seats.trueUsefulness),
      hashColumn(now.trust),
      hashColumn(now.signal),
      hashColumn(now.permeability),
      hashColumn(seats.permeabilitySetPoint),
      hashColumn(seats.ageYears),
      hashColumn(seats.generation),
      hashColumn(now.practice),
      hashColumn(seats.member),
      hashColumn(nobody),
      hashColumn(nobody),
      hashColumn(seats.camp),
      hashColumn(seats.incident),
      hashColumn(seats.voice),
  };
  Hasher whole;
  for (const Hash& part : parts) {
    whole.add(part.first);
    whole.add(part.second);
  }
  const Hash hash = whole.finish();
  char text[17];
  std::snprintf(text, sizeof text, "%08x%08x", hash.first, hash.second);
  return text;
}

}  // namespace clay
