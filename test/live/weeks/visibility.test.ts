import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createLive,
  plainSettings,
  weekMilliseconds,
  type Live,
  type Visibility,
} from '../../../src/live/index.ts';
import { nowhere } from '../../../src/live/saves/keeping.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { readHere } from '../readHere.ts';

const week = weekMilliseconds(1);
let live: Live;
let isVisible: boolean;
let watchers: Set<() => void>;
const weekNow = (): number => live.store.getState().game.world.week;

function show(visible: boolean): void {
  isVisible = visible;
  for (const told of watchers) told();
}

beforeEach(() => {
  vi.useFakeTimers();
  isVisible = true;
  watchers = new Set();
  const visibility: Visibility = {
    isVisible: () => isVisible,
    onChange: (told) => {
      watchers.add(told);
      return () => watchers.delete(told);
    },
  };
  live = createLive(scenarioWith(), plainSettings, readHere, nowhere, visibility);
});
afterEach(() => {
  live.close();
  vi.useRealTimers();
});

test('weeks rest while nobody can see the page, and go on by themselves when somebody can', () => {
  live.runQuarter();
  vi.advanceTimersByTime(week * 2);
  show(false);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(week * 9);
  expect(weekNow()).toBe(2);
  expect(live.store.getState().running).toBe(true);
  show(true);
  vi.advanceTimersByTime(week * 3);
  expect(weekNow()).toBe(5);
});

test('a quarter that is run where nobody sees it begins when somebody does', () => {
  show(false);
  live.runQuarter();
  vi.advanceTimersByTime(week * 9);
  expect(weekNow()).toBe(0);
  show(true);
  vi.advanceTimersByTime(week);
  expect(weekNow()).toBe(1);
});

test('weeks that were paused stay so when the page is seen again', () => {
  live.runQuarter();
  live.pause();
  show(false);
  show(true);
  vi.advanceTimersByTime(week * 3);
  expect(weekNow()).toBe(0);
});

test('the look back on a quarter rests too', () => {
  const moved = () => live.store.getState().moved;
  live.runQuarter();
  live.finishQuarter();
  show(false);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(week);
  expect(moved()).toBeNull();
  show(true);
  vi.advanceTimersByTime(week);
  expect(moved()).not.toBeNull();
});

test('nobody is told any more whether the page is visible when the game is closed', () => {
  live.runQuarter();
  live.close();
  expect(watchers.size).toBe(0);
});
