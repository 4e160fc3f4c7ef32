import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLive, plainSettings, type Live } from '../../src/live/index.ts';
import { gesturesOn, type Drawn } from '../../src/stage/gestureEnds.ts';
import { layOut } from '../../src/stage/layout.ts';
import { placesOf } from '../../src/stage/places.ts';
import type { Seen } from '../../src/stage/seen.ts';
import { spotsOf } from '../../src/stage/spots.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { readHere } from '../live/readHere.ts';

const { department: written } = scenarioWith();
/** Of the same shape, with more people in each team. */
const larger = scenarioWith({
  department: {
    ...written,
    plan: { kind: 'spans', spans: [2, 90] },
    tiers: Array.from({ length: 2 }, () => written.tiers[0]),
    branches: Array.from({ length: 2 }, () => written.branches[0]),
  },
});
let live: Live;

beforeEach(() => {
  live = createLive(larger, plainSettings, readHere);
});
afterEach(() => live.close());

/** What is drawn of the department of now, and stays so until it is drawn anew. */
function drawnNow(width: number) {
  const { department } = live.store.getState().game.world;
  const layout = layOut(department, { from: 0, to: 1 }, width, 600);
  const spots = spotsOf(layout, layout.hollows);
  const seen = { layout, spots, places: placesOf(layout, spots) };
  return { seen, ends: gesturesOn(drawing(seen), live) };
}

const drawing = (seen: Seen): Drawn => ({
  picture: () => ({ seen: () => seen, placeInMinimap: () => null }),
  enlarged: () => 2,
});

test('whoever is pointed at in a department that is still drawn is nobody in one that has come', () => {
  const { seen, ends } = drawnNow(1000);
  const last = seen.spots.count - 1;
  const at = [seen.spots.x[last] * 2, seen.spots.y[last] * 2] as const;
  expect(ends.rowAt(...at)).toBe(seen.spots.row[last]);
  live.openScenario(scenarioWith());
  expect(seen.spots.row[last]).toBeGreaterThan(live.store.getState().game.world.department.size);
  expect(ends.rowAt(...at)).toBeNull();
});

test('a place in the department is where it is drawn, however narrow its place on the page', () => {
  const { seen, ends } = drawnNow(160);
  const { x, width } = seen.layout.inner;
  expect(ends.placeAt(x * 2)).toBeCloseTo(0);
  expect(ends.placeAt((x + width) * 2)).toBeCloseTo(1);
});
