/** The battery: every question of `statistics`, in every order in which luck may be used. */
import { describe, expect, it } from 'vitest';
import { castLots } from '../../../src/model/luck.ts';
import { lotsInOrder, orders, type Cast, type Order } from '../../battery/orders.ts';
import { critical, evenChance } from './chance.ts';
import { congruence, threefryOf } from './controls.ts';
import { reversedBits } from './statistics/bits.ts';
import { ofAllBits, ofHighBits } from './statistics/index.ts';

const size = 2 ** 18;
/** So bad that an eighth of the lots tells. */
const sizeOfControls = 2 ** 15;

const answers = orders.map((order) => answersIn(castLots, order, size));
const controls = [
  ['Threefry with four rounds', threefryOf(4)],
  ['Threefry with six rounds', threefryOf(6)],
  ['a linear congruence', congruence],
] as const;

describe('lots', () => {
  it.each(orders.map(({ name }, index) => [name, answers[index]] as const))(
    'are as chance has them in the order of: %s',
    (_name, chances) => {
      expect(failuresOf(chances)).toEqual([]);
    },
  );

  it('are as far from chance, in all orders together, as chance goes', () => {
    const together = Object.keys(answers[0]).map((question) => [
      question,
      evenChance(answers.map((chances) => chances[question])),
    ]);
    expect(failuresOf(Object.fromEntries(together))).toEqual([]);
  });
});

describe('the battery', () => {
  const failed = controls.map(([, cast]) =>
    orders.map((order) => failuresOf(answersIn(cast, order, sizeOfControls))),
  );

  it.each(controls.map(([name], index) => [name, failed[index]] as const))(
    'finds %s out in every order',
    (_name, inOrders) => {
      expect(inOrders.filter((failures) => failures.length === 0)).toEqual([]);
    },
  );

  it('has no question that everything passes', () => {
    const found = new Set(failed.flat(2));
    expect(Object.keys(answers[0]).filter((question) => !found.has(question))).toEqual([]);
  });

  it('finds Threefry with eight rounds out where the persons of a week follow each other', () => {
    const chances = answersIn(threefryOf(8), orders[0], size);
    expect(failuresOf(chances)).not.toEqual([]);
  });
});

type Answers = Readonly<Record<string, number>>;

function answersIn(cast: Cast, order: Order, lotsMany: number): Answers {
  const lots = lotsInOrder(cast, order, lotsMany);
  const lowFirst = reversedBits(lots);
  const answersFrom: [string, number][] = [];
  for (const [question, ask] of Object.entries(ofAllBits)) answersFrom.push([question, ask(lots)]);
  for (const [question, ask] of Object.entries(ofHighBits)) {
    answersFrom.push([`${question}, high bits`, ask(lots)]);
    answersFrom.push([`${question}, low bits`, ask(lowFirst)]);
  }
  return Object.fromEntries(answersFrom);
}

/** Written so that no number at all is a failure too: a control may leave nothing to count. */
function failuresOf(chances: Answers): readonly string[] {
  return Object.keys(chances).filter((question) => !(chances[question] >= critical));
}
