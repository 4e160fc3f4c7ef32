import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createLive,
  plainSettings,
  themeOf,
  weekMilliseconds,
  type Live,
} from '../../../src/live/index.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { readHere } from '../readHere.ts';

let live: Live;
const state = () => live.store.getState();

beforeEach(() => {
  vi.useFakeTimers();
  live = createLive(scenarioWith(), plainSettings, readHere);
});
afterEach(() => {
  live.close();
  vi.useRealTimers();
});

test('whoever goes on before the weeks sets them going, and goes on again when they are over', () => {
  live.startPresenting();
  live.present({ kind: 'goTo', step: 'run' });
  live.present({ kind: 'next' });
  vi.advanceTimersByTime(weekMilliseconds(1) * 2 + 1);
  expect(state().game.world.week).toBe(2);
  live.present({ kind: 'next' });
  expect(state().present.step).toBe('run');
  vi.advanceTimersByTime(weekMilliseconds(1) * 20);
  live.present({ kind: 'next' });
  expect(state().present).toMatchObject({ step: 'reflect', quarter: 1 });
});

test('going on while the weeks run takes no time from the week under way', () => {
  live.present({ kind: 'goTo', step: 'run' });
  live.present({ kind: 'next' });
  for (let tenths = 0; tenths < 10; tenths += 1) {
    vi.advanceTimersByTime(weekMilliseconds(1) / 10);
    live.present({ kind: 'next' });
  }
  vi.advanceTimersByTime(1);
  expect(state().game.world.week).toBe(1);
});

test('a room is shown the projector’s colours, and afterwards one’s own again', () => {
  expect(themeOf(state())).toBe('dark');
  live.startPresenting();
  expect(themeOf(state())).toBe('projector');
  live.stopPresenting();
  expect(themeOf(state())).toBe('dark');
});

test('what is presented changes nothing in the game', () => {
  const before = state().game;
  live.startPresenting();
  for (const kind of ['next', 'cover', 'next', 'back'] as const) live.present({ kind });
  expect(state().game).toBe(before);
});
