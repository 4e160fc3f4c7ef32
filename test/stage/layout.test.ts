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
import type { Span } from '../../src/live/index.ts';
import type { Rect } from '../../src/stage/bands.ts';
import { layOut, type StageLayout } from '../../src/stage/layout.ts';
import { placesOf, rowAt } from '../../src/stage/places.ts';
import { spotsOf } from '../../src/stage/spots.ts';
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

const whole: Span = { from: 0, to: 1 };
const spans = fc
  .tuple(
    fc.double({ min: 0, max: 0.98, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([from, width]) => ({ from, to: Math.min(1, from + width) }));

function everyLayout(
  law: (department: Department, layout: StageLayout) => void,
  seen: fc.Arbitrary<Span> = spans,
): void {
  fc.assert(
    fc.property(reorganised, sizes, seen, (department, { width, height }, span) => {
      law(department, layOut(department, span, width, height));
    }),
    { numRuns: 60 },
  );
}

const rows = ({
  first,
  last,
}: {
  readonly first: number;
  readonly last: number;
}): readonly number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

function employeesIn({ hollows, teams }: StageLayout): readonly number[] {
  return hollows.flatMap((hollow) =>
    rows(hollow).flatMap((team) => rows({ first: teams.first[team], last: teams.last[team] })),
  );
}

describe('the strata, whatever the department, the screen, and how near one looks', () => {
  test('have every manager in just one block, and every employee in one hollow, when all is seen', () => {
    everyLayout((department, layout) => {
      const all = Array.from({ length: department.size }, (_, row) => row);
      const managers = layout.blocks.flatMap(rows).filter((row) => isManager(department, row));
      expect(managers.toSorted((a, b) => a - b)).toEqual(
        all.filter((row) => isManager(department, row)),
      );
      const employees = employeesIn(layout).toSorted((a, b) => a - b);
      expect(employees).toEqual(all.filter((row) => !isManager(department, row)));
    }, fc.constant(whole));
  });

  test('leave nobody out who has ground in sight', () => {
    everyLayout((department, layout) => {
      const { columns, span } = layout;
      const shown = new Set([...layout.blocks.flatMap(rows), ...employeesIn(layout)]);
      const all = Array.from({ length: department.size }, (_, row) => row);
      const inSight = all.filter(
        (row) => columns.to[row] > span.from + 1e-9 && columns.from[row] < span.to - 1e-9,
      );
      expect(inSight.filter((row) => !shown.has(row))).toEqual([]);
    });
  });

  test('never put two blocks or hollows on the same spot', () => {
    everyLayout((_, { blocks, hollows }) => {
      const rects = [...blocks, ...hollows].map(({ rect }) => rect);
      for (const [at, rect] of rects.entries()) {
        for (const other of rects.slice(at + 1)) expect(overlap(rect, other)).toBe(false);
      }
    });
  });

  test('show nobody beyond the edges', () => {
    everyLayout((_, layout) => {
      const spots = spotsOf(layout, layout.hollows);
      for (let at = 0; at < spots.count; at += 1) {
        expect(spots.x[at]).toBeGreaterThanOrEqual(layout.inner.x);
        expect(spots.x[at]).toBeLessThanOrEqual(layout.inner.x + layout.inner.width);
        expect(spots.y[at]).toBeGreaterThan(0);
        expect(spots.y[at]).toBeLessThan(layout.height);
      }
    });
  });

  test('give every part a height, however low the screen', () => {
    everyLayout((_, { sky, strata, floor, blocks, hollows }) => {
      const rects = [sky, floor, ...strata, ...[...blocks, ...hollows].map(({ rect }) => rect)];
      for (const { width, height } of rects) {
        expect(width).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
      }
    });
  });

  test('put whoever is seen below the block of her manager, and within its width', () => {
    everyLayout((department, layout) => {
      const spots = spotsOf(layout, layout.hollows);
      const { blockOf } = placesOf(layout, spots);
      for (let at = 0; at < spots.count; at += 1) {
        const manager = department.managerOf[spots.row[at]];
        const block = manager === deputy ? null : blockOf(manager);
        if (block === null) continue;
        expect(spots.x[at]).toBeGreaterThanOrEqual(block.rect.x - 2);
        expect(spots.x[at]).toBeLessThanOrEqual(block.rect.x + block.rect.width + 2);
        expect(spots.y[at]).toBeGreaterThan(block.rect.y);
      }
    });
  });

  test('know the figure of everybody who has one, and of nobody else', () => {
    everyLayout((department, layout) => {
      const spots = spotsOf(layout, layout.hollows);
      const { spotOf } = placesOf(layout, spots);
      const shown = spots.row.subarray(0, spots.count);
      for (const [at, row] of shown.entries()) {
        expect(spotOf(row)).toEqual({ x: spots.x[at], y: spots.y[at], size: spots.size[at] });
      }
      for (let row = 0; row < department.size; row += 1) {
        if (shown.includes(row) || isManager(department, row)) continue;
        expect(spotOf(row)).toBeNull();
      }
    });
  });

  test('find whoever stands where the pointer is', () => {
    everyLayout((_, layout) => {
      const spots = spotsOf(layout, layout.hollows);
      for (let at = 0; at < spots.count; at += 1) {
        if (spots.size[at] < 5) continue;
        expect(rowAt(layout, spots, spots.x[at], spots.y[at])).toBe(spots.row[at]);
      }
    });
  });
});

test('a block is as wide as the people below it', () => {
  const department = departmentOf([2, 2, 4]);
  const { blocks } = layOut(department, whole, 1200, 800);
  const wide = blocks.filter(({ tier }) => tier === 1);
  expect(wide[0].rect.width).toBeCloseTo(wide[1].rect.width, 6);
  const narrow = blocks.filter(({ first }) => department.managerOf[first] === 0);
  const gap = 3;
  const below = narrow.reduce((sum, { rect }) => sum + rect.width + gap, 0);
  expect(below).toBeCloseTo(wide[0].rect.width + gap, 6);
});

test('managers too narrow to be told apart are one block, and part as one comes nearer', () => {
  const department = departmentOf([4, 100, 3]);
  const far = layOut(department, whole, 800, 600).blocks.filter(({ tier }) => tier === 2);
  expect(far.length).toBeLessThan(200);
  expect(far.every(({ rect }) => rect.width > 5)).toBe(true);
  const close = layOut(department, { from: 0, to: 0.05 }, 800, 600).blocks;
  expect(close.every(({ first, last }) => first === last)).toBe(true);
});

test('coming nearer, people grow, and the floor with them', () => {
  const department = departmentOf([3, 5, 10]);
  const far = layOut(department, whole, 1000, 700);
  const close = layOut(department, { from: 0, to: 0.1 }, 1000, 700);
  expect(close.figure).toBeGreaterThan(far.figure * 1.5);
  expect(close.floor.height).toBeGreaterThan(far.floor.height);
  expect(close.sky).toEqual(far.sky);
});

test.each([
  { spans: [8, 4, 5, 5, 7, 10] },
  { spans: [12, 8, 8, 8, 9] },
  { spans: [8, 7, 6, 5, 5, 7] },
])(
  'there is no more to draw of a department of $spans than a screen can show',
  ({ spans: wide }) => {
    const department = departmentOf(wide);
    expect(department.size).toBeGreaterThan(50_000);
    const { blocks, hollows, strata } = layOut(department, whole, 1280, 720);
    expect(blocks.length).toBeLessThan((1280 / 8) * strata.length);
    expect(hollows.length).toBeLessThan(100);
  },
);

test('a block is the same block wherever one looks', () => {
  const department = departmentOf([8, 4, 5, 5, 7]);
  const before = layOut(department, { from: 0.2, to: 0.5 }, 1000, 700);
  const after = layOut(department, { from: 0.2123, to: 0.5123 }, 1000, 700);
  const known = new Map(before.blocks.map(({ first, last }) => [first, last]));
  const shared = after.blocks.filter(({ first }) => known.has(first));
  expect(shared.length).toBeGreaterThan(before.blocks.length * 0.8);
  expect(shared.filter(({ first, last }) => known.get(first) !== last)).toEqual([]);
});

test('whoever is in a crowd can be pointed at', () => {
  const department = departmentOf([5, 8, 50]);
  const layout = layOut(department, whole, 1280, 720);
  const crowd = spotsOf(layout, []);
  const { floor, inner } = layout;
  const found = Array.from({ length: 50 }, (_, at) =>
    rowAt(layout, crowd, inner.x + ((at + 0.5) * inner.width) / 50, floor.y + floor.height / 2),
  );
  expect(found.filter((row) => row === null)).toEqual([]);
  expect(found.every((row) => row !== null && !isManager(department, row))).toBe(true);
});

test('where nobody is a manager there is no clay between the sky and the floor', () => {
  const { sky, floor, legend } = layOut(departmentOf([5]), whole, 800, 600);
  expect(floor.y).toBe(sky.height);
  expect(floor.y + floor.height).toBe(legend.y);
});

test('nobody is where the sky is', () => {
  const layout = layOut(departmentOf([2, 3]), whole, 800, 600);
  expect(rowAt(layout, spotsOf(layout, layout.hollows), 400, 10)).toBeNull();
});

test('the tree of the tests is the tree that they ask for', () => {
  expect(departmentOf([2, 3]).size).toBe(treeFromSpans([2, 3]).managerOf.length);
});
