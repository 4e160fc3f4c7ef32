import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../src/game/index.ts';
import { playCourse, reachBetween } from '../../../src/lab/index.ts';
import { noLevers } from '../../../src/model/index.ts';
import { policyWith, scenarioWith } from '../../game/tinyScenario.ts';
import { starts } from './runs.ts';

const message = policyWith('message', { rampWeeks: 0, effects: { signal: 0.4 } });
const coaching = policyWith('coaching', { rampWeeks: 0, effects: { clayWork: 0.5 } });
const nothing = policyWith('nothing');
const tiny = scenarioWith();
const scenario = scenarioWith({
  policies: [message, coaching, nothing],
  levers: { ...noLevers, signal: 0.3 },
  department: { ...tiny.department, plan: { kind: 'spans', spans: [2, 2, 3] } },
});

function reachOf(policy: string, until: number, beside: Journal = []) {
  const run = (journal: Journal) => playCourse(scenario, 'tiny', journal);
  return reachBetween(run([...beside, starts(1, policy)]), run(beside), 1, until);
}

describe('how far a policy got', () => {
  test('of a message: all of it is said, and every tier hears less of it', () => {
    const reach = reachOf('message', 3);
    expect(reach?.said).toBeCloseTo(0.4, 12);
    const heard = reach?.tiers.map((tier) => tier.heard) ?? [];
    expect(heard).toHaveLength(3);
    expect(heard[0]).toBeGreaterThan(0.2);
    expect(heard[1]).toBeLessThan(heard[0] * 0.9);
    expect(heard[2]).toBeLessThan(heard[1] * 0.9);
    expect(heard[2]).toBeGreaterThan(0);
  });

  test('of work on the clay: nothing is said, and every manager passes more on', () => {
    const reach = reachOf('coaching', 5);
    expect(reach?.said).toBe(0);
    expect(reach?.tiers.map(({ passed }) => passed !== null && passed > 0.01)).toEqual([
      true,
      true,
      false,
    ]);
    expect(reach?.tiers[2].passed).toBeNull();
  });

  test('of what does nothing: nothing, to the last bit', () => {
    for (const { heard, passed } of reachOf('nothing', 5)?.tiers ?? []) {
      expect(heard).toBe(0);
      expect(passed === null || passed === 0).toBe(true);
    }
  });

  test('is less where nobody lets it through than beside work on the clay', () => {
    const alone = reachOf('message', 5)?.tiers[2].heard ?? 0;
    const helped = reachOf('message', 5, [starts(1, 'coaching')])?.tiers[2].heard ?? 0;
    expect(helped).toBeGreaterThan(alone);
  });

  test('is not told where one of the two lost a tier and the other did not', () => {
    const own = playCourse(scenario, 'tiny', []);
    const flat = { ...own, heard: own.heard.map((tiers) => tiers.slice(1)) };
    expect(reachBetween(own, flat, 1, 5)).toBeNull();
  });
});
