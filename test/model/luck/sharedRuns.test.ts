/**
 * The trap of nested hashes (2.2 of the model): if all of a week's luck hangs on one inner word of
 * 32 bits, then among many weeks two begin so near each other that thousands of persons draw the
 * same lots, shifted, in both. Looked for by what two neighbours draw together: 53 bits that should
 * not occur twice.
 */
import { describe, expect, it } from 'vitest';
import { castLots, purposes, type Key } from '../../../src/model/luck.ts';
import type { Cast } from '../../battery/orders.ts';
import { nestedHash } from './controls.ts';
import { equalNeighbours } from './statistics/birthdays.ts';

const people = Int32Array.from({ length: 60_000 }, (_, person) => person);
const weekly = [
  purposes.incident,
  purposes.speak,
  purposes.practice,
  purposes.community,
  purposes.turnover,
];
const key = { high: 2010, low: 7 };
type Sheet = { readonly key: Key; readonly purpose: number; readonly week: number };

const fiveYears = range(260).flatMap((week) => weekly.map((purpose) => ({ key, purpose, week })));
const aQuarterOfManyRuns = range(100).flatMap((low) =>
  range(13).map((week) => ({ key: { high: 2010, low }, purpose: purposes.practice, week })),
);

describe('no run of neighbours draws the same lots', () => {
  it('in two weeks or for two purposes, among 60,000 people in five years', () => {
    expect(repeatsIn(castLots, fiveYears)).toBe(0);
  });

  it('under two keys, among 60,000 people in a quarter of 100 runs', () => {
    expect(repeatsIn(castLots, aQuarterOfManyRuns)).toBe(0);
  });

  it('in the lives of two people, among 768 in 5,000 weeks', () => {
    expect(repeatsInLives(castLots)).toBe(0);
  });
});

describe('the search for shared runs', () => {
  it('finds those of a nested hash', () => {
    expect(repeatsIn(nestedHash, fiveYears)).toBeGreaterThan(1000);
  });
});

/** How often what two neighbours draw occurs again elsewhere, shifted or not. */
function repeatsIn(cast: Cast, sheets: readonly Sheet[]): number {
  const kept = new Float64Array((sheets.length * people.length) / 32);
  const lots = new Uint32Array(people.length);
  let count = 0;
  for (const { key: ofSheet, purpose, week } of sheets) {
    cast(ofSheet, purpose, week, people, lots);
    for (let row = 1; row < lots.length; row += 1) {
      if (!isKept(lots[row - 1])) continue;
      kept[count] = together(lots[row - 1], lots[row]);
      count += 1;
    }
  }
  return equalNeighbours(kept.subarray(0, count).sort());
}

function repeatsInLives(cast: Cast): number {
  const some = people.subarray(0, 768);
  const kept = new Float64Array((5000 * some.length) / 32);
  let before = new Uint32Array(some.length);
  let lots = new Uint32Array(some.length);
  let count = 0;
  cast(key, purposes.practice, 0, some, before);
  for (let week = 1; week < 5000; week += 1) {
    cast(key, purposes.practice, week, some, lots);
    for (let row = 0; row < lots.length; row += 1) {
      if (!isKept(before[row])) continue;
      kept[count] = together(before[row], lots[row]);
      count += 1;
    }
    [before, lots] = [lots, before];
  }
  return equalNeighbours(kept.subarray(0, count).sort());
}

/** One in 64, by the lot itself: a run that is shared keeps the same ones at both its places. */
function isKept(lot: number): boolean {
  return (lot & 63) === 0;
}

function together(lot: number, next: number): number {
  return (lot >>> 6) * 2 ** 27 + (next >>> 5);
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
