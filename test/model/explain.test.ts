import { describe, expect, test } from 'vitest';
import {
  inquire,
  noLevers,
  fingerprint,
  step,
  type Account,
  type Explanation,
  type World,
} from '../../src/model/index.ts';
import { everyLever, foundBusy } from './everything.ts';
import { foundSmall, liveWeeks, uneventful } from './worlds.ts';

const attitudes = ['enthusiasm', 'usefulness', 'concern', 'trust', 'signal'] as const;

test('whoever asks about a week may go on from its end', () => {
  everyWeek(5, (before, after) => {
    const lived = inquire(before, everyLever).after;
    expect(lived.week).toBe(after.week);
    expect(fingerprint(lived)).toBe(fingerprint(after));
  });
});

const cure = 'changes by more than its causes say: give each rule its term in src/model/causes.ts.';

describe('in a run where everything happens', () => {
  test('the terms of every attitude of every person add up to the change, every week', () => {
    const seen = new Set<string>();
    let worst = 0;
    let whose = '';
    const strangers: string[] = [];
    everyWeek(100, (before, after) => {
      const inquest = inquire(before, everyLever);
      for (let row = 0; row < before.department.size; row += 1) {
        const explanation = inquest.explain(row);
        for (const [name, account] of accountsOf(explanation)) {
          const residue = Math.abs(residueOf(account));
          if (residue > worst) whose = `${name} of row ${row} in week ${before.week}`;
          worst = Math.max(worst, residue);
          const isTrue =
            account.before === before.people[name][row] &&
            account.after === after.people[name][row];
          if (!isTrue) strangers.push(`week ${before.week}, row ${row}: ${name}`);
          for (const { cause } of account.terms) seen.add(`${name}: ${cause}`);
        }
      }
    });
    expect(worst, `${whose} ${cure}`).toBeLessThan(1e-12);
    expect(strangers).toEqual([]);
    expect(Array.from(seen).toSorted()).toEqual(everyCause);
  });

  test('the terms of everybody’s drive add up to the drive, every week', () => {
    const seen = new Set<string>();
    everyWeek(60, (before) => {
      const inquest = inquire(before, everyLever);
      for (let row = 0; row < before.department.size; row += 1) {
        const { value, terms } = inquest.explain(row).drive;
        const sum = terms.reduce((total, { amount }) => total + amount, 0);
        expect(Math.abs(sum - value)).toBeLessThan(1e-12);
        for (const { cause } of terms) seen.add(cause);
      }
    });
    expect(seen.size).toBe(16);
  });

  test('asking changes nothing', () => {
    const world = foundBusy([3, 3, 4]);
    const expected = step(world, everyLever).people.trust;
    inquire(world, everyLever).explain(5);
    expect(step(world, everyLever).people.trust).toEqual(expected);
  });
});

describe('a cause', () => {
  test('is a limit only where a motive would leave its range', () => {
    const alarmed = { ...uneventful, legacyIncidents: 3, materialShare: 1, incidentOnConcern: 1 };
    const { concern } = inquire(foundSmall([1, 9], alarmed), noLevers).explain(4);
    expect(concern.after).toBe(1);
    expect(amountOf(concern, 'limit')).toBeLessThan(0);
  });

  test('is constraints and guardrails together where they drive concern to the edge of its range', () => {
    const strengths = { privacy: 1, security: 1, languages: 1, legislation: 1 };
    const start = foundSmall([1, 4], uneventful, { strengths });
    start.people.concernAnchor.fill(0.95);
    const levers = { ...noLevers, guardrails: { ...noLevers.guardrails, privacy: 0.5 } };
    const { concern } = inquire(liveWeeks(start, 20, levers), levers).explain(3);
    expect(Math.abs(residueOf(concern))).toBeLessThan(1e-12);
    expect(amountOf(concern, 'limit')).toBe(0);
    const pushed = amountOf(concern, 'constraints') + amountOf(concern, 'guardrails');
    expect(pushed).toBeCloseTo(0.02 * (1 - 0.95), 12);
    expect(amountOf(concern, 'guardrails')).toBeLessThan(0);
  });

  test('is the manager where only the chain carries the signal', () => {
    const world = liveWeeks(foundSmall([1, 1, 1], uneventful), 8, { signal: 0.8 });
    const { signal } = inquire(world, { ...noLevers, signal: 0.8 }).explain(2);
    const heard = world.people.permeability[1] * world.people.signal[1];
    expect(amountOf(signal, 'manager')).toBeCloseTo(0.25 * heard, 14);
    expect(amountOf(signal, 'fading')).toBeCloseTo(-0.25 * world.people.signal[2], 14);
    expect(signal.terms).toHaveLength(2);
  });

  test('is clay work where a manager opens, in proportion to what it and evidence lift', () => {
    const world = liveWeeks(foundSmall([1, 1], { ...uneventful, lagRate: 1 }), 1, { clayWork: 1 });
    const { permeability } = inquire(world, { ...noLevers, clayWork: 1 }).explain(0);
    if (permeability === null) throw new Error('a manager has a permeability');
    const setPoint = world.people.permeabilitySetPoint[0];
    expect(amountOf(permeability, 'clayWork')).toBeCloseTo(0.04 * (1 - setPoint) * 0.5, 14);
    expect(amountOf(permeability, 'evidence')).toBe(0);
  });

  test('of a change of permeability is asked of managers only', () => {
    const inquest = inquire(foundSmall([1, 1]), noLevers);
    expect(inquest.explain(0).permeability).not.toBeNull();
    expect(inquest.explain(1).permeability).toBeNull();
  });

  test('of somebody who is not there is refused', () => {
    const inquest = inquire(foundSmall([2]), noLevers);
    expect(() => inquest.explain(2)).toThrow('row is 2: expected a whole number from 0 to 1');
  });
});

/** What can move each attitude, as the rules have it; only alarm can drive one against a limit. */
const everyCause = [
  ...['anchor', 'peers', 'turnover'].map((cause) => `enthusiasm: ${cause}`),
  ...['anchor', 'community', 'evidence', 'ownPractice', 'peers', 'turnover'].map(
    (cause) => `usefulness: ${cause}`,
  ),
  ...['anchor', 'constraints', 'guardrails', 'incidents', 'lobbying', 'peers'].map(
    (cause) => `concern: ${cause}`,
  ),
  ...['limit', 'turnover'].map((cause) => `concern: ${cause}`),
  ...['blame', 'coercion', 'heard', 'ignored', 'sayDoGap', 'turnover'].map(
    (cause) => `trust: ${cause}`,
  ),
  ...['directChannel', 'fading', 'manager', 'managersExample', 'top'].map(
    (cause) => `signal: ${cause}`,
  ),
  ...['blame', 'clayWork', 'evidence', 'setPoint', 'turnover'].map(
    (cause) => `permeability: ${cause}`,
  ),
].toSorted();

function everyWeek(weeks: number, visit: (before: World, after: World) => void): void {
  let before = foundBusy([3, 3, 4]);
  for (let week = 0; week < weeks; week += 1) {
    const after = step(before, everyLever);
    visit(before, after);
    before = after;
  }
}

type Attitude = (typeof attitudes)[number] | 'permeability';

function accountsOf(explanation: Explanation): readonly (readonly [Attitude, Account])[] {
  const { permeability } = explanation;
  return [
    ...attitudes.map((name) => [name, explanation[name]] as const),
    ...(permeability === null ? [] : [['permeability', permeability] as const]),
  ];
}

function residueOf({ before, after, terms }: Account): number {
  return terms.reduce((total, { amount }) => total + amount, 0) - (after - before);
}

function amountOf({ terms }: Account, cause: string): number {
  return terms.find((term) => term.cause === cause)?.amount ?? 0;
}
