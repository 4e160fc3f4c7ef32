import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { scenarioHash } from '../../../src/game/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { sourceOf } from '../../../src/cli/build/sourceOf.ts';
import { parse, shipped, shippedCatalogue } from '../../scenario/files.ts';

/** As the page loads them: what is tested here is what ships. */
const compiled = new Map<string, () => Promise<{ readonly default: Scenario }>>([
  ['tutorial', async () => import('../../../scenarios/tutorial.yaml?compiled')],
  ['default', async () => import('../../../scenarios/default.yaml?compiled')],
  ['after-the-leak', async () => import('../../../scenarios/after-the-leak.yaml?compiled')],
  ['regulator', async () => import('../../../scenarios/regulator.yaml?compiled')],
  ['regions', async () => import('../../../scenarios/regions.yaml?compiled')],
  ['agency', async () => import('../../../scenarios/agency.yaml?compiled')],
  ['reference', async () => import('../../../scenarios/reference.yaml?compiled')],
]);

test.each(Array.from(compiled))('the page gets %s as the reader reads it', async (name, load) => {
  const { default: scenario } = await load();
  const file = `${name}.yaml`;
  const read = parse(shipped(file), file);
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults[0]));
  expect(scenario).toStrictEqual(read.scenario);
  expect(scenarioHash(scenario)).toBe(scenarioHash(read.scenario));
  // What is listed and printed in the order of a file keeps it.
  expect(sourceOf(scenario)).toBe(sourceOf(read.scenario));
});

test('the page gets the catalogue as the reader reads it', async () => {
  const { default: catalogue } = await import('../../../scenarios/catalogue?compiled');
  expect(catalogue).toStrictEqual(shippedCatalogue());
});

test('what is written down is made again, but for what nobody has thought of', () => {
  const value = { seats: new Map([['2.1', 3]]), tiers: new Set([1]), least: -0, none: null };
  const again: unknown = runInNewContext(`(${sourceOf(value)})`, { Map, Set });
  expect(again).toEqual(value);
  expect(() => sourceOf({ when: new Date(0) })).toThrow('nobody has said');
  expect(() => sourceOf({ left: undefined })).toThrow('nobody has said');
});
