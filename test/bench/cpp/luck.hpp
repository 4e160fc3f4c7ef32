// Threefry-2x32 with 13 rounds, at the addresses of the model's luck.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace clay {

struct Key {
  std::uint32_t high;
  std::uint32_t low;
};

enum class Purpose : std::uint32_t {
  incident = 1,
  material = 2,
  reported = 3,
  speak = 4,
  heard = 5,
  practice = 6,
  community = 7,
  turnover = 8,
  enthusiasm = 16,
  usefulness = 17,
  concern = 18,
  trueUsefulness = 19,
  trust = 20,
  permeability = 21,
  age = 22,
};

// A probability times this is the threshold of its lot.
constexpr double lotsEach = 4294967296.0;

struct Block {
  std::uint32_t first;
  std::uint32_t second;
};

inline std::uint32_t rotateLeft(std::uint32_t word, int by) {
  return (word << by) | (word >> (32 - by));
}

inline Block threefry(Key key, std::uint32_t counter0, std::uint32_t counter1) {
  const std::uint32_t key2 = 0x1bd11bdaU ^ key.high ^ key.low;
  std::uint32_t a = counter0 + key.high;
  std::uint32_t b = counter1 + key.low;
  const auto round = [&a, &b](int by) {
    a += b;
    b = rotateLeft(b, by) ^ a;
  };
  round(13), round(15), round(26), round(6);
  a += key.low, b += key2 + 1;
  round(17), round(29), round(16), round(24);
  a += key2, b += key.high + 2;
  round(13), round(15), round(26), round(6);
  a += key.high, b += key.low + 3;
  round(17);
  return {a, b};
}

inline std::uint32_t lotOf(Key key, Purpose purpose, std::uint32_t uid, std::uint32_t time) {
  const Block block = threefry(key, uid >> 1, (static_cast<std::uint32_t>(purpose) << 24) | time);
  return (uid & 1) == 0 ? block.first : block.second;
}

inline double draw(Key key, Purpose purpose, std::uint32_t uid, std::uint32_t time) {
  return lotOf(key, purpose, uid, time) / lotsEach;
}

// Every person computes the whole block and keeps a word: half of the work is thrown away, but the
// loop is without branches and the compiler takes eight people at a time.
inline void castLots(Key key, Purpose purpose, std::uint32_t week,
                     const std::vector<std::int32_t>& uid, std::vector<std::uint32_t>& lots) {
  const std::size_t size = uid.size();
  const std::int32_t* __restrict ids = uid.data();
  std::uint32_t* __restrict out = lots.data();
  for (std::size_t row = 0; row < size; ++row) {
    out[row] = lotOf(key, purpose, static_cast<std::uint32_t>(ids[row]), week);
  }
}

inline double drawOnArrival(Key key, Purpose purpose, std::uint32_t uid, std::uint32_t generation,
                            std::uint32_t index) {
  return draw(key, purpose, uid, (generation * 8 + index) % 0x1000000U);
}

inline double deviateOnArrival(Key key, Purpose purpose, std::uint32_t uid,
                               std::uint32_t generation) {
  double sum = 0;
  for (std::uint32_t index = 0; index < 4; ++index) {
    sum += drawOnArrival(key, purpose, uid, generation, index);
  }
  return (sum - 2) * 1.7320508075688772;
}

}  // namespace clay
