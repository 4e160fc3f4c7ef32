import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerNow, atOnce, causesByWeek, decisionNow } from '../../src/game/index.ts';
import { createLive, plainSettings, weekMilliseconds, type Live } from '../../src/live/index.ts';
import { readHere } from './readHere.ts';
import { fingerprint } from '../../src/model/index.ts';
import { replay } from '../../src/game/index.ts';
import { dilemmaWith, orderWith } from '../game/occasions.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const week = weekMilliseconds(1);
let live: Live;
const game = () => live.store.getState().game;

beforeEach(() => {
  vi.useFakeTimers();
  live = createLive(scenarioWith(), plainSettings, readHere);
});
afterEach(() => {
  live.close();
  vi.useRealTimers();
});

describe('the pace', () => {
  test('lives one week each time that a week is due', () => {
    live.runQuarter();
    expect(game().world.week).toBe(0);
    vi.advanceTimersByTime(week * 3 + 1);
    expect(game().world.week).toBe(3);
  });

  test('goes twice as fast at twice the speed, from the next week on', () => {
    live.runQuarter();
    vi.advanceTimersByTime(week + 1);
    live.setSpeed(2);
    vi.advanceTimersByTime(week * 3);
    expect(game().world.week).toBeGreaterThanOrEqual(6);
  });

  test('rests at the end of the quarter until the next is run', () => {
    live.runQuarter();
    vi.advanceTimersByTime(week * 40);
    expect(game().world.week).toBe(13);
    expect(game().phase).toBe('deciding');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('owes the quarter nothing that was stepped or finished before it began', () => {
    for (let press = 0; press < 5; press += 1) live.stepWeek();
    live.finishQuarter();
    live.runQuarter();
    vi.advanceTimersByTime(week + 1);
    expect(game().world.week).toBe(1);
  });

  test('stops while paused and goes on where it was', () => {
    live.runQuarter();
    vi.advanceTimersByTime(week * 2 + 1);
    live.pause();
    vi.advanceTimersByTime(week * 5);
    expect(game().world.week).toBe(2);
    live.stepWeek();
    expect(game().world.week).toBe(3);
    expect(live.store.getState().running).toBe(false);
    live.resume();
    vi.advanceTimersByTime(week + 1);
    expect(game().world.week).toBe(4);
  });

  test('never runs before the quarter is run', () => {
    live.resume();
    vi.advanceTimersByTime(week * 5);
    expect(game().world.week).toBe(0);
  });

  test('leaves no timer behind when the game is closed', () => {
    live.runQuarter();
    live.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the live game', () => {
  test('looks back on a quarter once it is over, in its own time, and forgets it with the game', () => {
    const moved = () => live.store.getState().moved;
    live.runQuarter();
    live.finishQuarter();
    expect(moved()).toBeNull();
    vi.advanceTimersByTime(week);
    expect(moved()).toEqual(atOnce(causesByWeek(game())));
    expect(moved()?.length).toBeGreaterThan(0);
    live.restart();
    expect(moved()).toBeNull();
    vi.advanceTimersByTime(week);
    expect(moved()).toBeNull();
  });

  test('has the bits of the same game with nobody watching', () => {
    live.decide(decisionNow(game(), 'start', 'coaching'));
    live.runQuarter();
    vi.advanceTimersByTime(week * 7 + 1);
    live.select(3);
    live.setLanguage('fr');
    live.finishQuarter();
    const { scenario, seed, journal } = game();
    const alone = replay(scenario, seed, journal, { quarters: 1 });
    expect(journal).toHaveLength(1);
    expect(alone.kind === 'game' && fingerprint(alone.game.world)).toBe(fingerprint(game().world));
  });

  test('starts again with the same luck, or with other luck', () => {
    const first = fingerprint(game().world);
    live.restart();
    expect(fingerprint(game().world)).toBe(first);
    live.restart('other');
    expect(fingerprint(game().world)).not.toBe(first);
  });

  test('goes on looking at the same person when managers change seats', () => {
    live.openScenario(scenarioWith({ policies: [orderWith('rotate', 'rotate')] }));
    live.decide(decisionNow(game(), 'start', 'rotate', { kind: 'tier', tiers: [2] }));
    live.select(2);
    live.runQuarter();
    expect(live.store.getState().selected).toBe(3);
  });

  test('does not run a quarter while a dilemma waits for its answer', () => {
    live.openScenario(scenarioWith({ dilemmas: [dilemmaWith('leak')] }));
    live.runQuarter();
    vi.advanceTimersByTime(week * 3);
    expect(game().world.week).toBe(0);
    live.decide(answerNow(game(), 'leak', 'yes'));
    live.runQuarter();
    vi.advanceTimersByTime(week * 3 + 1);
    expect(game().world.week).toBe(3);
  });

  test('tells its watchers of a week once', () => {
    live.runQuarter();
    const told = vi.fn<() => void>();
    const forget = live.store.subscribe(told);
    vi.advanceTimersByTime(week + 1);
    expect(told).toHaveBeenCalledTimes(1);
    forget();
  });
});

describe('a comparison of runs', () => {
  test('is not made during play, though somebody kept the sight of a game that has ended', () => {
    const sight = () => live.store.getState().sight;
    while (game().phase !== 'ended') {
      live.runQuarter();
      live.finishQuarter();
    }
    const ended = sight();
    live.restart();
    const { scenario, seed, journal } = sight();
    const run = { scenario, seed, journal, quarters: 1 };
    live.compare(run, run);
    expect(live.manyOf(sight())).toBeNull();
    expect(live.manyOf(ended)?.getState().comparison).toEqual({ kind: 'idle' });
  });
});
