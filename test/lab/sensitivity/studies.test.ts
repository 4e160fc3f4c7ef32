import { describe, expect, test } from 'vitest';
import { ablation, ablations } from '../../../src/lab/sensitivity/ablation.ts';
import { oneAtATime } from '../../../src/lab/sensitivity/oneAtATime.ts';
import { difference, meanOutput, outputOf } from '../../../src/lab/sensitivity/paired.ts';
import { outputs, settings } from '../../../src/lab/sensitivity/setting.ts';
import { noLevers, parameterNames, parameterTable } from '../../../src/model/index.ts';

/** Six seeds of two arms: the seeds differ widely, the second arm is always a quarter higher. */
const outcomes = [0.1, 0.7, 0.3, 0.5, 0.2, 0.6].flatMap((seed) => [[seed], [seed + 0.25]]);

describe('paired arms', () => {
  test('are read seed by seed', () => {
    expect(outputOf(outcomes, 2, 0, 0)).toEqual([0.1, 0.7, 0.3, 0.5, 0.2, 0.6]);
    expect(meanOutput(outcomes, 2, 1, 0)).toBe(0.65);
  });

  test('differ by what the arm does and not by the luck that they share', () => {
    expect(difference(outcomes, 2, [1, 0], 0)).toEqual({ value: 0.25, reach: 0 });
    expect(difference(outcomes, 2, [0, 1], 0)).toEqual({ value: -0.25, reach: 0 });
  });
});

describe('one at a time', () => {
  const seeds = 6;
  const study = oneAtATime(settings.message, 'any', seeds);
  const arms = study.runs / seeds;

  test('plays the default, and both ends of every parameter', () => {
    expect(arms).toBe(1 + 2 * parameterNames.length);
  });

  test('tells of every parameter its own two arms', () => {
    const armNumbers = Array.from({ length: study.runs }, (_, at) => outputs.map(() => at % arms));
    for (const [at, row] of study.read(armNumbers).entries()) {
      const { low, high } = parameterTable[parameterNames[at]];
      expect(row).toMatchObject({
        parameter: parameterNames[at],
        low,
        high,
        practiceDefault: 0,
        practiceLow: 1 + 2 * at,
        practiceHigh: 2 + 2 * at,
        trustSwing: 1,
        trustReach: 0,
      });
    }
  });
});

describe('an ablation', () => {
  test('holds every arm against the whole model, which comes first', () => {
    const seeds = 6;
    const study = ablation(settings.message, 'any', seeds);
    const arms = study.runs / seeds;
    const rows = study.read(
      Array.from({ length: study.runs }, (_, at) => outputs.map(() => at % arms)),
    );
    expect(rows.map((row) => row['without'])).toEqual(['nothing', ...Object.keys(ablations)]);
    expect(rows.map((row) => row['practiceChange'])).toEqual([...rows.keys()]);
  });

  test('takes nothing out twice in the same way', () => {
    const arms = Object.values(ablations).map((arm) => JSON.stringify(arm));
    expect(new Set(arms).size).toBe(arms.length);
  });
});

describe('everything', () => {
  test('moves every lever from where it is neutral, and wakes what sleeps at nought', () => {
    const { levers, parameters } = settings.everything;
    const { aims: _, ...all } = levers;
    for (const [name, value] of Object.entries(all)) {
      expect(value).not.toEqual(new Map<string, unknown>(Object.entries(noLevers)).get(name));
    }
    const asleep = parameterNames.filter((name) => parameterTable[name].value === 0);
    expect(Object.keys(parameters).toSorted()).toEqual(asleep.toSorted());
  });
});
