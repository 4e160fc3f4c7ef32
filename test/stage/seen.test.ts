import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { nearestWidth, spanOf } from '../../src/live/picture/spans.ts';
import { look } from '../../src/stage/seen.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { department: written } = scenarioWith();
const { department } = openGame(
  scenarioWith({
    department: {
      ...written,
      plan: { kind: 'spans', spans: [3, 3000] },
      tiers: written.tiers.slice(0, 2),
      branches: Array.from({ length: 3 }, () => written.branches[0]),
    },
  }),
).world;

test.each([true, false])(
  'who comes near to a team of thousands sees figures (a fast renderer: %s)',
  (isFast) => {
    const middle = { from: 0.5, to: 0.5 + nearestWidth(department) };
    const { spots } = look(department, spanOf(department, middle), {
      width: 1280,
      height: 720,
      isFast,
    });
    expect(spots.areFigures).toBe(true);
    const employees = spots.count - spots.managers;
    expect(employees).toBeGreaterThan(0);
    expect(employees).toBeLessThan(20);
  },
);

test('from afar the same team is a crowd', () => {
  const size = { width: 1280, height: 720, isFast: true };
  expect(look(department, { from: 0, to: 1 }, size).spots.areFigures).toBe(false);
});
