import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  atOnce,
  causesByWeek,
  decide,
  decisionNow,
  openGame,
  replay,
  type Game,
} from '../../../src/game/index.ts';
import { createLive, plainSettings, weekMilliseconds, type Live } from '../../../src/live/index.ts';
import { fingerprint } from '../../../src/model/index.ts';
import { watchQuarter } from '../../game/playing.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { readHere } from '../readHere.ts';
import { decideAll, watchedHere, watchThere } from './largeGame.ts';
import { largeScenario, OtherThread } from './otherThread.ts';

const week = weekMilliseconds(1);
let live: Live;
const game = (): Game => live.store.getState().game;
const weekNow = (): number => game().world.week;
const thread = (): OtherThread => OtherThread.last();

async function open(): Promise<void> {
  live = createLive(largeScenario, plainSettings, readHere);
  await threads(OtherThread.all.length + 1);
}

async function threads(count: number): Promise<void> {
  await vi.waitUntil(() => OtherThread.all.length === count);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', OtherThread);
  OtherThread.all = [];
});
afterEach(() => {
  live.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the weeks of a large department', () => {
  beforeEach(open);

  test('are the same as on the page in every quarter, whatever is ordered', () => {
    let here = openGame(largeScenario);
    while (here.phase !== 'ended') {
      here = watchedHere(here);
      watchThere(live);
      expect(fingerprint(game().world)).toBe(fingerprint(here.world));
      expect(game()).toEqual(here);
    }
    expect(OtherThread.all).toHaveLength(1);
    expect(game().tiers).toHaveLength(2);
  });

  test('are handed over once: later quarters are told by their decisions', () => {
    watchThere(live);
    watchThere(live);
    const work = vi.spyOn(thread(), 'postMessage');
    decideAll(live);
    live.runQuarter();
    expect(work.mock.calls.map(([{ kind }]) => kind)).toEqual(['begin']);
  });

  test('are lived no more than a few ahead, and wait until they are due', () => {
    decideAll(live);
    live.runQuarter();
    thread().work();
    thread().tell();
    thread().work();
    expect(thread().answers.length).toBeLessThan(5);
    thread().catchUp();
    expect(weekNow()).toBe(0);
    vi.advanceTimersByTime(week);
    expect(weekNow()).toBe(1);
  });

  test('that come late are waited for, and are then not lived all at once', () => {
    decideAll(live);
    live.runQuarter();
    thread().work();
    thread().tell();
    vi.advanceTimersByTime(week * 3);
    expect(weekNow()).toBe(0);
    thread().catchUp();
    expect(weekNow()).toBe(1);
    vi.advanceTimersByTime(week);
    expect(weekNow()).toBe(2);
  });

  test('come one by one where somebody steps, though they were not there yet', () => {
    decideAll(live);
    live.runQuarter();
    thread().work();
    thread().tell();
    live.stepWeek();
    live.stepWeek();
    expect(weekNow()).toBe(0);
    thread().catchUp();
    expect(weekNow()).toBe(2);
    expect(live.store.getState().running).toBe(false);
    vi.advanceTimersByTime(week * 3);
    expect(weekNow()).toBe(2);
  });

  test('are all taken over as they come where the quarter is finished', () => {
    const here = watchedHere(game());
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    live.finishQuarter();
    thread().catchUp();
    expect(game()).toEqual(here);
  });

  test('stop coming where somebody pauses', () => {
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    live.finishQuarter();
    const reached = weekNow();
    live.pause();
    thread().catchUp();
    vi.advanceTimersByTime(week * 3);
    expect(weekNow()).toBe(reached);
    live.resume();
    vi.advanceTimersByTime(week);
    expect(weekNow()).toBe(reached + 1);
  });

  test('of a game that was left are never put onto another', () => {
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    vi.advanceTimersByTime(week * 2);
    thread().work();
    live.restart('other');
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    live.finishQuarter();
    thread().catchUp();
    expect(game()).toEqual(watchedHere(openGame(largeScenario, 'other')));
  });

  test('begin anew where a decision is taken back before the quarter has begun', () => {
    decideAll(live);
    live.runQuarter();
    thread().work();
    live.undo();
    thread().tell();
    vi.advanceTimersByTime(week * 2);
    expect(game().phase).toBe('deciding');
    const { journal } = game();
    live.runQuarter();
    thread().catchUp();
    live.finishQuarter();
    thread().catchUp();
    const alone = replay(largeScenario, largeScenario.seed, journal, { quarters: 1 });
    expect(alone.kind === 'game' && alone.game.world).toEqual(game().world);
  });

  test('begin with what is decided while the quarter is to begin: the press stands', () => {
    decideAll(live);
    const late = decisionNow(game(), 'start', 'pulse');
    const here = watchQuarter(decide(game(), late));
    live.runQuarter();
    thread().work();
    live.decide(late);
    thread().catchUp();
    expect(game().phase).toBe('watching');
    live.finishQuarter();
    thread().catchUp();
    expect(game()).toEqual(here);
  });

  test('are the same after going back to the start of the quarter that runs', async () => {
    watchThere(live);
    const before = game();
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    vi.advanceTimersByTime(week * 2);
    thread().work();
    vi.useRealTimers();
    await live.saves.rewind(2);
    vi.useFakeTimers();
    expect(game().world).toEqual(before.world);
    watchThere(live);
    expect(game()).toEqual(watchedHere(before));
  });

  test('keep whoever is looked at selected when everybody changes rows', () => {
    live.select(2);
    const uid = game().world.department.uid[2];
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    const { selected } = live.store.getState();
    expect(game().world.department.uid[selected ?? 0]).toBe(uid);
  });

  test('are looked back on by the thread, which is let go when the game is over', () => {
    const moved = () => live.store.getState().moved;
    watchThere(live);
    expect(moved()).toBeNull();
    vi.advanceTimersByTime(week);
    thread().tell();
    expect(moved()).toEqual(atOnce(causesByWeek(game())));
    while (game().phase !== 'ended') watchThere(live);
    vi.advanceTimersByTime(week);
    thread().tell();
    expect(moved()).toEqual(atOnce(causesByWeek(game())));
    expect(thread().terminate).toHaveBeenCalledTimes(1);
  });

  test('leave no thread and no timer behind when the game is closed', () => {
    decideAll(live);
    live.runQuarter();
    thread().catchUp();
    live.close();
    expect(thread().terminate).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('need no thread in a small department', () => {
    live.openScenario(scenarioWith());
    expect(thread().terminate).toHaveBeenCalledTimes(1);
    live.runQuarter();
    live.finishQuarter();
    expect(weekNow()).toBe(13);
    expect(OtherThread.all).toHaveLength(1);
  });
});
