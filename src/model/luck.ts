/**
 * Luck is an argument, not a stream: every draw is a pure function of (key, purpose, person, time),
 * by Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror & Shaw 2011). There is no generator state,
 * so a new draw disturbs no other, two policies under one key share their luck, and people can be
 * processed in any order. Integer operations only; the same bits in every engine.
 */

export type Key = { readonly high: number; readonly low: number };

/** What a draw is for. A number, once used, keeps its meaning: to change it changes every run. */
export const purposes = {
  incident: 1,
  material: 2,
  reported: 3,
  speak: 4,
  heard: 5,
  practice: 6,
  community: 7,
  turnover: 8,
  enthusiasm: 16,
  usefulness: 17,
  concern: 18,
  trueUsefulness: 19,
  trust: 20,
  permeability: 21,
  age: 22,
  camp: 23,
  ties: 24,
  reportVoice: 64,
  reportSurvey: 65,
} as const;
export type Purpose = (typeof purposes)[keyof typeof purposes];

const parity = 0x1bd11bda;
/** Draws within one incumbency, so that newcomers have luck of their own. */
const drawsPerGeneration = 8;
const weeksMost = 0x1000000;
const twoTo26 = 67108864;
const twoTo53 = 9007199254740992;
const rootOfThree = 1.7320508075688772;

/** The two 32-bit words of the last block, kept where writing them allocates nothing. */
const words = new Int32Array(2);

/** @returns a number in [0, 1) with 53 random bits, for this purpose, person and week. */
export function draw(key: Key, purpose: Purpose, uid: number, week: number): number {
  return threefry(key.high, key.low, uid, (purpose << 24) | week);
}

/** The draw number `index` (0 to 7) of what a person brings on arrival; `generation` counts incumbents. */
export function drawOnArrival(
  key: Key,
  purpose: Purpose,
  uid: number,
  generation: number,
  index: number,
): number {
  return draw(key, purpose, uid, (generation * drawsPerGeneration + index) % weeksMost);
}

/** A normal-like deviate on arrival: mean 0, variance 1, within ±3.46 (a sum of four uniforms). */
export function deviateOnArrival(
  key: Key,
  purpose: Purpose,
  uid: number,
  generation: number,
): number {
  let sum = 0;
  for (let index = 0; index < 4; index += 1) {
    sum += drawOnArrival(key, purpose, uid, generation, index);
  }
  return (sum - 2) * rootOfThree;
}

/** One block as two unsigned words, for the published known answers. */
export function block(key: Key, counter0: number, counter1: number): readonly [number, number] {
  threefry(key.high, key.low, counter0, counter1);
  return [words[0] >>> 0, words[1] >>> 0];
}

/** Twenty rounds, written out: in locals it draws three times as many as in a loop over a table. */
function threefry(key0: number, key1: number, counter0: number, counter1: number): number {
  const key2 = parity ^ key0 ^ key1;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;

  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;

  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;

  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;

  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 4) | 0;

  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 5) | 0;

  words[0] = a;
  words[1] = b;
  return ((a >>> 5) * twoTo26 + (b >>> 6)) / twoTo53;
}
