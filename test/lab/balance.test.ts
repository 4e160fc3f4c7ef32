import { describe, expect, test } from 'vitest';
import { judgeBalance, type PlayedRow } from '../../src/lab/index.ts';

const contenders = [
  { name: 'studyMix', kind: 'consistent' },
  { name: 'broadcastOnly', kind: 'contradicting' },
  { name: 'random', kind: 'neutral' },
  { name: 'doNothing', kind: 'neutral' },
  { name: 'only:letter', kind: 'neutral' },
] as const;

/** Ten seeds on which each contender comes to what is given, seed by seed. */
function rowsOf(outcomes: Readonly<Record<string, readonly number[]>>): readonly PlayedRow[] {
  return Object.entries(outcomes).flatMap(([play, values]) =>
    values.map((sustained) => ({ play, sustained, practice: sustained, trust: sustained })),
  );
}

const ten = (value: number): number[] => Array.from({ length: 10 }, (_, at) => value + at / 1000);
const balanced = {
  studyMix: ten(0.4),
  broadcastOnly: ten(0.2),
  random: ten(0.3),
  doNothing: ten(0.1),
  'only:letter': ten(0.15),
};

function failuresIn(outcomes: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const { verdicts } = judgeBalance(contenders, rowsOf(outcomes));
  return verdicts.filter(({ holds }) => !holds).map(({ rule, other }) => `${rule} ${other}`);
}

describe('a scenario is balanced', () => {
  test('where what the study advises wins and chance comes in between', () => {
    expect(failuresIn(balanced)).toEqual([]);
  });

  test('not where what it advises against wins in two seeds of ten', () => {
    const broadcastOnly = ten(0.2).with(3, 0.9).with(7, 0.9);
    expect(failuresIn({ ...balanced, broadcastOnly })).toContain('beats broadcastOnly');
  });

  test('still, where it wins in one seed of ten', () => {
    expect(failuresIn({ ...balanced, broadcastOnly: ten(0.2).with(3, 0.9) })).toEqual([]);
  });

  test('not where a single policy, or doing nothing, is as good', () => {
    expect(failuresIn({ ...balanced, 'only:letter': ten(0.4) })).toEqual([
      'singleLoses only:letter',
    ]);
    expect(failuresIn({ ...balanced, doNothing: ten(0.5) })).toEqual(['nothingLoses doNothing']);
  });

  test('not where chance does better than the study, or worse than all', () => {
    expect(failuresIn({ ...balanced, random: ten(0.45) })).toEqual(['randomBetween all']);
    expect(failuresIn({ ...balanced, random: ten(0.01) })).toEqual(['randomBetween all']);
  });

  test('by seeds that are paired, not by means', () => {
    const studyMix = ten(0.25).with(0, 0.99);
    const broadcastOnly = ten(0.251).with(0, 0.1);
    const { results } = judgeBalance(contenders, rowsOf({ ...balanced, studyMix, broadcastOnly }));
    expect(results[0].sustained).toBeGreaterThan(results[1].sustained);
    expect(failuresIn({ ...balanced, studyMix, broadcastOnly })).toContain('beats broadcastOnly');
  });
});
