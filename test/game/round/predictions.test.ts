import { describe, expect, test } from 'vitest';
import {
  decide,
  directions,
  forecastNow,
  questionNow,
  predictionsJudged,
  reflectionOf,
  replay,
  sightOf,
  undo,
  whyNot,
  type Direction,
  type Game,
} from '../../../src/game/index.ts';
import { fingerprint } from '../../../src/model/index.ts';
import type { Prediction } from '../../../src/scenario/index.ts';
import { gameOf, start, watchQuarter } from '../playing.ts';

const asking = (changes: Partial<Prediction>): Prediction => ({
  quarter: 1,
  question: { en: 'Which way?', fr: 'Dans quel sens ?' },
  measure: 'trust',
  branch: null,
  noticeable: 0.01,
  ...changes,
});
const gameAsking = (...asked: readonly Partial<Prediction>[]): Game =>
  gameOf({ predictions: asked.map(asking) });

/** Answers the question of the quarter. */
function expecting(game: Game, says: Direction): Game {
  const after = decide(game, forecastNow(game, questionNow(game)?.number ?? NaN, says));
  if (after === game) throw new Error('could not be expected');
  return after;
}

const heard = (game: Game) => reflectionOf(sightOf(game))?.forecast ?? null;

describe('the question of a quarter', () => {
  test('is the scenario’s where it has one, and else the game’s own about what is reported', () => {
    const game = gameAsking({ quarter: 2, measure: 'permeability', branch: 1 });
    expect(questionNow(game)).toMatchObject({ number: 0, measure: 'reportedPractice', text: null });
    const later = questionNow(watchQuarter(game));
    expect(later).toMatchObject({ number: 1, measure: 'permeability', branch: 1 });
    expect(later?.text?.en).toBe('Which way?');
  });

  test('is asked while the quarter is decided, answered once, and taken back by undo', () => {
    const game = gameOf();
    const said = expecting(game, 'up');
    expect(whyNot(said, forecastNow(said, 0, 'down'))).toEqual({ kind: 'predicted' });
    expect(undo(said)).toEqual(game);
    expect(whyNot(game, forecastNow(game, 1, 'up'))).toEqual({
      kind: 'noSuchQuestion',
      question: 1,
    });
  });
});

describe('an expectation', () => {
  test.each(directions)('that it goes %s changes nothing of the run', (says) => {
    const quiet = watchQuarter(gameOf());
    const game = watchQuarter(expecting(gameOf(), says));
    expect(fingerprint(game.world)).toBe(fingerprint(quiet.world));
    expect(game.quarterReports).toEqual(quiet.quarterReports);
  });

  test('of what is reported is held against the report', () => {
    const game = watchQuarter(expecting(gameOf(), 'up'));
    const [before, after] = [game.reports[0].practice, game.reports[13].practice];
    expect(heard(game)?.heard).toMatchObject({ before, after, came: 'up' });
    expect(after - before).toBeGreaterThan(0.02);
  });

  test('of what nobody measured waits for the debrief, which judges it by the truth', () => {
    const game = watchQuarter(expecting(gameAsking({ noticeable: 0 }), 'up'));
    expect(heard(game)).toMatchObject({ heard: null, forecast: { says: 'up' } });
    const [before, after] = [game.truth[0].trust, game.truth[13].trust];
    const [judged] = predictionsJudged(game);
    expect(judged.before).toBeCloseTo(before, 12);
    expect(judged.after).toBeCloseTo(after, 12);
    expect(judged.came).toBe(after > before ? 'up' : 'down');
    expect(judged.isRight).toBe(after > before);
  });

  test('of a branch is judged by that branch, though a survey asked the department', () => {
    const asked = start(gameAsking({ branch: 2, noticeable: 0 }), 'pulse');
    const game = watchQuarter(expecting(asked, 'down'));
    expect(heard(game)?.heard).toBeNull();
    expect(predictionsJudged(game)[0].after).not.toBeCloseTo(game.truth[13].trust, 12);
  });

  test('of trust is heard once it was asked before and after the quarter', () => {
    const first = watchQuarter(start(gameAsking({ quarter: 2, noticeable: 0.9 }), 'pulse'));
    const game = watchQuarter(expecting(first, 'same'));
    const [before, after] = game.quarterReports.map(({ survey }) => survey?.trust.value);
    expect(heard(game)?.heard).toEqual({ before, after, came: 'same' });
  });

  test('is judged alike in the game and in its replay', () => {
    const game = watchQuarter(expecting(gameAsking({}), 'same'));
    const again = replay(game.scenario, game.seed, game.journal, { record: 'quarters' });
    if (again.kind === 'refused') throw new Error('refused');
    expect(predictionsJudged(again.game)).toEqual(predictionsJudged(game));
    expect(predictionsJudged(again.game)).toHaveLength(1);
  });
});
