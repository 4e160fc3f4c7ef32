/**
 * Luck is an argument, not a stream: every draw is a pure function of (key, purpose, person, time),
 * by Threefry-2x32 (Salmon, Moraes, Dror & Shaw 2011) with 13 rounds, the fewest in which its authors
 * know of no statistical flaw (Random123's threefry.h); docs/luck.md has our own tests of it. There
 * is no generator state, so a new draw disturbs no other, two policies under one key share their
 * luck, and people can be processed in any order. Two neighbours share a block and take a word each:
 * half the work, the same independence. Integer operations only, so the bits are the same in every
 * engine.
 */

import { checkWhole } from './share.ts';

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
  training: 9,
  public: 10,
  enthusiasm: 16,
  usefulness: 17,
  concern: 18,
  trueUsefulness: 19,
  trust: 20,
  permeability: 21,
  age: 22,
  camp: 23,
  ties: 24,
  tiesAnew: 25,
  language: 26,
  reportVoice: 64,
  reportSurvey: 65,
  occasion: 66,
  design: 96,
  resample: 97,
} as const;
export type Purpose = (typeof purposes)[keyof typeof purposes];

/** A lot is a whole number below this; a probability times this is its threshold, exactly. */
export const lotsEach = 4294967296;
/** How many weeks a run may have: a week is dated by 24 bits. */
export const weeksMost = 0x1000000;

const parity = 0x1bd11bda;
/** Draws within one incumbency, so that newcomers have luck of their own. */
const drawsPerGeneration = 8;
const rootOfThree = 1.7320508075688772;

/** A column of one, for draws that come singly. */
const onePerson = new Int32Array(1);
const oneLot = new Uint32Array(1);

/**
 * @param uid a whole number from 0 to 2³¹ − 1
 * @param week a whole number from 0 to 2²⁴ − 1
 * @returns a multiple of 2⁻³² in [0, 1), for this purpose, person and week
 * @throws RangeError that names the person or week out of range
 */
export function draw(key: Key, purpose: Purpose, uid: number, week: number): number {
  if ((purpose | 0) !== purpose || purpose < 0 || purpose > 0xff) {
    throw new RangeError(`purpose is ${purpose}: expected a whole number from 0 to 255`);
  }
  checkKey(key);
  if ((uid | 0) !== uid || uid < 0) {
    throw new RangeError(`uid is ${uid}: expected a whole number from 0 to 2147483647`);
  }
  if ((week | 0) !== week || week < 0 || week >= weeksMost) {
    throw new RangeError(`week is ${week}: expected a whole number from 0 to ${weeksMost - 1}`);
  }
  onePerson[0] = uid;
  castLots(key, purpose, week, onePerson, oneLot);
  return oneLot[0] / lotsEach;
}

/** @throws RangeError that names the half which is no whole number of 32 bits, signed or not */
export function checkKey({ high, low }: Key): void {
  checkWhole('key.high', high, -0x80000000, 0xffffffff);
  checkWhole('key.low', low, -0x80000000, 0xffffffff);
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

/**
 * Everybody's lot for one purpose and week, as whole numbers below `lotsEach`; the same numbers that
 * `draw` gives one by one, times `lotsEach`. Thirteen rounds, written out: in locals they run three
 * times as fast as in a loop over a table.
 */
export function castLots(
  key: Key,
  purpose: number,
  week: number,
  uid: Int32Array,
  lots: Uint32Array,
): void {
  const key0 = key.high | 0;
  const key1 = key.low | 0;
  const key2 = parity ^ key0 ^ key1;
  const counter1 = (purpose << 24) | week;
  const size = uid.length;
  let row = 0;
  while (row < size) {
    const id = uid[row];
    let a = ((id >>> 1) + key0) | 0;
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

    const isFirst = (id & 1) === 0;
    lots[row] = isFirst ? a : b;
    row += 1;
    if (isFirst && row < size && uid[row] === id + 1) {
      lots[row] = b;
      row += 1;
    }
  }
}
