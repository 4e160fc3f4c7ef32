import { expect, test } from 'vitest';
import { spanOf } from '../../../src/cli/design/askFirst.ts';

test.each([
  [0.2, 1, 'hours'],
  [17.279, 18, 'hours'],
  [100.1, 5, 'days'],
  [17_279, 720, 'days'],
  [1_502_321 * 24, 4200, 'years'],
])('%d hours of play are told as %d %s', (hours, time, unit) => {
  expect(spanOf(hours)).toEqual({ time, unit });
});
