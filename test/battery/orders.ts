/**
 * The ways through the addresses of luck: a generator whose neighbours are even in one order may be
 * uneven in another, so each is tried. An order counts like an odometer, its first digit fastest,
 * and is told to the driver in C in the same words.
 */
import type { castLots } from '../../src/model/luck.ts';

export type Cast = typeof castLots;
type Place = 'person' | 'week' | 'purpose' | 'keyLow' | 'keyHigh';
type Digit = {
  readonly place: Place;
  readonly first: number;
  readonly count: number;
  readonly step: number;
};
export type Order = { readonly name: string; readonly digits: readonly Digit[] };

const allPeople = 0x80000000;
const allWeeks = 0x1000000;
const allKeys = 0x100000000;
/** Those that are cast for everybody in a week, `incident` to `training`, and the two between. */
const weekly = digit('purpose', 9, 1);
const years = digit('week', 260);

export const orders: readonly Order[] = [
  order('persons', digit('person', allPeople), digit('week', allWeeks)),
  order('first words of blocks', digit('person', allPeople / 2, 0, 2), digit('week', allWeeks)),
  order('second words of blocks', digit('person', allPeople / 2, 1, 2), digit('week', allWeeks)),
  order('every 64th person', digit('person', allPeople / 64, 0, 64), digit('week', allWeeks)),
  order('weeks', digit('week', allWeeks), digit('person', allPeople)),
  order('purposes', digit('purpose', 128), digit('week', allWeeks), digit('person', allPeople)),
  order('low words of keys', digit('keyLow', allKeys), digit('person', allPeople)),
  order('high words of keys', digit('keyHigh', allKeys), digit('person', allPeople)),
  order('weeks of 768', digit('person', 768), weekly, years, digit('keyLow', allKeys)),
  order('weeks of 60,000', digit('person', 60_000), weekly, years, digit('keyLow', allKeys)),
  order('lives of 768', years, weekly, digit('person', 768), digit('keyLow', allKeys)),
  order('runs side by side', digit('keyLow', 100), digit('person', 768), weekly, years),
  order('arrivals', digit('week', 4), digit('purpose', 10, 16), digit('person', allPeople)),
];

/** As the driver reads it. */
export function wordsOf({ digits }: Order): string {
  return digits
    .map(({ place, first, count, step }) => `${place}=${first}:${count}:${step}`)
    .join(',');
}

/** The first lots in an order, from the address that the driver starts at too. */
export function lotsInOrder(cast: Cast, { digits }: Order, size: number): Uint32Array {
  const at = { keyHigh: 2010, keyLow: 7, purpose: 1, person: 0, week: 0 };
  for (const { place, first } of digits) at[place] = first;
  const counters = digits.map(() => 0);
  const lots = new Uint32Array(size);
  const uid = new Int32Array(1);
  const lot = new Uint32Array(1);
  for (let index = 0; index < size; index += 1) {
    uid[0] = at.person;
    cast({ high: at.keyHigh, low: at.keyLow }, at.purpose, at.week, uid, lot);
    lots[index] = lot[0];
    advance(at, digits, counters);
  }
  return lots;
}

/** FNV-1a over whole words, as the driver has it. */
export function hashOf(lots: Uint32Array): string {
  let hash = 0x811c9dc5;
  for (const lot of lots) hash = Math.imul(hash ^ lot, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function advance(at: Record<Place, number>, digits: readonly Digit[], counters: number[]): void {
  for (const [index, { place, first, count, step }] of digits.entries()) {
    counters[index] += 1;
    if (counters[index] < count) {
      at[place] += step;
      return;
    }
    counters[index] = 0;
    at[place] = first;
  }
}

function order(name: string, ...digits: readonly Digit[]): Order {
  return { name, digits };
}

function digit(place: Place, count: number, first = 0, step = 1): Digit {
  return { place, first, count, step };
}
