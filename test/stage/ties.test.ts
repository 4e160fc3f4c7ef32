import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { tiesEach, type Department } from '../../src/model/index.ts';
import { layOut, rectOf, type StageLayout } from '../../src/stage/layout.ts';
import { createTiesFinder, tiesIn } from '../../src/stage/ties.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

function departmentOf(spans: readonly number[]): Department {
  const { department: written } = scenarioWith();
  const tiers = spans.map(() => written.tiers[0]);
  const branches = Array.from({ length: spans[0] }, () => written.branches[0]);
  const plan = { kind: 'spans', spans } as const;
  return openGame(scenarioWith({ department: { ...written, plan, tiers, branches } })).world
    .department;
}

function lookedAt(department: Department): StageLayout {
  return layOut(department, { from: 0, to: 1 }, 832, 660);
}

test('few ties are lines from person to person, each drawn once though both have named it', () => {
  const layout = lookedAt(departmentOf([2, 4]));
  const { singles, bundles } = tiesIn(layout, false);
  expect(bundles).toEqual([]);
  const { ties, size } = layout.department;
  const named = Array.from({ length: size }, (_, row) =>
    Array.from(ties.subarray(row * tiesEach, (row + 1) * tiesEach))
      .filter((other) => other !== row)
      .map((other) => pair(row, other)),
  ).flat();
  const drawn = singles.map(([row, other]) => pair(row, other));
  expect(new Set(drawn)).toEqual(new Set(named));
  expect(singles.some(([row, other]) => singles.some(([a, b]) => a === other && b === row))).toBe(
    false,
  );
});

test('many are gathered into few bundles, and what is left out is never stronger', () => {
  const layout = lookedAt(departmentOf([3, 3, 3, 8]));
  const { bundles, most } = tiesIn(layout, false);
  const onFloor = bundles.filter(({ from }) => !('tier' in from));
  const counts = countsByHand(layout);
  expect(onFloor.length).toBeGreaterThan(10);
  expect(onFloor.length).toBeLessThan(counts.length / 2);
  expect(onFloor.map(({ ties }) => ties)).toEqual(counts.slice(0, onFloor.length).toReversed());
  expect(most).toBe(counts[0]);
});

test('a crowd is asked in part, and counted as a whole', () => {
  const layout = lookedAt(departmentOf([2, 2, 600]));
  const { singles, bundles } = tiesIn(layout, true);
  const counts = countsByHand(layout);
  const onFloor = bundles.filter(({ from }) => !('tier' in from));
  expect(singles.filter(([row]) => layout.department.teamLed[row] < 0)).toEqual([]);
  expect(Math.abs((onFloor.at(-1)?.ties ?? 0) / counts[0] - 1)).toBeLessThan(0.2);
});

test('bundles go from the left to the right, and never from a ground to itself', () => {
  const layout = lookedAt(departmentOf([3, 3, 3, 8]));
  for (const { from, to } of tiesIn(layout, false).bundles) {
    expect(from.rect.x).toBeLessThan(to.rect.x);
  }
});

test('on the way the ties that are known move along, and new ones are found at rest', () => {
  const department = departmentOf([3, 3, 3, 8]);
  const [before, on, there] = [1, 0.6, 0.3].map((to) =>
    layOut(department, { from: 0, to }, 832, 660),
  );
  const tiesFor = createTiesFinder();
  const known = tiesFor(before, false, false);
  expect(tiesFor(on, false, true)).toBe(known);
  expect(tiesFor(on, true, true)).toBe(known);
  const found = tiesFor(there, false, false);
  expect(found).toEqual(tiesIn(there, false));
  expect(tiesFor(there, false, false)).toBe(found);
  const other = departmentOf([2, 3, 4]);
  const elsewhere = layOut(other, { from: 0, to: 1 }, 832, 660);
  expect(tiesFor(elsewhere, false, true)).toEqual(tiesIn(elsewhere, false));
});

test('the ground of a tie lies where it is in the layout that it was found in, and in any other', () => {
  const department = departmentOf([3, 3, 3, 8]);
  const near = layOut(department, { from: 0.1, to: 0.4 }, 832, 660);
  const whole = lookedAt(department);
  for (const ground of [...near.blocks, ...near.hollows]) {
    expect(rectOf(near, ground)).toEqual(ground.rect);
  }
  const [block] = near.blocks.filter(({ tier }) => tier === 3);
  const same = whole.blocks.find(({ first, last }) => first === block.first && last === block.last);
  expect(rectOf(whole, block)).toEqual(same?.rect);
});

function pair(one: number, other: number): string {
  return [one, other].toSorted((first, second) => first - second).join();
}

/** The ties between each two hollows, the most first. */
function countsByHand({ department, hollows, teams }: StageLayout): readonly number[] {
  const counts = new Map<string, number>();
  const at = (row: number): number =>
    hollows.findIndex(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, team) => first + team).some(
        (team) => teams.first[team] <= row && row <= teams.last[team],
      ),
    );
  for (let row = 0; row < department.size; row += 1) {
    if (department.teamLed[row] >= 0) continue;
    for (const other of department.ties.subarray(row * tiesEach, (row + 1) * tiesEach)) {
      const [from, to] = [at(row), at(other)];
      if (from < 0 || to < 0 || from === to) continue;
      counts.set(pair(from, to), (counts.get(pair(from, to)) ?? 0) + 1);
    }
  }
  return [...counts.values()].toSorted((one, other) => other - one);
}
