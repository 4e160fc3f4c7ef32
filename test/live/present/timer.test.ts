import { expect, test } from 'vitest';
import { leftOf, setTimer, timerAtRest } from '../../../src/live/present/timer.ts';

const minute = 60_000;

test('a timer counts down from its length by the clock', () => {
  const started = setTimer(timerAtRest, 'start', 1000);
  expect(leftOf(started, 1000)).toBe(2 * minute);
  expect(leftOf(started, 1000 + minute)).toBe(minute);
  expect(leftOf(started, 1000 + 3 * minute)).toBe(0);
});

test('a paused timer keeps what was left and goes on from there', () => {
  const paused = setTimer(setTimer(timerAtRest, 'start', 0), 'pause', minute);
  expect(leftOf(paused, 5 * minute)).toBe(minute);
  expect(leftOf(setTimer(paused, 'start', 5 * minute), 5 * minute + 1000)).toBe(minute - 1000);
});

test('a timer that has run down starts again with its whole length', () => {
  const over = setTimer(timerAtRest, 'start', 0);
  expect(leftOf(setTimer(over, 'start', 9 * minute), 9 * minute)).toBe(2 * minute);
});

test('starting a timer that runs changes nothing', () => {
  const started = setTimer(timerAtRest, 'start', 0);
  expect(setTimer(started, 'start', minute)).toBe(started);
});

test('a timer is one to ten minutes long', () => {
  let timer = timerAtRest;
  for (let presses = 0; presses < 20; presses += 1) timer = setTimer(timer, 'longer', 0);
  expect(leftOf(timer, 0)).toBe(10 * minute);
  for (let presses = 0; presses < 20; presses += 1) timer = setTimer(timer, 'shorter', 0);
  expect(leftOf(timer, 0)).toBe(minute);
});

test('nobody who looked before the start is shown more time than there is', () => {
  expect(leftOf(setTimer(timerAtRest, 'start', 10 * minute), 0)).toBe(2 * minute);
});
