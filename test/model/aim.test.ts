import { describe, expect, test } from 'vitest';
import {
  noLevers,
  openWorkbench,
  step,
  type Aim,
  type AimedLevers,
  type Levers,
  type World,
} from '../../src/model/index.ts';
import { everyLever, foundBusy } from './everything.ts';
import { foundSmall, liveWeeks, uneventful } from './worlds.ts';

const spans = [3, 3, 4];

describe('aimed levers', () => {
  test('that change nothing leave every bit of the people as it is', () => {
    const plain = liveWeeks(foundBusy(spans), 30, { ...everyLever, aims: [] });
    const aims: readonly AimedLevers[] = [
      { aim: { kind: 'branch', head: 0 }, changes: { clayWork: 0 } },
      { aim: { kind: 'tier', tier: 3 }, changes: {} },
    ];
    const aimed = liveWeeks(foundBusy(spans), 30, { ...everyLever, aims });
    expect(aimed.people).toEqual(plain.people);
  });

  test('on every branch do what the same levers do for all', () => {
    const calm = { ...uneventful, voiceRate: 0.5, startRate: 0.5 };
    const forAll = liveWeeks(foundSmall(spans, calm), 30, { clayWork: 0.5, inducement: 0.25 });
    const aims = [0, 1, 2].map((head): AimedLevers => ({
      aim: { kind: 'branch', head },
      changes: { clayWork: 0.5, inducement: 0.25 },
    }));
    const forEach = liveWeeks(foundSmall(spans, calm), 30, { aims });
    expect(forEach.people).toEqual(forAll.people);
    expect(forEach.teams).toEqual(forAll.teams);
  });

  test('of clay work open the managers aimed at, and nobody else', () => {
    const start = foundSmall(spans, uneventful);
    expect(opened(start, { kind: 'branch', head: 1 })).toEqual([1, 6, 7, 8]);
    expect(opened(start, { kind: 'tier', tier: 1 })).toEqual([0, 1, 2]);
    expect(opened(start, { kind: 'people', rows: [4, 9, 4] })).toEqual([4, 9]);
  });

  test('add to one another and to the department’s, within 0 and 1', () => {
    const start = foundSmall(spans, { ...uneventful, lagRate: 1 });
    const aims: readonly AimedLevers[] = [
      { aim: { kind: 'branch', head: 0 }, changes: { clayWork: 0.3 } },
      { aim: { kind: 'tier', tier: 2 }, changes: { clayWork: 0.6 } },
      { aim: { kind: 'people', rows: [2] }, changes: { clayWork: -0.5 } },
    ];
    const { teams, department } = liveWeeks(start, 1, { clayWork: 0.2, aims });
    const workOn = (row: number): number => teams.clayWork[department.teamLed[row]];
    expect(workOn(0)).toBeCloseTo(0.5, 14);
    expect(workOn(1)).toBeCloseTo(0.2, 14);
    expect(workOn(2)).toBe(0);
    expect(workOn(3)).toBe(1);
    expect(workOn(6)).toBeCloseTo(0.8, 14);
  });

  test('tire the department by as much of it as they are aimed at', () => {
    const heavy = { clayWork: 1, community: 1, measurement: 0.5 };
    const fatigueOf = (aims: readonly AimedLevers[]): number =>
      liveWeeks(foundSmall(spans, uneventful), 20, { ...heavy, aims }).organisation.fatigue;
    const more = (aim: Aim): AimedLevers => ({ aim, changes: { measurement: 0.5 } });
    const nobody = fatigueOf([]);
    const third = fatigueOf([more({ kind: 'branch', head: 0 })]);
    const all = fatigueOf([0, 1, 2].map((head) => more({ kind: 'branch', head })));
    expect(third).toBeGreaterThan(nobody);
    expect(all).toBeGreaterThan(third);
    const everywhere = { ...heavy, measurement: 1 };
    const { organisation } = liveWeeks(foundSmall(spans, uneventful), 20, everywhere);
    expect(all).toBeCloseTo(organisation.fatigue, 14);
  });

  test('of clay work are work on the managers aimed at: they load and cost by these alone', () => {
    const start = foundSmall([3, 3, 4], { ...uneventful, loadCapacity: 0.1, fatigueRate: 1 });
    const aims: readonly AimedLevers[] = [
      { aim: { kind: 'people', rows: [0, 3, 20, 21, 22] }, changes: { clayWork: 0.8 } },
    ];
    const { organisation } = liveWeeks(start, 1, { aims });
    expect(organisation.costHours).toBeCloseTo(2 * 0.8 * 0.5, 12);
    const over = (0.8 * (2 / 12) - 0.1) / 0.1;
    expect(organisation.fatigue).toBeCloseTo(over / (1 + over), 12);
  });

  test('at others the week after are these others’ alone, on a lent workbench too', () => {
    const start = foundSmall(spans, { ...uneventful, lagRate: 1 });
    const at = (head: number): Levers => ({
      ...noLevers,
      aims: [{ aim: { kind: 'branch', head }, changes: { clayWork: 1 } }],
    });
    const bench = openWorkbench(start);
    const { teams, department } = step(step(start, at(0), bench), at(1), bench);
    const workOn = (row: number): number => teams.clayWork[department.teamLed[row]];
    expect([0, 3, 1, 6, 2, 9].map(workOn)).toEqual([0, 0, 1, 1, 0, 0]);
  });

  test('of the direct channel carry the signal past the managers of one branch', () => {
    const closed = { ...uneventful, permeabilityMean: 0.4, permeabilitySpread: 0 };
    const aims: readonly AimedLevers[] = [
      { aim: { kind: 'branch', head: 2 }, changes: { directChannel: 0.5 } },
    ];
    const { people } = liveWeeks(foundSmall(spans, closed), 60, { signal: 1, aims });
    const employeeOf = (branch: number): number => 12 + branch * 12;
    expect(people.signal[employeeOf(0)]).toBeCloseTo(0.4 * 0.4, 3);
    expect(people.signal[employeeOf(1)]).toBe(people.signal[employeeOf(0)]);
    expect(people.signal[employeeOf(2)]).toBeGreaterThan(0.25);
  });

  test('of discipline bring blame back to one chain, and spare the others', () => {
    const harmful = { ...uneventful, legacyIncidents: 3, materialShare: 1 };
    const start = foundSmall([2, 1, 1], harmful);
    const aims: readonly AimedLevers[] = [
      { aim: { kind: 'people', rows: [0, 2] }, changes: { discipline: 1 } },
    ];
    const { people } = liveWeeks(start, 1, { stewardship: 1, aims });
    const kept = (row: number): number => people.permeability[row] / start.people.permeability[row];
    expect(kept(2)).toBeCloseTo(0.8, 12);
    expect(kept(0)).toBeCloseTo(0.8 * 0.9, 12);
    expect([kept(1), kept(3)]).toEqual([1, 1]);
    expect(people.trust[4]).toBeLessThan(start.people.trust[4]);
    expect(people.trust[5]).toBe(start.people.trust[5]);
  });

  test.each([
    [{ kind: 'branch', head: 99 }, 'levers.aims[0].aim.head is 99: expected a whole number from 0'],
    [
      { kind: 'tier', tier: 0 },
      'levers.aims[0].aim.tier is 0: expected a whole number from 1 to 3',
    ],
    [{ kind: 'people', rows: [1, 0.5] }, 'levers.aims[0].aim.rows[1] is 0.5: expected a whole'],
  ] as const)('at somebody who is not there are refused: %j', (aim, message) => {
    const levers = { ...noLevers, aims: [{ aim, changes: { clayWork: 0.1 } }] };
    expect(() => step(foundSmall(spans), levers)).toThrow(message);
  });

  test('that change a lever by more than all of it are refused', () => {
    const aims: readonly AimedLevers[] = [
      { aim: { kind: 'tier', tier: 1 }, changes: { access: -1.5 } },
    ];
    expect(() => step(foundSmall(spans), { ...noLevers, aims })).toThrow(
      'levers.aims[0].changes.access is -1.5: expected a number from -1 to 1',
    );
  });
});

/** Whose permeability rises when clay work is aimed: rows of managers. */
function opened(start: World, aim: Aim): readonly number[] {
  const aims: readonly AimedLevers[] = [{ aim, changes: { clayWork: 1 } }];
  const { people } = liveWeeks(start, 4, { aims });
  return Array.from(people.permeability.keys()).filter(
    (row) => people.permeability[row] > start.people.permeability[row],
  );
}
