/**
 * Two lots whose addresses are related: next to each other in one place, a bit apart, or where the
 * generator begins from equal words. Over 32,768 addresses, the pair is even in the plane by its
 * five highest and by its five lowest bits, and agrees in half of the cases in each bit.
 */
import { describe, expect, it } from 'vitest';
import { castLots, purposes } from '../../../src/model/luck.ts';
import type { Cast } from '../../battery/orders.ts';
import { chiSquareChance, critical } from './chance.ts';
import { threefryOf } from './controls.ts';
import { deviateOfHalf, reversedBits, weightOf } from './statistics/bits.ts';
import { cellsChance } from './statistics/cells.ts';

const places = ['person', 'week', 'purpose', 'high', 'low'] as const;
type Place = (typeof places)[number];
type Address = Record<Place, number>;
type Relation = (base: Address) => readonly [Address, Address];

const weeks = 32;
/** So bad that an eighth of the addresses tells. */
const weeksOfControls = 4;
const { practice, public: last, enthusiasm, camp } = purposes;

/**
 * 1,024 persons in each week, such that person and week have an even number of bits set between
 * them: no two of these addresses are a bit apart, so that no pair is met again the other way round.
 */
const allBases: readonly Address[] = upTo(1024 * weeks).map((at) => {
  const week = 1 + (at >>> 10);
  const half = at & 1023;
  const person = 2 * half + (weightOf(half ^ week) & 1);
  return { person, week, purpose: practice, high: 2010, low: 7 };
});

const relations: readonly (readonly [string, readonly Relation[]])[] = [
  ['the next persons', [1, 2, 3, 7, 64].map((by) => add({ person: by }))],
  ['persons a bit apart', upTo(20).map((bit) => flip('person', bit))],
  ['weeks later', [1, 2, 4, 13, 26, 52].map((by) => add({ week: by }))],
  ['weeks a bit apart', upTo(24).map((bit) => flip('week', bit))],
  ['two purposes of a week', pairsOf(purposes.incident, last)],
  ['two purposes of an arrival', pairsOf(enthusiasm, camp)],
  ['the next keys', [add({ high: 1 }), add({ low: 1 })]],
  ['keys a bit apart', upTo(64).map((bit) => flip(bit < 32 ? 'low' : 'high', bit % 32))],
  [
    'addresses that begin from equal words',
    [add({ week: 1, low: -1 }), add({ person: 2, high: -1 }), add({ person: 1, week: -1 })],
  ],
];

describe('the lots of', () => {
  it.each(relations)('%s are independent', (_name, among) => {
    const chances = among.flatMap((relation) => chancesOf(castLots, relation, weeks));
    expect(chances.filter(isBad)).toEqual([]);
  });
});

describe('the battery of pairs', () => {
  it.each(relations)('finds Threefry with six rounds out by %s', (_name, among) => {
    const chances = among.flatMap((rel) => chancesOf(threefryOf(6), rel, weeksOfControls));
    expect(chances.filter(isBad)).not.toEqual([]);
  });
});

function chancesOf(cast: Cast, relation: Relation, weeksMany: number): readonly number[] {
  const bases = allBases.slice(0, 1024 * weeksMany);
  const uid = new Int32Array(1);
  const lot = new Uint32Array(1);
  const lots = new Uint32Array(2 * bases.length);
  bases.forEach((base, index) => {
    relation(base).forEach(({ person, week, purpose, high, low }, side) => {
      uid[0] = person;
      cast({ high, low }, purpose, week, uid, lot);
      lots[2 * index + side] = lot[0];
    });
  });
  return [cellsChance(lots, 5, 2), cellsChance(reversedBits(lots), 5, 2), agreementChance(lots)];
}

function agreementChance(lots: Uint32Array): number {
  const cases = lots.length / 2;
  const differing = new Float64Array(32);
  for (let at = 0; at < lots.length; at += 2) {
    const difference = lots[at] ^ lots[at + 1];
    for (let bit = 0; bit < 32; bit += 1) differing[bit] += (difference >>> bit) & 1;
  }
  const squares = differing.reduce((sum, count) => sum + deviateOfHalf(count, cases) ** 2, 0);
  return chiSquareChance(squares, 32);
}

function isBad(chance: number): boolean {
  return !(chance >= critical);
}

function add(steps: Partial<Address>): Relation {
  return (base) => {
    const further = { ...base };
    for (const place of places) further[place] += steps[place] ?? 0;
    return [base, further];
  };
}

function flip(place: Place, bit: number): Relation {
  return (base) => [base, { ...base, [place]: base[place] ^ (1 << bit) }];
}

/** Every two of the purposes between these. */
function pairsOf(first: number, final: number): readonly Relation[] {
  const between = upTo(final - first + 1).map((at) => first + at);
  return between.flatMap((purpose, at) =>
    between.slice(at + 1).map((other): Relation => (base) => [
      { ...base, purpose },
      { ...base, purpose: other },
    ]),
  );
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
