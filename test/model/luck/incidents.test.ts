/**
 * How incidents use a lot: its two highest bits choose the domain, the other thirty are its luck,
 * and of thousands only the smallest count. What is drawn for the few who are struck is even too.
 */
import { describe, expect, it } from 'vitest';
import { castLots, purposes } from '../../../src/model/luck.ts';
import type { Cast } from '../../battery/orders.ts';
import { critical, fitChance, poissonChance } from './chance.ts';
import { congruence, threefryOf } from './controls.ts';

const key = { high: 2010, low: 7 };
const people = Int32Array.from({ length: 60_000 }, (_, person) => person);
const weeks = 65;
/** One in 1,024 is struck: often enough to count, rarely enough to be like the model's. */
const struckBelow = 2 ** 20;

describe('the lots of incidents', () => {
  it('strike as often as they should, in all domains, first and second persons of a block alike', () => {
    expect(chancesOf(castLots).filter(isBad)).toEqual([]);
  });
});

describe('the battery of incidents', () => {
  it.each([
    ['Threefry with five rounds', threefryOf(5)],
    ['a linear congruence', congruence],
  ] as const)('finds %s out', (_name, cast) => {
    expect(chancesOf(cast).filter(isBad)).not.toEqual([]);
  });
});

/** Number; domain and half of the block; neighbours both struck; what is drawn for those struck. */
function chancesOf(cast: Cast): readonly number[] {
  const kinds = new Float64Array(8);
  const sequels = new Float64Array(64);
  const struck = new Uint8Array(people.length);
  let all = 0;
  let neighbours = 0;
  const lots = new Uint32Array(people.length);
  for (let week = 0; week < weeks; week += 1) {
    cast(key, purposes.incident, week, people, lots);
    struck.fill(0);
    for (let row = 0; row < lots.length; row += 1) {
      if ((lots[row] & 0x3fffffff) >= struckBelow) continue;
      struck[row] = 1;
      all += 1;
      kinds[(lots[row] >>> 30) * 2 + (row & 1)] += 1;
      if (row > 0) neighbours += struck[row - 1];
      const eighth = (purpose: number): number => lotAlone(cast, purpose, week, row) >>> 29;
      sequels[eighth(purposes.material) * 8 + eighth(purposes.reported)] += 1;
    }
  }
  const cases = people.length * weeks;
  return [
    poissonChance(all, cases / 1024),
    poissonChance(neighbours, ((people.length - 1) * weeks) / 1024 ** 2),
    fitChance(kinds, () => all / kinds.length),
    fitChance(sequels, () => all / sequels.length),
  ];
}

function lotAlone(cast: Cast, purpose: number, week: number, row: number): number {
  const lot = new Uint32Array(1);
  cast(key, purpose, week, people.subarray(row, row + 1), lot);
  return lot[0];
}

function isBad(chance: number): boolean {
  return !(chance >= critical);
}
