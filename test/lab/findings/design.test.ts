/** What every design owes its workers: the same seed and place give the same numbers anywhere. */
import { describe, expect, test } from 'vitest';
import { f3 } from '../../../src/lab/findings/f3.ts';
import { f4 } from '../../../src/lab/findings/f4.ts';
import { f5 } from '../../../src/lab/findings/f5.ts';
import { f6 } from '../../../src/lab/findings/f6.ts';
import { f7 } from '../../../src/lab/findings/f7.ts';
import { f8 } from '../../../src/lab/findings/f8.ts';
import { f9 } from '../../../src/lab/findings/f9.ts';
import { f10 } from '../../../src/lab/findings/f10.ts';
import { f11 } from '../../../src/lab/findings/f11.ts';
import { f12 } from '../../../src/lab/findings/f12.ts';
import { f13 } from '../../../src/lab/findings/f13.ts';

const findings = [f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13];

describe.each(findings)('$id', (finding) => {
  test('plays the same outcome again when rebuilt from the same seed', () => {
    const outcome = finding.design('quick', 'again').play(0);
    expect(finding.design('full', 'again').play(0)).toEqual(outcome);
    expect(outcome.every((number) => Number.isFinite(number))).toBe(true);
  }, 60_000);

  test('has at least 30 seeds for the record, and at least 10 for a quick look', () => {
    expect(finding.design('full', 'any').runs).toBeGreaterThanOrEqual(30);
    expect(finding.design('quick', 'any').runs).toBeGreaterThanOrEqual(10);
  });
});

test('another seed, and another place, give another outcome', () => {
  const one = f13.design('quick', 'one');
  expect(f13.design('quick', 'another').play(0)).not.toEqual(one.play(0));
  expect(one.play(1)).not.toEqual(one.play(0));
});
