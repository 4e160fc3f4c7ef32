/**
 * The week is a choice: were it half as long, at half of every rate, the department should go the
 * same way. Luck is drawn anew for each half week, so that this can only be seen in a mean of seeds.
 */
import { describe, expect, test } from 'vitest';
import {
  defaultParameters,
  noLevers,
  openWorkbench,
  parameterNames,
  parameterTable,
  step,
  type Levers,
  type Parameters,
} from '../../../src/model/index.ts';
import { foundSmall, mean } from '../worlds.ts';

const reference = [3, 3, 3, 3, 8];
const weeks = 260;
const seeds = 48;
/** What happens to a person at a rate: per week, per person-week, per week and D … */
const isRate = /^per (\w+-)?week/;

/** As the reference scenario has them. */
const levers: Levers = { ...noLevers, signal: 0.3 };

describe('steps of half a week with half of every rate', () => {
  test('move the practice of five years by less than .02', () => {
    const halved = halvedRates();
    expect(Object.keys(halved).length).toBeGreaterThan(15);
    const differences = Array.from(
      { length: seeds },
      (_, seed) => practiceAfter(weeks * 2, halved, seed) - practiceAfter(weeks, {}, seed),
    );
    const difference = mean(differences);
    const squares = differences.map((each) => (each - difference) ** 2);
    const error = Math.sqrt(mean(squares) / (seeds - 1));
    // With so many seeds the difference is known to less than half of what is asked.
    expect(error).toBeLessThan(0.01);
    expect(Math.abs(difference)).toBeLessThan(0.02);
  });
});

function halvedRates(): Partial<Parameters> {
  const rates = parameterNames.filter((name) => isRate.test(parameterTable[name].unit));
  return Object.fromEntries(rates.map((name) => [name, defaultParameters[name] / 2]));
}

function practiceAfter(steps: number, parameters: Partial<Parameters>, seed: number): number {
  let world = foundSmall(reference, parameters, { key: { high: seed, low: 26 } });
  const bench = openWorkbench(world);
  for (let at = 0; at < steps; at += 1) world = step(world, levers, bench);
  return mean(world.people.practice);
}
