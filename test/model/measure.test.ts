import { describe, expect, test } from 'vitest';
import { camps, measure, voices, type World } from '../../src/model/index.ts';
import { foundSmall, liveWeeks, uneventful } from './worlds.ts';

/** Two managers with two people each: rows 0 and 1, then 2 to 5. */
function setByHand(): World {
  const world = foundSmall([2, 2], uneventful);
  const { people } = world;
  people.practice.set([1, 0, 0, 1, 1, 0]);
  people.trust.set([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  people.enthusiasm.set([0.9, 0, 0, 0, 0, 0]);
  people.usefulness.set([0, 0.3, 0.3, 0, 0, 0]);
  people.concern.set([0, 0, 0, 0.6, 0.6, 0.6]);
  people.signal.set([0.8, 0.6, 0.1, 0.2, 0.3, 0.4]);
  people.permeability.set([0.2, 0.6, 0, 0, 0, 0]);
  people.camp.set(
    ['zealot', 'collaborator', 'collaborator', 'resister', 'resister', 'resister'].map(indexOfCamp),
  );
  people.member.set([1, 0, 0, 0, 1, 1]);
  people.trained.set([0, 0, 0, 0, 1, 1]);
  people.compelled.set([0, 0, 0, 1, 0, 0]);
  people.voice.set(['silent', 'ignored', 'heard', 'heard', 'heard', 'ignored'].map(indexOfVoice));
  // Legacy; legacy and material; new and material; new and reported; none; legacy, material and reported.
  people.incident.set([1, 2 + 8, 3 + 4 + 8, 4 + 4 + 16, 0, 1 + 8 + 16]);
  return world;
}

describe('what is true of a department', () => {
  test('is read out of its columns', () => {
    const truth = measure(setByHand());
    expect(truth.practice).toBeCloseTo(3 / 6, 14);
    expect(truth.trust).toBeCloseTo(0.35, 14);
    expect(truth.enthusiasm).toBeCloseTo(0.15, 14);
    expect(truth.usefulness).toBeCloseTo(0.1, 14);
    expect(truth.concern).toBeCloseTo(0.3, 14);
    expect([truth.zealots, truth.collaborators, truth.resisters]).toEqual([1, 2, 3]);
    expect([truth.members, truth.trained, truth.compelled]).toEqual([3, 2, 1]);
  });

  test('is, of the events of the week, each counted once for what it is', () => {
    const truth = measure(setByHand());
    expect([truth.legacyIncidents, truth.newIncidents, truth.materialIncidents]).toEqual([3, 2, 3]);
    expect([truth.voicesRaised, truth.voicesHeard]).toEqual([5, 3]);
  });

  test('is, tier by tier, what is heard, and what those who manage let through', () => {
    const truth = measure(setByHand());
    expect(truth.signalByTier.map(rounded)).toEqual([0.7, 0.25]);
    expect(truth.permeabilityByTier.map(rounded)).toEqual([0.4]);
    expect(truth.permeability).toBeCloseTo(0.4, 14);
  });

  test('of permeability weighs every manager alike, and is 1 where nobody manages', () => {
    const world = foundSmall([1, 3, 1], uneventful);
    world.people.permeability.set([0.9, 0.1, 0.2, 0.3]);
    const { permeability, permeabilityByTier } = measure(world);
    expect(permeabilityByTier.map(rounded)).toEqual([0.9, 0.2]);
    expect(permeability).toBeCloseTo(1.5 / 4, 14);
    expect(measure(foundSmall([4])).permeability).toBe(1);
  });

  test('is, of the organisation, what it is', () => {
    const levers = { clayWork: 1, community: 1, measurement: 1 };
    const world = liveWeeks(foundSmall([2, 2], { startRate: 1000, threshold: -1 }), 9, levers);
    const truth = measure(world);
    const { evidence, fatigue, benefitHours, costHours, publicHours, scrutiny } =
      world.organisation;
    expect(truth).toMatchObject({
      evidence,
      fatigue,
      benefitHours,
      costHours,
      publicHours,
      scrutiny,
    });
    expect(Math.min(evidence, fatigue, benefitHours, costHours, publicHours)).toBeGreaterThan(0);
    expect(truth.week).toBe(9);
  });
});

function indexOfCamp(name: string): number {
  return camps.findIndex((camp) => camp === name);
}

function indexOfVoice(name: string): number {
  return voices.findIndex((voice) => voice === name);
}

function rounded(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
