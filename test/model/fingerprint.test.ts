import { describe, expect, test } from 'vitest';
import {
  columnNames,
  copyWorld,
  domains,
  fingerprint,
  fingerprintByColumn,
  type World,
} from '../../src/model/index.ts';
import { everyLever, foundBusy } from './everything.ts';
import { foundSmall, liveWeeks } from './worlds.ts';

const world = liveWeeks(foundBusy([3, 3, 4]), 30, everyLever);
const known = fingerprint(world);

describe('a fingerprint', () => {
  test('is 16 hexadecimal digits, the same for the same world', () => {
    expect(known).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(copyWorld(world))).toBe(known);
  });

  test.each(columnNames)('notices a bit of %s, in whichever row, and says where', (name) => {
    for (const row of [0, 7, world.department.size - 1]) {
      const other = copyWorld(world);
      other.people[name][row] = other.people[name][row] === 0 ? 1 : 0;
      expect(fingerprint(other)).not.toBe(known);
      expect(differing(other)).toEqual([name]);
    }
  });

  test.each([
    'evidence',
    'fatigue',
    'scrutiny',
    'benefitHours',
    'costHours',
    'publicHours',
  ] as const)('notices the last bit of %s', (name) => {
    const before = world.organisation[name];
    const organisation = { ...world.organisation, [name]: nextAfter(before) };
    expect(differing({ ...world, organisation })).toEqual(['organisation']);
  });

  test.each(domains)('notices the last bit of the guardrail of %s', (domain) => {
    const before = world.organisation.guardrails[domain];
    const guardrails = { ...world.organisation.guardrails, [domain]: nextAfter(before) };
    const organisation = { ...world.organisation, guardrails };
    expect(differing({ ...world, organisation })).toEqual(['organisation']);
  });

  test('notices the week, and the clay work on a single team', () => {
    expect(fingerprint({ ...world, week: world.week + 1 })).not.toBe(known);
    const other = copyWorld(world);
    other.teams.clayWork[2] = nextAfter(other.teams.clayWork[2]);
    expect(fingerprint(other)).not.toBe(known);
  });

  test('notices that two people have changed seats', () => {
    const other = copyWorld(world);
    const { trust } = other.people;
    [trust[20], trust[21]] = [trust[21], trust[20]];
    expect(fingerprint(other)).not.toBe(known);
  });

  test('tells departments apart that differ in nothing but their size', () => {
    const of = (size: number): string => {
      const { people, ...others } = foundSmall([size]);
      const blank = Object.fromEntries(columnNames.map((name) => [name, people[name].fill(0)]));
      return fingerprint({ ...others, people: { ...people, ...blank } });
    };
    expect(new Set([1, 2, 3, 4, 5, 6].map(of)).size).toBe(6);
  });
});

function differing(other: World): readonly string[] {
  const parts = fingerprintByColumn(world);
  return fingerprintByColumn(other)
    .filter(({ hash }, at) => hash !== parts[at].hash)
    .map(({ column }) => column);
}

/** The next number that a double can hold. */
function nextAfter(value: number): number {
  const bits = new BigInt64Array(Float64Array.of(value).buffer);
  bits[0] += 1n;
  return new Float64Array(bits.buffer)[0];
}
