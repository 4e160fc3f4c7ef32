import { describe, expect, test } from 'vitest';
import {
  measureBranches,
  measureNow,
  stepWeek,
  runQuarter,
  type Game,
} from '../../src/game/index.ts';
import { withParameters } from '../../src/model/index.ts';
import type { Measure } from '../../src/scenario/index.ts';
import { gameOf, watchQuarter } from './playing.ts';

/** So much happens that no count is zero by chance. */
const eventful = withParameters({ legacyIncidents: 0.05, voiceRate: 0.5, materialShare: 0.5 });
const game = watchQuarter(gameOf({ parameters: eventful }));
const ofBranch = (at: Game, measure: Measure): readonly number[] =>
  [1, 2].map((branch) => measureNow(at, measure, branch));

describe('what can be asked of a game', () => {
  test.each([
    ['practice', 'practice'],
    ['trust', 'trust'],
    ['permeability', 'permeability'],
    ['evidence', 'evidence'],
    ['fatigue', 'fatigue'],
    ['scrutiny', 'scrutiny'],
  ] as const)('is its true %s, as the model measures it', (measure, name) => {
    expect(measureNow(game, measure, null)).toBeCloseTo(game.truth.at(-1)?.[name] ?? NaN, 12);
  });

  test.each(['zealots', 'collaborators', 'resisters', 'members'] as const)(
    'is the share of %s',
    (measure) => {
      const count = game.truth.at(-1)?.[measure] ?? NaN;
      expect(measureNow(game, measure, null)).toBeCloseTo(count / game.world.department.size, 12);
    },
  );

  test.each(['practice', 'trust'] as const)('is the %s of all branches at once', (measure) => {
    expect(measureBranches(game.world, measure)).toEqual(ofBranch(game, measure));
  });

  test('is what was reported of the last quarter', () => {
    const told = game.quarterReports[0];
    expect(measureNow(game, 'reportedPractice', null)).toBe(told.practice);
    const weekly = game.reports.reduce((sum, { goodNews }) => sum + goodNews, 0);
    expect(measureNow(game, 'reportedGoodNews', null)).toBe(told.goodNews);
    expect(told.goodNews).toBe(weekly);
    expect(weekly).toBeGreaterThan(0);
    expect(measureNow(game, 'reportedBadNews', null)).toBe(told.badNews);
    expect(measureNow(game, 'reportedIncidents', null)).toBe(told.incidents);
    expect(told.badNews).toBeGreaterThan(0);
    expect(told.incidents).toBeGreaterThan(0);
  });

  test('is how many incidents there were in truth', () => {
    const lived = game.truth.slice(1);
    const all = lived.reduce((sum, week) => sum + week.legacyIncidents + week.newIncidents, 0);
    expect(measureNow(game, 'incidents', null)).toBe(all);
    expect(all).toBeGreaterThan(measureNow(game, 'reportedIncidents', null));
  });

  test('is counted anew in each quarter', () => {
    const begun = runQuarter(game);
    expect(measureNow(begun, 'incidents', null)).toBe(0);
    expect(measureNow(stepWeek(begun), 'incidents', null)).toBeLessThan(
      measureNow(game, 'incidents', null),
    );
  });

  test('is the same of two equal branches together as of the department', () => {
    for (const measure of ['trust', 'permeability', 'resisters', 'reportedPractice'] as const) {
      const [one, other] = ofBranch(game, measure);
      expect((one + other) / 2).toBeCloseTo(measureNow(game, measure, null), 12);
    }
    const [north, south] = ofBranch(game, 'trust');
    expect(north).not.toBe(south);
    for (const measure of ['incidents', 'reportedBadNews', 'reportedIncidents'] as const) {
      const [one, other] = ofBranch(game, measure);
      expect(one + other).toBe(measureNow(game, measure, null));
    }
  });
});
