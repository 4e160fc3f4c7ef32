import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atOnce, causesByWeek, type Game } from '../../../src/game/index.ts';
import { createLive, plainSettings, weekMilliseconds, type Live } from '../../../src/live/index.ts';
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

describe('where the thread is lost', () => {
  const breakDown = (): boolean => thread().dispatchEvent(new Event('error'));
  beforeEach(open);

  test.each([
    ['while the quarter was to begin', () => undefined],
    ['before the first week was there', () => thread().tell()],
    [
      'in the middle',
      () => {
        thread().catchUp();
        vi.advanceTimersByTime(week * 4);
      },
    ],
  ])('%s, the page lives the same weeks', (_, goOn) => {
    const here = watchedHere(game());
    decideAll(live);
    live.runQuarter();
    thread().work();
    goOn();
    breakDown();
    vi.advanceTimersByTime(week * 14);
    expect({ ...game(), begunAt: null }).toEqual(here);
    expect(live.store.getState().moved).toEqual(atOnce(causesByWeek(here)));
  });

  test('without a word, the page does not wait for ever', () => {
    decideAll(live);
    live.runQuarter();
    vi.advanceTimersByTime(60_000);
    expect(weekNow()).toBe(13);
    expect(thread().terminate).toHaveBeenCalledTimes(1);
  });

  test('without a word, another is tried in the next quarter', async () => {
    decideAll(live);
    live.runQuarter();
    vi.advanceTimersByTime(60_000);
    const here = watchedHere(game());
    decideAll(live);
    live.runQuarter();
    await threads(2);
    thread().catchUp();
    live.finishQuarter();
    thread().catchUp();
    expect(game().world).toEqual(here.world);
  });

  test('for good, no other is tried', () => {
    breakDown();
    decideAll(live);
    live.runQuarter();
    expect(game().phase).toBe('watching');
  });

  test('a machine that slept is no silence of the thread', () => {
    decideAll(live);
    live.runQuarter();
    // Asleep, a timer does not run on: all that one finds, waking, is the one that was set.
    vi.advanceTimersToNextTimer();
    vi.setSystemTime(Date.now() + 3_600_000);
    thread().catchUp();
    vi.advanceTimersByTime(week);
    expect(weekNow()).toBe(1);
    expect(thread().terminate).not.toHaveBeenCalled();
  });

  test('as it looks back, the page does', () => {
    watchThere(live);
    breakDown();
    vi.advanceTimersByTime(week);
    expect(live.store.getState().moved).toEqual(atOnce(causesByWeek(game())));
  });
});

test('where no thread can be made the page lives a large department too', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new Error('not here');
  });
  live = createLive(largeScenario, plainSettings, readHere);
  const here = watchedHere(game());
  decideAll(live);
  live.runQuarter();
  await vi.waitUntil(() => game().phase === 'watching');
  live.finishQuarter();
  expect(game()).toEqual(here);
});
