import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { spanOf } from '../../src/live/picture/spans.ts';
import { isManager, removeTier, widenSpans, type Department } from '../../src/model/index.ts';
import { within } from '../../src/stage/bands.ts';
import { layOut } from '../../src/stage/layout.ts';
import { placesOf } from '../../src/stage/places.ts';
import { spotsOf } from '../../src/stage/spots.ts';
import { chainOf, tremorWay, type Point } from '../../src/stage/tremorWay.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { department: written } = scenarioWith();

function worldOf(spans: readonly number[]) {
  const tiers = spans.map(() => written.tiers[0]);
  const branches = Array.from({ length: spans[0] }, () => written.branches[0]);
  const plan = { kind: 'spans', spans } as const;
  return openGame(scenarioWith({ department: { ...written, plan, tiers, branches } })).world;
}

const departments: readonly Department[] = [
  worldOf([4, 3, 4, 7]).department,
  worldOf([3, 5, 6, 5, 8]).department,
  widenSpans(worldOf([3, 3, 4, 6]), 2).department,
  removeTier(worldOf([3, 3, 4, 6]), 2).department,
];
const shares = fc.double({ min: 0, max: 1, noNaN: true });

/** With what lies between, so that a leg that cuts a corner is found out. */
function pointsAlong(legs: readonly (readonly Point[])[]): readonly Point[] {
  return legs.flatMap((leg) =>
    leg.slice(1).flatMap((to, at) =>
      Array.from({ length: 5 }, (_, step) => ({
        x: leg[at].x + ((to.x - leg[at].x) * step) / 4,
        y: leg[at].y + ((to.y - leg[at].y) * step) / 4,
      })),
    ),
  );
}

test('a tremor goes through every block that it shakes, to the manager in it, and through no other', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...departments),
      shares,
      shares,
      shares,
      fc.integer({ min: 400, max: 2000 }),
      (department, from, to, who, width) => {
        const row = Math.floor(who * (department.size - 1));
        const layout = layOut(department, spanOf(department, { from, to }), width, 720);
        const places = placesOf(layout, spotsOf(layout, layout.hollows));
        const chain = chainOf(layout, row).flatMap((manager) => {
          const block = places.blockOf(manager);
          const rect = block === null ? null : within(block.rect, layout.inner);
          return rect === null ? [] : [{ spot: places.spotOf(manager), rect }];
        });
        const legs = tremorWay(layout, places, row);
        const points = pointsAlong(legs);
        const own = places.spotOf(row);
        // Who is out of sight herself: the way begins with the nearest manager in sight.
        const toReach = own === null ? chain.slice(1) : chain;
        expect(legs).toHaveLength(toReach.length);
        for (const { spot, rect } of toReach) {
          const inBlock = points.filter(({ y }) => y > rect.y && y < rect.y + rect.height);
          expect(inBlock.length).toBeGreaterThan(0);
          const isAtHer = inBlock.some(
            ({ x, y }) => spot === null || Math.hypot(x - spot.x, y - spot.y) <= spot.size + 0.01,
          );
          expect(isAtHer).toBe(true);
          const beside = inBlock.filter(({ x }) => x < rect.x || x > rect.x + rect.width);
          expect(beside).toEqual([]);
        }
      },
    ),
  );
});

test('no line goes through a face', () => {
  const [department] = departments;
  const layout = layOut(department, { from: 0, to: 1 }, 1280, 720);
  const places = placesOf(layout, spotsOf(layout, layout.hollows));
  const row = department.size - 1;
  const head = places.spotOf(chainOf(layout, row).at(-1) ?? 0);
  expect(isManager(department, row)).toBe(false);
  expect(head?.size).toBeGreaterThan(20);
  const near = pointsAlong(tremorWay(layout, places, row)).map(({ x, y }) =>
    Math.hypot(x - (head?.x ?? 0), y - (head?.y ?? 0)),
  );
  expect(Math.min(...near)).toBeGreaterThan((head?.size ?? 0) / 2);
  expect(Math.min(...near)).toBeLessThan(head?.size ?? 0);
});
