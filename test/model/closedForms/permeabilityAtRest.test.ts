/** V6: what constant clay work and evidence make of a manager's permeability, and how fast. */
import { describe, expect, test } from 'vitest';
import { foundSmall, liveWeeks, uneventful } from '../worlds.ts';

const settings = [
  { setPoint: 0.72, rate: 0.04, work: 1, effect: 0.5, evidence: 0, byEvidence: 0.2 },
  { setPoint: 0.5, rate: 0.02, work: 0.3, effect: 0.8, evidence: 0.6, byEvidence: 0.4 },
  { setPoint: 0.2, rate: 0.08, work: 1, effect: 0.8, evidence: 1, byEvidence: 0.4 },
  { setPoint: 0.95, rate: 0.5, work: 0.7, effect: 0.2, evidence: 0.25, byEvidence: 0.1 },
  { setPoint: 0.4, rate: 0.06, work: 0, effect: 0.5, evidence: 0, byEvidence: 0.2 },
];

describe('permeability', () => {
  test.each(settings)(
    'closes its gap to κ0 + (1−κ0)·clamp(bK·K + bE·E) by the rate each week (V6: κ0 $setPoint, lK $rate, K $work, E $evidence)',
    ({ setPoint, rate, work, effect, evidence, byEvidence }) => {
      const founded = foundSmall([2, 2, 1], {
        ...uneventful,
        permeabilityRate: rate,
        clayWorkEffect: effect,
        evidenceOnPermeability: byEvidence,
        // What is decided is done at once, and evidence stays as it is set.
        lagRate: 1,
        evidenceRate: 0,
      });
      const start = 0.6;
      for (const manager of [0, 3]) {
        founded.people.permeabilitySetPoint[manager] = setPoint;
        founded.people.permeability[manager] = start;
      }
      const lift = Math.min(1, effect * work + byEvidence * evidence);
      const drawnTo = setPoint + (1 - setPoint) * lift;
      let world = { ...founded, organisation: { ...founded.organisation, evidence } };
      for (let week = 1; week <= 100; week += 1) {
        world = liveWeeks(world, 1, { clayWork: work });
        const expected = drawnTo + (start - drawnTo) * (1 - rate) ** week;
        for (const manager of [0, 3]) {
          expect(Math.abs(world.people.permeability[manager] - expected)).toBeLessThan(1e-12);
        }
      }
      expect(world.people.permeabilitySetPoint[3]).toBe(setPoint);
    },
  );
});
