import { expect, test } from 'vitest';
import { f6 } from '../../../src/lab/findings/f6.ts';
import { judged, wobble } from './judged.ts';

type Made = { readonly incidents: number; readonly control: number; readonly stewardship: number };

/** Incidents with guardrails out of 100 without them, and what they do to practice in either paradigm. */
const made =
  ({ incidents, control, stewardship }: Made) =>
  (seed: number) => [
    100,
    0.15,
    incidents + (seed % 3),
    0.15 + control + wobble(seed),
    100,
    0.15,
    incidents + (seed % 3),
    0.15 + stewardship + wobble(seed),
  ];

test('guardrails that lower harm, cost practice under control and gain it under stewardship hold', () => {
  const outcome = made({ incidents: 76, control: -0.05, stewardship: 0.1 });
  expect(judged(f6, outcome)).toEqual(['holds', 'holds', 'holds', 'holds']);
});

test('guardrails that hardly lower harm fail in either paradigm', () => {
  const outcome = made({ incidents: 88, control: -0.05, stewardship: 0.1 });
  expect(judged(f6, outcome)).toEqual(['fails', 'holds', 'fails', 'holds']);
});

test('guardrails that do the same to practice in either paradigm fail in one', () => {
  const gain = made({ incidents: 76, control: 0.1, stewardship: 0.1 });
  const cost = made({ incidents: 76, control: -0.05, stewardship: -0.05 });
  expect(judged(f6, gain)).toEqual(['holds', 'fails', 'holds', 'holds']);
  expect(judged(f6, cost)).toEqual(['holds', 'holds', 'holds', 'fails']);
});
