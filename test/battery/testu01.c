/*
 * The luck generator before the batteries of TestU01 (L'Ecuyer & Simard 2007), with the addressing
 * of src/model/luck.ts written a second time: `hash` prints what the TypeScript must agree with.
 *
 *   testu01 hash        GENERATOR DIRECTION ORDER DRAWS
 *   testu01 SmallCrush  GENERATOR DIRECTION ORDER
 *   testu01 Crush       GENERATOR DIRECTION ORDER
 *
 * GENERATOR is threefry-ROUNDS, or a control that is known to be bad: lowbias, lcg.
 * DIRECTION is straight, or reversed: the lowest bit of every lot first.
 * ORDER is the way through the addresses, fastest digit first: name=first:count:step, with commas.
 * A battery prints one line for each p-value, in columns parted by tabs: its number, name and p.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <testu01/bbattery.h>
#include <testu01/swrite.h>
#include <testu01/unif01.h>

enum { digits_most = 5 };

typedef struct {
  uint32_t key_high, key_low, purpose, person, week;
} Address;

typedef struct {
  uint32_t *value;
  uint32_t first, step;
  uint64_t count, at;
} Digit;

static Address address = {.key_high = 2010, .key_low = 7, .purpose = 1};
static Digit digits[digits_most];
static int digit_count;
static int rounds;
static int is_reversed;
static uint32_t (*lot_of)(const Address *);

static uint32_t turn(uint32_t word, int by) { return word << by | word >> (32 - by); }

/* Inlined with the rounds as a constant, so that the thirteen that matter are unrolled. */
static inline __attribute__((always_inline)) uint32_t threefry(const Address *of, int by_rounds) {
  static const int turns[8] = {13, 15, 26, 6, 17, 29, 16, 24};
  const uint32_t key[3] = {of->key_high, of->key_low, 0x1bd11bdau ^ of->key_high ^ of->key_low};
  uint32_t a = (of->person >> 1) + key[0];
  uint32_t b = (of->purpose << 24 | of->week) + key[1];
  for (int round = 0; round < by_rounds; round += 1) {
    a += b;
    b = turn(b, turns[round % 8]) ^ a;
    if (round % 4 == 3) {
      const uint32_t injection = round / 4 + 1;
      a += key[injection % 3];
      b += key[(injection + 1) % 3] + injection;
    }
  }
  return (of->person & 1) == 0 ? a : b;
}

static uint32_t threefry_of_thirteen(const Address *of) { return threefry(of, 13); }
static uint32_t threefry_of_any(const Address *of) { return threefry(of, rounds); }

static uint32_t lowbias32(uint32_t word) {
  word = (word ^ word >> 16) * 0x7feb352du;
  word = (word ^ word >> 15) * 0x846ca68bu;
  return word ^ word >> 16;
}

/* What 2.2 of the model warns of: everything passes through one inner word of 32 bits. */
static uint32_t lowbias(const Address *of) {
  const uint32_t time = lowbias32(of->key_high ^ lowbias32(of->key_low ^ of->purpose << 24 ^ of->week));
  return lowbias32(time + of->person);
}

static uint32_t lcg(const Address *of) {
  const uint32_t time = of->key_high + of->key_low + (of->purpose << 24 | of->week) * 2654435761u;
  return (of->person + time) * 1664525u + 1013904223u;
}

static uint32_t reversed(uint32_t word) {
  word = (word >> 1 & 0x55555555u) | (word & 0x55555555u) << 1;
  word = (word >> 2 & 0x33333333u) | (word & 0x33333333u) << 2;
  word = (word >> 4 & 0x0f0f0f0fu) | (word & 0x0f0f0f0fu) << 4;
  return __builtin_bswap32(word);
}

static void advance(void) {
  for (int index = 0; index < digit_count; index += 1) {
    Digit *digit = &digits[index];
    digit->at += 1;
    if (digit->at < digit->count) {
      *digit->value += digit->step;
      return;
    }
    digit->at = 0;
    *digit->value = digit->first;
  }
}

static uint32_t next(void) {
  const uint32_t lot = lot_of(&address);
  advance();
  return is_reversed ? reversed(lot) : lot;
}

static unsigned long next_bits(void *param, void *state) {
  (void)param;
  (void)state;
  return next();
}

static double next_share(void *param, void *state) { return next_bits(param, state) * unif01_INV32; }
static void write_state(void *state) { (void)state; }

static void refuse(const char *what, const char *value) {
  fprintf(stderr, "%s is %s: see the head of testu01.c\n", what, value);
  exit(2);
}

static void choose_generator(const char *name) {
  if (sscanf(name, "threefry-%d", &rounds) == 1) {
    lot_of = rounds == 13 ? threefry_of_thirteen : threefry_of_any;
  } else if (strcmp(name, "lowbias") == 0) {
    lot_of = lowbias;
  } else if (strcmp(name, "lcg") == 0) {
    lot_of = lcg;
  } else {
    refuse("GENERATOR", name);
  }
}

static uint32_t *place_of(const char *name) {
  if (strcmp(name, "keyHigh") == 0) return &address.key_high;
  if (strcmp(name, "keyLow") == 0) return &address.key_low;
  if (strcmp(name, "purpose") == 0) return &address.purpose;
  if (strcmp(name, "person") == 0) return &address.person;
  if (strcmp(name, "week") == 0) return &address.week;
  return NULL;
}

static void choose_order(char *order) {
  for (char *part = strtok(order, ","); part != NULL; part = strtok(NULL, ",")) {
    char name[16];
    unsigned first = 0;
    unsigned step = 0;
    unsigned long long many = 0;
    const int read = sscanf(part, "%15[a-zA-Z]=%u:%llu:%u", name, &first, &many, &step);
    const Digit digit = {read == 4 ? place_of(name) : NULL, first, step, many, 0};
    if (digit.value == NULL || digit.count == 0 || digit_count == digits_most) refuse("ORDER", part);
    *digit.value = digit.first;
    digits[digit_count] = digit;
    digit_count += 1;
  }
}

/* FNV-1a over whole words: any order, left out, doubled or turned, changes it. */
static uint32_t hash_of(long draws) {
  uint32_t hash = 2166136261u;
  for (long draw = 0; draw < draws; draw += 1) hash = (hash ^ next()) * 16777619u;
  return hash;
}

static void run_battery(void (*battery)(unif01_Gen *), char *name) {
  unif01_Gen generator = {NULL, NULL, name, next_share, next_bits, write_state};
  battery(&generator);
  for (int index = 0; index < bbattery_NTests; index += 1) {
    printf("p\t%d\t%s\t%.17g\n", index + 1, bbattery_TestNames[index], bbattery_pVal[index]);
  }
}

int main(int count, char *words[]) {
  if (count < 5) refuse("The number of arguments", "less than four");
  choose_generator(words[2]);
  is_reversed = strcmp(words[3], "reversed") == 0;
  if (!is_reversed && strcmp(words[3], "straight") != 0) refuse("DIRECTION", words[3]);
  choose_order(words[4]);
  /* Word by word while it runs, where asked: the larger batteries take half an hour and more. */
  swrite_Basic = getenv("TESTU01_WORDS") != NULL;
  setvbuf(stdout, NULL, _IOLBF, 0);

  if (strcmp(words[1], "hash") == 0 && count == 6) {
    printf("%08x\n", hash_of(atol(words[5])));
  } else if (strcmp(words[1], "SmallCrush") == 0) {
    run_battery(bbattery_SmallCrush, words[2]);
  } else if (strcmp(words[1], "Crush") == 0) {
    run_battery(bbattery_Crush, words[2]);
  } else {
    refuse("BATTERY", words[1]);
  }
  return 0;
}
