import { describe, expect, test } from 'vitest';
import {
  columnNames,
  copyWorld,
  fingerprint,
  openWorkbench,
  removeTier,
  replaceManagers,
  rotateManagers,
  step,
  widenSpans,
  type World,
} from '../../src/model/index.ts';
import { everyLever, foundBusy } from './everything.ts';
import { foundSmall, liveWeeks, tiesOf } from './worlds.ts';

/** Lived in for a while, so that people differ in everything. */
const start = (): World => liveWeeks(foundBusy([3, 2, 4]), 20, everyLever);

/** Who reports to whom, by uid. */
function bossesOf({ department }: World): ReadonlyMap<number, number> {
  const { uid, managerOf } = department;
  return new Map(
    Array.from(uid, (each, row) => [each, managerOf[row] < 0 ? -1 : uid[managerOf[row]]]),
  );
}

function rowOf({ department }: World, uid: number): number {
  return department.uid.indexOf(uid);
}

describe.each([
  ['removing a tier', (world: World) => removeTier(world, 2)],
  ['widening spans', (world: World) => widenSpans(world, 2)],
  ['rotating managers', (world: World) => rotateManagers(world, 2)],
  ['replacing managers', (world: World) => replaceManagers(world, [0, 4])],
])('%s', (_, restructure) => {
  test('keeps everybody, and leaves the old department as it was', () => {
    const before = start();
    const untouched = fingerprint(before);
    const after = restructure(before);
    expect(fingerprint(before)).toBe(untouched);
    const everybody = Array.from(before.department.uid).toSorted((a, b) => a - b);
    expect(Array.from(after.department.uid).toSorted((a, b) => a - b)).toEqual(everybody);
    for (const name of columnNames) expect(after.people[name].length).toBe(before.department.size);
  });

  test('tires the department by half as much as is moved of it, and the tired less', () => {
    const before = start();
    const after = restructure(before);
    const { fatigue } = before.organisation;
    expect(fatigue).toBeGreaterThan(0.01);
    const moved = movedIn(before, after);
    expect(moved).toBeGreaterThan(0);
    const expected = fatigue + 0.5 * (moved / before.department.size) * (1 - fatigue);
    expect(after.organisation.fatigue).toBeCloseTo(expected, 12);
  });

  test('makes a department that lives on, in the same way every time', () => {
    const lived = (): World => liveWeeks(restructure(start()), 10, { signal: 0.5, community: 0.5 });
    expect(fingerprint(lived())).toBe(fingerprint(lived()));
  });

  test('ties nobody to herself where others are there', () => {
    const { department } = restructure(start());
    for (const [at, tie] of department.ties.entries()) expect(tie).not.toBe(Math.floor(at / 4));
  });
});

/** How many have another boss, another seat or another incumbent. */
function movedIn(before: World, after: World): number {
  const bosses = bossesOf(before);
  const hasMoved = ([uid, boss]: readonly [number, number]): boolean => {
    const [from, to] = [rowOf(before, uid), rowOf(after, uid)];
    const isTreeSame = before.department.managerOf.every(
      (manager, row) => manager === after.department.managerOf[row],
    );
    if (!isTreeSame) return boss !== bosses.get(uid);
    return from !== to || before.people.generation[from] !== after.people.generation[to];
  };
  return Array.from(bossesOf(after)).filter(hasMoved).length;
}

describe('ties', () => {
  const tiedTo = (world: World, uid: number): readonly number[] =>
    tiesOf(world.department, rowOf(world, uid)).map((tie) => world.department.uid[tie]);

  test('go with those who are not moved, and are drawn anew for those who are, at each occasion', () => {
    const early = start();
    const late = liveWeeks(early, 1, everyLever);
    const [first, second] = [removeTier(early, 2), removeTier(late, 2)];
    const bosses = bossesOf(early);
    const kept: boolean[] = [];
    const anew: boolean[] = [];
    for (const [uid, boss] of bossesOf(first)) {
      const [before, then, later] = [early, first, second].map((world) =>
        tiedTo(world, uid).join(),
      );
      if (boss === bosses.get(uid)) kept.push(then === before && later === before);
      else anew.push(then !== later);
    }
    expect(kept).not.toContain(false);
    // Four ties drawn twice may by chance be the same, though hardly ever.
    expect(anew.filter(Boolean).length).toBeGreaterThan(0.9 * anew.length);
  });
});

describe('removing a tier', () => {
  test('lets its people report to its managers’ managers, and its managers beside them', () => {
    const before = start();
    const after = removeTier(before, 2);
    expect(after.department.tiers).toBe(2);
    const bosses = bossesOf(before);
    for (const [uid, boss] of bossesOf(after)) {
      const old = bosses.get(uid) ?? -1;
      const isEmployeeBefore = before.department.teamLed[rowOf(before, uid)] < 0;
      expect(boss).toBe(isEmployeeBefore ? bosses.get(old) : old);
    }
  });

  test('leaves what people feel with them, and permeability only with those who manage', () => {
    const before = start();
    const after = removeTier(before, 2);
    for (const [row, uid] of before.department.uid.entries()) {
      const now = rowOf(after, uid);
      expect(after.people.trust[now]).toBe(before.people.trust[row]);
      expect(after.people.generation[now]).toBe(before.people.generation[row]);
      const manages = after.department.teamLed[now] >= 0;
      expect(after.people.permeability[now]).toBe(manages ? before.people.permeability[row] : 0);
    }
  });

  test('of employees is refused', () => {
    expect(() => removeTier(start(), 3)).toThrow('tier is 3, in which nobody manages');
    expect(() => removeTier(start(), 0)).toThrow('tier is 0: expected a whole number from 1 to 3');
  });
});

describe('widening spans', () => {
  test('gives each second manager’s people to the one before her', () => {
    const after = widenSpans(start(), 2);
    const managers = after.department.leaderOf.length - 1;
    expect(managers).toBe(3 + 3);
    const spans = Array.from(
      { length: managers },
      (_, at) => after.department.teamStart[at + 2] - after.department.teamStart[at + 1],
    );
    expect(spans).toEqual([2, 2, 2, 8, 8, 8]);
  });

  test('pairs managers, two by two, within a team: the last of an odd number is left alone', () => {
    const after = widenSpans(foundSmall([2, 3, 2]), 2);
    const { leaderOf, teamStart } = after.department;
    const spans = Array.from(
      leaderOf.subarray(1),
      (_, at) => teamStart[at + 2] - teamStart[at + 1],
    );
    expect(spans).toEqual([3, 3, 4, 2, 4, 2]);
    const leaders = Array.from(leaderOf.subarray(1), (row) => after.department.uid[row]);
    expect(leaders).toEqual([0, 1, 2, 4, 5, 7]);
  });

  test('leaves work on a manager with the manager', () => {
    const before = start();
    before.teams.clayWork.set(Array.from(before.teams.clayWork.keys(), (team) => team / 100));
    const after = widenSpans(before, 2);
    const workOn = (world: World, uid: number): number =>
      world.teams.clayWork[world.department.teamLed[rowOf(world, uid)]];
    expect(workOn(after, 3)).toBe(workOn(before, 3));
    expect(workOn(after, 3)).toBeGreaterThan(0);
    expect(workOn(after, 7)).toBe(workOn(before, 7));
  });
});

describe('rotating managers', () => {
  test('moves each manager to the next seat, and leaves what is heard in the seat', () => {
    const before = start();
    const after = rotateManagers(before, 2);
    expect(Array.from(after.department.uid.subarray(3, 9))).toEqual([8, 3, 4, 5, 6, 7]);
    expect(after.people.permeability[4]).toBe(before.people.permeability[3]);
    expect(after.people.trust[3]).toBe(before.people.trust[8]);
    expect(after.people.signal).toEqual(before.people.signal);
  });
});

describe('replacing managers', () => {
  test('seats newcomers of the next generation, and nobody else', () => {
    const before = start();
    const after = replaceManagers(before, [4]);
    expect(after.people.generation[4]).toBe(before.people.generation[4] + 1);
    expect(after.people.permeability[4]).not.toBe(before.people.permeability[4]);
    expect(after.people.signal).toEqual(before.people.signal);
    const others = copyWorld(after).people;
    for (const name of columnNames) others[name][4] = before.people[name][4];
    expect(others).toEqual(before.people);
  });

  test('of those who lead nobody is refused', () => {
    expect(() => replaceManagers(start(), [20])).toThrow('rows[0] is 20, who leads nobody');
  });
});

describe('a workbench', () => {
  test('of the department before is refused after it is restructured', () => {
    const before = start();
    const after = removeTier(before, 2);
    const levers = { ...everyLever, aims: [] };
    const bench = openWorkbench(before);
    expect(() => step(after, levers, bench)).toThrow('the workbench is of another department');
  });
});
