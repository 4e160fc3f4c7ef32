/** V7: what a constant load makes of fatigue, and how fast. */
import { describe, expect, test } from 'vitest';
import type { Levers } from '../../../src/model/index.ts';
import { foundSmall, liveWeeks, uneventful } from '../worlds.ts';

const none = { privacy: 0, security: 0, languages: 0, legislation: 0 };
const all = { privacy: 1, security: 1, languages: 1, legislation: 1 };

type Setting = {
  readonly levers: Partial<Levers>;
  /** K + C + M + ½ΣG of these levers. */
  readonly load: number;
  readonly capacity: number;
  readonly rate: number;
};

const settings: readonly Setting[] = [
  {
    levers: { clayWork: 1, community: 1, measurement: 1 },
    load: 3,
    capacity: 2,
    rate: 0.08,
  },
  {
    levers: { clayWork: 1, community: 1, measurement: 1, guardrails: all },
    load: 5,
    capacity: 1,
    rate: 0.04,
  },
  {
    levers: { clayWork: 0.5, guardrails: { ...none, privacy: 0.8, languages: 0.6 } },
    load: 1.2,
    capacity: 1,
    rate: 0.16,
  },
  {
    levers: { measurement: 0.9, guardrails: { ...none, security: 1, legislation: 0.4 } },
    load: 1.6,
    capacity: 1.5,
    rate: 0.3,
  },
  { levers: { clayWork: 1, community: 1 }, load: 2, capacity: 2, rate: 0.08 },
  // Neither the message nor the paradigm is work for anybody.
  {
    levers: { signal: 1, directChannel: 1, stewardship: 1, community: 0.3 },
    load: 0.3,
    capacity: 0.2,
    rate: 0.08,
  },
];

describe('fatigue', () => {
  test.each(settings)(
    'under a constant load of $load over a capacity of $capacity closes its gap to o/(1+o) by the rate $rate each week (V7)',
    ({ levers, load, capacity, rate }) => {
      let world = foundSmall([2, 2], { ...uneventful, loadCapacity: capacity, fatigueRate: rate });
      const over = Math.max(0, load - capacity) / capacity;
      const rest = over / (1 + over);
      for (let week = 1; week <= 120; week += 1) {
        world = liveWeeks(world, 1, levers);
        const expected = rest * (1 - (1 - rate) ** week);
        expect(Math.abs(world.organisation.fatigue - expected)).toBeLessThan(1e-12);
      }
      const rested = liveWeeks(world, 1000, levers);
      expect(Math.abs(rested.organisation.fatigue - rest)).toBeLessThan(1e-12);
    },
  );

  test('passes when the load does', () => {
    const loaded = liveWeeks(foundSmall([2, 2], uneventful), 50, {
      clayWork: 1,
      community: 1,
      measurement: 1,
    });
    const relieved = liveWeeks(loaded, 20);
    const expected = loaded.organisation.fatigue * (1 - 0.08) ** 20;
    expect(Math.abs(relieved.organisation.fatigue - expected)).toBeLessThan(1e-12);
  });
});
