import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  branchOf,
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
import { countBetween } from '../../src/stage/lines.ts';
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

const upTo = (least: number, max: number): fc.Arbitrary<number> => fc.integer({ min: least, max });

/** Up to nine tiers, up to thirty branches, many managers, and a team of thousands among few. */
const plans = fc.oneof(
  fc.array(upTo(1, 5), { minLength: 1, maxLength: 4 }),
  fc.array(fc.constantFrom(1, 1, 2), { minLength: 5, maxLength: 9 }),
  fc.tuple(upTo(6, 30), upTo(2, 9), upTo(1, 7)),
  fc.tuple(upTo(2, 7), upTo(2, 6), upTo(2, 6), upTo(1, 7)),
  fc.tuple(upTo(1, 3), upTo(500, 3000)),
);

/** Reorganised too, so that people without a team stand among managers, and teams differ in size. */
const reorganised = fc
  .tuple(
    plans,
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
  width: fc.oneof(upTo(160, 700), upTo(160, 2600)),
  height: upTo(120, 1500),
});

const whole: Span = { from: 0, to: 1 };
const parts = fc
  .tuple(
    fc.double({ min: 0, max: 0.98, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([from, width]) => ({ from, to: Math.min(1, from + width) }));
/** From afar is where neighbours are merged. */
const spans = fc.oneof(parts, fc.constant(whole));

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

type Grouped = { readonly first: number; readonly last: number };

const rows = ({ first, last }: Grouped): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

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
      const { x, y, count } = spotsOf(layout, layout.hollows);
      const { inner, height } = layout;
      const across = x.subarray(0, count);
      expect(across.filter((at) => at < inner.x || at > inner.x + inner.width)).toHaveLength(0);
      expect(y.subarray(0, count).filter((at) => at <= 0 || at >= height)).toHaveLength(0);
    });
  });

  test('count those whose figures are in sight without making them', () => {
    everyLayout((_, layout) => {
      const { count, managers } = spotsOf(layout, layout.hollows);
      const counted = layout.hollows.map((hollow) => countBetween(hollow, layout.inner));
      expect(counted.reduce((sum, each) => sum + each, 0)).toBe(count - managers);
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
      const { blockOf, groundOf } = placesOf(layout, spots);
      const elsewhere = places(spots.count).filter((at) => {
        const manager = department.managerOf[spots.row[at]];
        const rect = manager === deputy ? undefined : blockOf(manager)?.rect;
        if (rect === undefined) return false;
        const ground = groundOf(spots.row[at]);
        // Where teams share a hollow, one may stand off by a column of it.
        const isShared = ground !== null && 'grid' in ground && ground.first < ground.last;
        const off = isShared ? 2 + ground.rect.width / ground.grid.columns : 2;
        const isBeside = spots.x[at] < rect.x - off || spots.x[at] > rect.x + rect.width + off;
        return isBeside || spots.y[at] <= rect.y;
      });
      expect(elsewhere).toEqual([]);
    });
  });

  test('know the figure of everybody who has one, and of nobody else', () => {
    everyLayout((department, layout) => {
      const spots = spotsOf(layout, layout.hollows);
      const { spotOf } = placesOf(layout, spots);
      const shown = new Set(spots.row.subarray(0, spots.count));
      expect(shown.size).toBe(spots.count);
      const unknown = places(spots.count).filter((at) => {
        const spot = spotOf(spots.row[at]);
        return spot?.x !== spots.x[at] || spot.y !== spots.y[at] || spot.size !== spots.size[at];
      });
      expect(unknown).toEqual([]);
      const others = places(department.size).filter(
        (row) => !shown.has(row) && !isManager(department, row),
      );
      expect(others.filter((row) => spotOf(row) !== null)).toEqual([]);
    });
  });

  test('find whoever stands where the pointer is', () => {
    everyLayout((_, layout) => {
      const spots = spotsOf(layout, layout.hollows);
      // Of thousands, every so manieth.
      const step = Math.ceil(spots.count / 200);
      const asked = places(spots.count).filter((at) => at % step === 0 && spots.size[at] >= 5);
      const others = asked.filter(
        (at) => rowAt(layout, spots, spots.x[at], spots.y[at]) !== spots.row[at],
      );
      expect(others).toEqual([]);
    });
  });

  test('never join what is of two branches, where branches are told apart', () => {
    everyLayout((department, layout) => {
      const { blocks, hollows, teams, span, inner } = layout;
      const branches = department.tierStart[1];
      if (inner.width / (span.to - span.from) < branches * 3) return;
      const groups = [
        ...blocks,
        ...hollows.map(({ first, last }) => ({
          first: teams.first[first],
          last: teams.last[last],
        })),
      ];
      // Employees right under the deputy head are one team, and no branch.
      const isInBranch = (row: number): boolean =>
        isManager(department, row) || department.managerOf[row] !== deputy;
      const across = groups.filter(
        ({ first, last }) =>
          isInBranch(first) && branchOf(department, first) !== branchOf(department, last),
      );
      expect(across).toEqual([]);
    });
  });

  test('part what was together as one comes nearer, and never join what was apart', () => {
    everyLayout((department, near) => {
      const far = layOut(department, whole, near.width, near.height);
      // Hundreds of branches in little room are parted by branch only when one is nearer.
      if (far.inner.width < department.tierStart[1] * 3) return;
      const isPart = (part: Grouped, groups: readonly Grouped[]): boolean =>
        groups.some(({ first, last }) => first <= part.first && part.last <= last);
      expect(near.blocks.filter((block) => !isPart(block, far.blocks))).toEqual([]);
      expect(near.hollows.filter((hollow) => !isPart(hollow, far.hollows))).toEqual([]);
    });
  });

  test('have teams that share a hollow side by side, and none above another', () => {
    everyLayout((_, layout) => {
      const { hollows, teams } = layout;
      const spots = spotsOf(layout, hollows);
      const { spotOf } = placesOf(layout, spots);
      for (const hollow of hollows) {
        const ends = rows(hollow).map((team) => {
          const people = rows({ first: teams.first[team], last: teams.last[team] });
          return people.flatMap((row) => spotOf(row)?.x ?? []);
        });
        const isAside = ends
          .slice(1)
          .every((after, at) => Math.max(...ends[at]) <= Math.min(...after) + 1e-9);
        expect(isAside).toBe(true);
      }
    });
  });

  test('leave to each manager who has a block of her own a column of her own below it', () => {
    everyLayout((department, layout) => {
      const { blocks, hollows, teams, figure } = layout;
      const lowest = blocks.filter(({ tier }) => tier === layout.strata.length);
      const teamsOf = (row: number): number => department.managerOf[row];
      if (figure < 6 || hollows.some(({ first }) => teams.first[first] < lowest[0]?.first)) return;
      const own = new Set(lowest.flatMap(({ first, last }) => (first === last ? [first] : [])));
      const shared = hollows.filter(({ first, last }) => {
        const [from, to] = [teamsOf(teams.first[first]), teamsOf(teams.first[last])];
        return from !== to && (own.has(from) || own.has(to));
      });
      expect(shared).toEqual([]);
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
