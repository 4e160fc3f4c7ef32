import { describe, expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { groundOf, type Ground } from '../../src/live/index.ts';
import { replaceManagers } from '../../src/model/index.ts';
import { layOut } from '../../src/stage/layout.ts';
import { follows, readingsOf, shareLived } from '../../src/stage/moment.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const game = openGame(scenarioWith());
const { size } = game.world.department;
const layout = layOut(game.world.department, { from: 0, to: 1 }, 1000, 700);
const [block] = layout.blocks;

function groundWith(week: number, signal: number, permeability: number): Ground {
  const { people } = game.world;
  const columns = {
    signal: new Float64Array(size).fill(signal),
    permeability: new Float64Array(size).fill(permeability),
  };
  return { ...groundOf(game), world: { ...game.world, week, people: { ...people, ...columns } } };
}

describe('between two weeks', () => {
  test('water that arrives comes down through a block as the week passes', () => {
    const { wetnessOf } = readingsOf(layout, groundWith(1, 0, 0.5), groundWith(2, 0.3, 0.5));
    expect(wetnessOf(block, 0.25).reach).toBe(0.25);
    expect(wetnessOf(block, 1).reach).toBe(1);
  });

  test('water that was there already goes on running', () => {
    const { wetnessOf } = readingsOf(layout, groundWith(1, 0.2, 0.5), groundWith(2, 0.3, 0.5));
    expect(wetnessOf(block, 0.1).reach).toBe(1);
    expect(wetnessOf(block, 0).heard).toBeCloseTo(Math.sqrt(0.2), 12);
    expect(wetnessOf(block, 1).heard).toBeCloseTo(Math.sqrt(0.3), 12);
  });

  test('the more closed a block is, the higher stands the water above it', () => {
    const heights = [0.95, 0.7, 0.5, 0.3, 0.1].map((permeability) => {
      const ground = groundWith(1, 0.3, permeability);
      return readingsOf(layout, ground, ground).wetnessOf(block, 1).absorbed;
    });
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(heights[0]).toBe(0);
    expect(heights[4]).toBeGreaterThan(0.6);
  });

  test('what a block absorbs is what it hears and does not pass on', () => {
    const ground = groundWith(1, 0.4, 0.25);
    expect(readingsOf(layout, ground, ground).keepingOf(block).absorbed).toBeCloseTo(0.3, 12);
  });
});

test('those who were replaced by order follow in the same week, when nothing befalls again', () => {
  const before = groundWith(3, 0, 0);
  const replaced = { ...before, world: replaceManagers(before.world, [0]) };
  expect(follows(before, replaced)).toBe(true);
  expect(shareLived({ before, now: replaced, share: 0.2 })).toBe(1);
  const next = groundWith(4, 0, 0);
  expect(shareLived({ before, now: next, share: 0.2 })).toBe(0.2);
  expect(shareLived({ before: next, now: next, share: 0.2 })).toBe(0.2);
});

test('only the next week of the same department follows from a week', () => {
  const same = groundWith(3, 0, 0);
  expect(follows(same, { ...same, top: 0.5 })).toBe(false);
  expect(follows(groundWith(3, 0, 0), groundWith(4, 0, 0))).toBe(true);
  expect(follows(groundWith(3, 0, 0), groundWith(5, 0, 0))).toBe(false);
  const { world } = game;
  const reorganised = { ...world, week: 4, department: { ...world.department } };
  expect(follows(groundWith(3, 0, 0), { ...groundOf(game), world: reorganised })).toBe(false);
});
