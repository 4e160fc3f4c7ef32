import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlan, readPlan } from '../../../src/live/index.ts';

const kept = new Map<string, string>();
const empty = { what: '', who: '', when: '' };

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a plan that was written is there again, three lines long', () => {
  const plan = [{ what: 'Ask one question', who: 'Odile', when: 'Friday' }, empty, empty];
  keepPlan(plan);
  expect(readPlan()).toEqual(plan);
});

test.each(['', '{', '7', '[1,null,{"what":3}]', '{"0":{"what":"x"}}'])(
  'of what is no plan (%s), three empty lines are read',
  (text) => {
    kept.set('clay-layer.plan', text);
    expect(readPlan()).toEqual([empty, empty, empty]);
  },
);

test('without storage the plan is empty, and writing it fails nobody', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keepPlan([empty])).not.toThrow();
  expect(readPlan()).toEqual([empty, empty, empty]);
});
