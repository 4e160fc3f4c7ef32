import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openGame, replay, sightOf, type Game, type Sight } from '../../../src/game/index.ts';
import {
  luckSeeds,
  outlookJobs,
  playCourse,
  playJob,
  playJournal,
} from '../../../src/lab/index.ts';
import { createMany } from '../../../src/live/many/many.ts';
import { runOf } from '../../../src/live/many/run.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { playedGame, starts } from '../../lab/ensemble/runs.ts';

const scenario = scenarioWith({ quarters: 2 });
const journal = [starts(1, 'coaching'), starts(2, 'pulse')];
const game = playedGame(scenario, journal);
const run = runOf(game);
const nothing = runOf(playedGame(scenario, []));

let many: ReturnType<typeof createMany>;
const state = (of: Game = game) => {
  const store = many.manyOf(sightOf(of));
  if (store === null) throw new Error('the game is not over');
  return store.getState();
};

/** Of the same scenario while it is played. */
function sightAfter(quarters: number): Sight {
  const played = replay(scenario, scenario.seed, journal.slice(0, quarters), { quarters });
  if (played.kind === 'refused') throw new Error(JSON.stringify(played.refusal));
  return sightOf(played.game);
}
const sight = sightAfter(1);
const outlook = () => many.outlook.getState();
const reported = (of: Sight, runs: number) =>
  outlookJobs(of)
    .slice(0, runs)
    .map((job) => {
      const result = playJob(scenario, job);
      return result.kind === 'reports' ? result.reports : [];
    });

beforeEach(() => {
  vi.useFakeTimers();
  many = createMany();
});
afterEach(() => {
  many.close();
  vi.useRealTimers();
});

test('what is true is shown to nobody while the game is played', () => {
  expect(many.manyOf(sightOf(openGame(scenario)))).toBeNull();
});

test('without each decision the run is played again, after the run itself', () => {
  many.imagineAway(game);
  vi.runAllTimers();
  expect(state().effects).toEqual({
    kind: 'done',
    of: [game],
    results: [journal, [journal[1]], [journal[0]]].map((each) =>
      playCourse(scenario, scenario.seed, each),
    ),
  });
});

test('luck is shown as it fills, in the order of the seeds', () => {
  many.tryLuck(game);
  for (let runs = 0; runs < 5; runs += 1) vi.advanceTimersToNextTimer();
  const { luck } = state();
  if (luck.kind !== 'running') throw new Error(luck.kind);
  expect([luck.done, luck.results.length]).toEqual([5, 201]);
  expect(luck.results.slice(0, 6)).toEqual([
    playJournal(scenario, game.seed, journal),
    ...luckSeeds
      .slice(0, 2)
      .flatMap((seed) => [journal, []].map((plan) => playJournal(scenario, seed, plan))),
    null,
  ]);
});

test('what was asked once is not played again', () => {
  many.compare(run, nothing);
  vi.runAllTimers();
  expect(state().comparison.kind).toBe('done');
  many.compare(run, nothing);
  expect(vi.getTimerCount()).toBe(0);
  expect(state().comparison.kind).toBe('done');
});

test('what is given up stays unanswered, and can be asked again', () => {
  many.imagineAway(game);
  many.giveUp('effects');
  expect(state().effects.kind).toBe('idle');
  expect(vi.getTimerCount()).toBe(0);
  many.imagineAway(game);
  vi.runAllTimers();
  expect(state().effects.kind).toBe('done');
});

test('where another game begins, the answers about the last are gone', () => {
  many.imagineAway(game);
  vi.runAllTimers();
  many.forgetAll();
  expect(state().effects.kind).toBe('idle');
});

test('asked twice of the same game while it is under way, it goes on', () => {
  many.imagineAway(game);
  vi.advanceTimersToNextTimer();
  many.imagineAway(game);
  expect(state().effects).toMatchObject({ kind: 'running', done: 1 });
});

test('a run that was played on one of the seeds is not held against itself', () => {
  const seventh = playedGame({ ...scenario, seed: '7' }, journal);
  many.tryLuck(seventh);
  const { luck } = state(seventh);
  if (luck.kind !== 'running') throw new Error(luck.kind);
  expect(luck.results.length).toBe(199);
});

test('whoever asks the same while it is under way is answered too', () => {
  many.compare(run, nothing);
  const again = { ...run };
  many.compare(again, nothing);
  vi.runAllTimers();
  const { comparison } = state();
  if (comparison.kind !== 'done') throw new Error(comparison.kind);
  expect(comparison.of[0]).toBe(again);
});

describe('what may follow', () => {
  test('is shown while the game is played, as it fills, in the order of the seeds', () => {
    many.lookAhead(sight);
    for (let runs = 0; runs < 3; runs += 1) vi.advanceTimersToNextTimer();
    const shown = outlook();
    if (shown.kind !== 'running') throw new Error(shown.kind);
    expect([shown.done, shown.results.length]).toEqual([3, 100]);
    expect(shown.results.slice(0, 4)).toEqual([...reported(sight, 3), null]);
  });

  test('goes on where it was given up, for whoever asks again', () => {
    many.lookAhead(sight);
    for (let runs = 0; runs < 30; runs += 1) vi.advanceTimersToNextTimer();
    many.giveUp('outlook');
    expect(outlook().kind).toBe('idle');
    expect(vi.getTimerCount()).toBe(0);
    many.lookAhead(sight);
    expect(outlook()).toMatchObject({ kind: 'running', done: 30 });
    vi.runAllTimers();
    const shown = outlook();
    if (shown.kind !== 'done') throw new Error(shown.kind);
    expect(shown.results).toHaveLength(100);
    expect(shown.results.slice(28, 32)).toEqual(reported(sight, 32).slice(28));
  });

  test('is at hand once it was asked for, also in another game that came to the same', () => {
    many.lookAhead(sight);
    vi.runAllTimers();
    many.forgetAll();
    many.lookAhead(sightAfter(1));
    expect(vi.getTimerCount()).toBe(0);
    expect(outlook().kind).toBe('done');
  });
});
