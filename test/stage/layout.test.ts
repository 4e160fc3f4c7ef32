import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deputy,
  isManager,
  removeTier,
  treeFromSpans,
  widenSpans,
  type Department,
  type World,
} from '../../src/model/index.ts';
import { openGame } from '../../src/game/index.ts';
import { hitTest, layOut, type Rect, type StageLayout } from '../../src/stage/layout.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

function worldOf(spans: readonly number[]): World {
  const { department: written } = scenarioWith();
  const branches = Array.from({ length: spans[0] }, () => written.branches[0]);
  const tiers = spans.map(() => written.tiers[0]);
  const department = { ...written, plan: { kind: 'spans', spans } as const, tiers, branches };
  return openGame(scenarioWith({ department })).world;
}

function departmentOf(spans: readonly number[]): Department {
  return worldOf(spans).department;
}

/** Reorganised too, so that people without a team stand among managers, and teams differ in size. */
const reorganised = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom((world: World) => world, removeTier, widenSpans),
    fc.nat(),
  )
  .map(([spans, reorganise, tier]) => {
    const lowest = spans.length - 1;
    const world = worldOf(spans);
    return lowest < 2 ? world : reorganise(world, 2 + (tier % (lowest - 1)));
  })
  .map(({ department }) => department);

const overlap = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const sizes = fc.record({
  width: fc.integer({ min: 320, max: 2600 }),
  height: fc.integer({ min: 120, max: 1500 }),
});

function everyLayout(law: (department: Department, layout: StageLayout) => void): void {
  fc.assert(
    fc.property(reorganised, sizes, (department, { width, height }) => {
      law(department, layOut(department, width, height));
    }),
    { numRuns: 60 },
  );
}

describe('the strata, whatever the department and the screen', () => {
  test('have one block for every manager below the deputy head', () => {
    everyLayout((department, { blocks }) => {
      const managers = Array.from({ length: department.size }, (_, row) => row).filter((row) =>
        isManager(department, row),
      );
      expect(blocks.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(managers);
    });
  });

  test('never put two blocks or groups on the same spot', () => {
    everyLayout((_, { blocks, groups }) => {
      const rects = [...blocks, ...groups].map(({ rect }) => rect);
      for (const [at, rect] of rects.entries()) {
        for (const other of rects.slice(at + 1)) expect(overlap(rect, other)).toBe(false);
      }
    });
  });

  test('keep everybody in the frame', () => {
    everyLayout((_, { spots, width, height }) => {
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    });
  });

  test('give every part a height, however low the screen', () => {
    everyLayout((_, { sky, strata, floor, blocks, groups }) => {
      const rects = [sky, floor, ...strata, ...[...blocks, ...groups].map(({ rect }) => rect)];
      for (const { width, height } of rects) {
        expect(width).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
      }
    });
  });

  test('put every block above the people whom its manager leads', () => {
    everyLayout((department, { blocks, spots }) => {
      const rects = new Map(blocks.map(({ row, rect }) => [row, rect]));
      for (const [row, spot] of spots.entries()) {
        const manager = department.managerOf[row];
        const rect = rects.get(manager);
        if (manager === deputy || rect === undefined) continue;
        expect(spot.x).toBeGreaterThanOrEqual(rect.x - 2);
        expect(spot.x).toBeLessThanOrEqual(rect.x + rect.width + 2);
        expect(spot.y).toBeGreaterThan(rect.y);
      }
    });
  });

  test('find whoever stands where the pointer is', () => {
    everyLayout((_, layout) => {
      for (const [row, { x, y }] of layout.spots.entries()) {
        expect(hitTest(layout, x, y)).toBe(row);
      }
    });
  });
});

test('a block is as wide as the people below it', () => {
  const department = departmentOf([2, 2, 4]);
  const { blocks } = layOut(department, 1200, 800);
  const wide = blocks.filter(({ row }) => department.tierOf[row] === 1);
  expect(wide[0].rect.width).toBeCloseTo(wide[1].rect.width, 6);
  const narrow = blocks.filter(({ row }) => department.managerOf[row] === 0);
  const gap = 3;
  const below = narrow.reduce((sum, { rect }) => sum + rect.width + gap, 0);
  expect(below).toBeCloseTo(wide[0].rect.width + gap, 6);
});

test('where nobody is a manager there is no clay between the sky and the floor', () => {
  const { sky, floor, legend } = layOut(departmentOf([5]), 800, 600);
  expect(floor.y).toBe(sky.height);
  expect(floor.y + floor.height).toBe(legend.y);
});

test('nobody is where the sky is', () => {
  expect(hitTest(layOut(departmentOf([2, 3]), 800, 600), 400, 10)).toBeNull();
});

test('the tree of the tests is the tree that they ask for', () => {
  expect(departmentOf([2, 3]).size).toBe(treeFromSpans([2, 3]).managerOf.length);
});
