import { describe, expect, test } from 'vitest';
import {
  fingerprintByColumn,
  found,
  measure,
  noLevers,
  openWorkbench,
  step,
  withParameters,
  type Levers,
} from '../../src/model/index.ts';
import { benchCircumstances, livelyLevers, treeOf } from './departments.ts';
import { asWorld } from './objects/columns.ts';
import { foundObjects } from './objects/person.ts';
import { liveWeek } from './objects/week.ts';

/** Everything befalls many, so that no rule of the core sleeps through sixty weeks. */
const livelyParameters = withParameters({
  legacyIncidents: 0.02,
  newIncidents: 0.04,
  materialShare: 0.2,
  legacySalience: 0.3,
  turnoverEmployees: 0.01,
  turnoverManagers: 0.03,
  voiceRate: 0.3,
  startRate: 0.3,
  stopRate: 0.3,
  joinRate: 0.1,
  leaveRate: 0.1,
  loadCapacity: 1,
});

/** By turns, so that what was built up is lost again. */
const seasons: readonly Levers[] = [
  livelyLevers,
  { ...livelyLevers, community: 0, stewardship: 0 },
  noLevers,
];

describe('the core, written a second time with an object per person and without extensions', () => {
  test('has the bits of the model with its extensions at neutral, column by column and week by week', () => {
    const circumstances = { ...benchCircumstances, parameters: livelyParameters };
    let world = found(treeOf(255), circumstances);
    const bench = openWorkbench(world);
    const objects = foundObjects(world.department, circumstances);
    for (let week = 0; week < 60; week += 1) {
      expect(fingerprintByColumn(asWorld(objects, world))).toEqual(fingerprintByColumn(world));
      const levers = leversIn(week);
      world = step(world, levers, bench);
      liveWeek(objects, levers);
    }
    expect(fingerprintByColumn(asWorld(objects, world))).toEqual(fingerprintByColumn(world));
  });

  test('was compared over weeks in which everything of the core befell somebody', () => {
    let world = found(treeOf(255), { ...benchCircumstances, parameters: livelyParameters });
    const most = { members: 0, legacyIncidents: 0, newIncidents: 0, materialIncidents: 0 };
    let stopped = 0;
    for (let week = 0; week < 60; week += 1) {
      const before = world;
      world = step(before, leversIn(week));
      const truth = measure(world);
      most.members = Math.max(most.members, truth.members);
      most.legacyIncidents += truth.legacyIncidents;
      most.newIncidents += truth.newIncidents;
      most.materialIncidents += truth.materialIncidents;
      for (const [row, practised] of before.people.practice.entries()) {
        if (practised > world.people.practice[row]) stopped += 1;
      }
    }
    for (const count of Object.values(most)) expect(count).toBeGreaterThan(10);
    expect(stopped).toBeGreaterThan(10);
    expect(measure(world).members).toBeLessThan(most.members);
    expect(Math.max(...world.people.generation)).toBeGreaterThan(1);
    expect(world.organisation.fatigue).toBeGreaterThan(0);
  });
});

function leversIn(week: number): Levers {
  return seasons[Math.floor(week / 20)];
}
