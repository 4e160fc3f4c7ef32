import { expect, test } from 'vitest';
import { f10 } from '../../../src/lab/findings/f10.ts';
import { judged, wobble } from './judged.ts';

type Made = { readonly appetite: number; readonly members: number; readonly gain: number };

/** Against .18 members and .01 of practice gained at κ0 .5. */
const made =
  ({ appetite, members, gain }: Made) =>
  (seed: number) => [
    appetite + wobble(seed),
    0.18,
    0.01,
    0.7,
    members + wobble(seed),
    gain + wobble(seed),
  ];

test('an appetite that more open managers let out holds', () => {
  const outcome = made({ appetite: 0.67, members: 0.28, gain: 0.03 });
  expect(judged(f10, outcome)).toEqual(['holds', 'holds', 'holds']);
});

test('little appetite, no more members or no more gain fail each on its own line', () => {
  const good = { appetite: 0.67, members: 0.28, gain: 0.03 };
  expect(judged(f10, made({ ...good, appetite: 0.45 }))).toEqual(['fails', 'holds', 'holds']);
  expect(judged(f10, made({ ...good, members: 0.15 }))).toEqual(['holds', 'fails', 'holds']);
  expect(judged(f10, made({ ...good, gain: 0.01 }))).toEqual(['holds', 'holds', 'fails']);
});
