import { expect, test } from 'vitest';
import { guideAddress, guidePlace } from '../../../src/panels/guides/guideAddress.ts';

test.each([
  ['the list of all', null, null],
  ['a guide', 'privacy', null],
  ['a heading of a guide', 'facilitator', 'what-to-say'],
])('an address leads to %s, and back', (_what, name, heading) => {
  expect(guidePlace(guideAddress(name, heading))).toEqual({ name, heading });
});

test.each(['', '#', '#run=abc', '#facilitator=abc', '#guide', '#decisions'])(
  '%o asks for no guide',
  (hash) => {
    expect(guidePlace(hash)).toBe(null);
  },
);

test('what nobody wrote as an address is a name like any other, and never an error', () => {
  expect(guidePlace('#guide=%E0%A4%A')).toEqual({ name: '%E0%A4%A', heading: null });
  expect(guidePlace('#guide=a%20b/c/d')).toEqual({ name: 'a b', heading: 'c' });
  expect(guidePlace('#guide=')).toEqual({ name: null, heading: null });
});
