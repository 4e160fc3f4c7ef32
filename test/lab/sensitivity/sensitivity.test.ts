import { describe, expect, test } from 'vitest';
import type { Factor, FactorSampling } from '../../../src/lab/design/sampling.ts';
import { sensitivityOf, type Sensitivity } from '../../../src/lab/sensitivity/sensitivity.ts';
import { answersOf, factorsFrom, holds, normalFrom } from './known.ts';

const three = factorsFrom(0, 1, 3);
const oat: FactorSampling = { kind: 'oat', factors: three };

function morris(factors: readonly Factor[], phrase = 'morris'): FactorSampling {
  return { kind: 'morris', factors, trajectories: 20, phrase };
}

function sobol(factors: readonly Factor[], rows: number, phrase = 'sobol'): FactorSampling {
  return { kind: 'sobol', factors, rows, phrase };
}

function tellingsOf({ factors }: Sensitivity): readonly string[] {
  return factors.map(({ telling }) => telling);
}

describe('one at a time', () => {
  const { mean, factors } = sensitivityOf(
    oat,
    answersOf(oat, 6, ([x, y], seed) => 2 * x - 3 * (y - 0.5) ** 2 + seed, 0.5),
  );

  test('tells the way from the scenario to either end, and leaves common luck out', () => {
    expect(mean).toBe(1 + 2.5);
    const [x, y, z] = factors.map(({ estimates }) => estimates.map(({ value }) => value));
    expect(x).toEqual([2, -1, 1]);
    expect(y).toEqual([0, -0.75, -0.75]);
    expect(z).toEqual([0, 0, 0]);
  });

  test('ranks by how far a factor reaches, though both ends lie on one side', () => {
    expect(factors.map(({ size }) => size)).toEqual([2, 0.75, 0]);
    expect(factors.map(({ telling }) => telling)).toEqual(['apart', 'apart', 'nothing']);
  });

  test('has intervals that hold a known effect as often as they say', () => {
    const experiments = 2000;
    const effect = 0.3;
    const one: FactorSampling = { kind: 'oat', factors: factorsFrom(0, 1, 1) };
    let holding = 0;
    for (let experiment = 0; experiment < experiments; experiment += 1) {
      const luck = normalFrom(`experiment ${experiment}`);
      const { factors: told } = sensitivityOf(
        one,
        answersOf(one, 10, ([x], seed, set) => effect * x + luck(seed, 0) + luck(set, 1 + seed)),
      );
      if (holds(told[0].estimates[0].interval, effect)) holding += 1;
    }
    expect(Math.abs(holding / experiments - 0.95)).toBeLessThan(0.015);
  });
});

describe('elementary effects', () => {
  test('are the slopes of a linear function, without spread, and nothing for an inert factor', () => {
    const sampling = morris(three);
    const { factors } = sensitivityOf(
      sampling,
      answersOf(sampling, 2, ([x, y]) => 3 * x - 2 * y),
    );
    const told = factors.map(({ estimates }) => estimates.map(({ value }) => value));
    for (const [factor, slope] of [3, -2, 0].entries()) {
      expect(told[factor][0]).toBeCloseTo(Math.abs(slope), 12);
      expect(told[factor][1]).toBeCloseTo(slope, 12);
      expect(told[factor][2]).toBeCloseTo(0, 12);
    }
    expect(factors.map(({ telling }) => telling)).toEqual(['apart', 'apart', 'nothing']);
  });

  test('spread where factors act together', () => {
    const sampling = morris(three);
    const { factors } = sensitivityOf(
      sampling,
      answersOf(sampling, 2, ([x, y, z]) => x * y + z),
    );
    const [x, y, z] = factors.map(({ estimates }) => estimates[2]);
    expect(x.interval[0]).toBeGreaterThan(0.1);
    expect(y.interval[0]).toBeGreaterThan(0.1);
    expect(z.value).toBeCloseTo(0, 12);
  });

  test('of a group are those of its members together', () => {
    const [{ ranges: one }, { ranges: other }, last] = three;
    const sampling = morris([{ name: 'both', ranges: [...one, ...other] }, last]);
    const { factors } = sensitivityOf(
      sampling,
      answersOf(sampling, 2, ([x, y, z]) => x + 2 * y + z),
    );
    expect(factors.map(({ factor }) => factor)).toEqual(['both', last.name]);
    expect(factors[0].estimates[0].value).toBeCloseTo(3, 12);
    expect(factors[1].estimates[0].value).toBeCloseTo(1, 12);
  });
});

describe('Sobol indices of the Ishigami function', () => {
  const [a, b] = [7, 0.1];
  const ishigami = ([x, y, z]: readonly number[]): number =>
    Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
  const factors = factorsFrom(-Math.PI, Math.PI, 3);
  const ofX = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
  const ofY = a ** 2 / 8;
  const ofBoth = (8 * b ** 2 * Math.PI ** 8) / 225;
  const variance = ofX + ofY + ofBoth;
  const total = [ofX + ofBoth, ofY, ofBoth].map((part) => part / variance);
  const first = [ofX, ofY, 0].map((part) => part / variance);

  test('come near their analytic values', () => {
    const sampling = sobol(factors, 4096);
    const told = sensitivityOf(sampling, answersOf(sampling, 2, ishigami)).factors;
    for (const [factor, { estimates }] of told.entries()) {
      expect(Math.abs(estimates[0].value - total[factor])).toBeLessThan(0.05);
      expect(Math.abs(estimates[1].value - first[factor])).toBeLessThan(0.05);
    }
  });

  test('have intervals that hold the truth as often as they say, on luck or without', () => {
    const experiments = 60;
    const luck = normalFrom('of the seeds');
    let holding = 0;
    for (let experiment = 0; experiment < experiments; experiment += 1) {
      const sampling = sobol(factors, 128, `ishigami ${experiment}`);
      // Luck that all sets share moves them all alike, and so no index.
      const answers = answersOf(sampling, 2, (point, seed) => ishigami(point) + luck(seed, 0));
      for (const [factor, { estimates }] of sensitivityOf(sampling, answers).factors.entries()) {
        if (holds(estimates[0].interval, total[factor])) holding += 1;
        if (holds(estimates[1].interval, first[factor])) holding += 1;
      }
    }
    // Of 360 intervals of 95 %, fewer than 328 hold the truth once in 500 trials.
    expect(holding).toBeGreaterThanOrEqual(328);
    expect(holding).toBeLessThan(360);
  });

  test('of a group count once what its factors do together', () => {
    const [x, y, z] = factors;
    const grouped = [{ name: 'xz', ranges: [...x.ranges, ...z.ranges] }, y];
    const sampling = sobol(grouped, 4096);
    // The group stands first, so its second parameter is the second of the point.
    const answers = answersOf(sampling, 2, ([atX, atZ, atY]) => ishigami([atX, atY, atZ]));
    const [group] = sensitivityOf(sampling, answers).factors;
    for (const { value } of group.estimates) {
      expect(Math.abs(value - (ofX + ofBoth) / variance)).toBeLessThan(0.05);
    }
  });
});

describe("Sobol indices of Sobol's g-function", () => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const sampling = sobol(factorsFrom(0, 1, weights.length), 2048, 'g');
  const g = (point: readonly number[]): number =>
    point.reduce((product, at, factor) => {
      return (product * (Math.abs(4 * at - 2) + weights[factor])) / (1 + weights[factor]);
    }, 1);
  const parts = weights.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  const { factors } = sensitivityOf(sampling, answersOf(sampling, 2, g));

  test.each(Array.from(weights.keys()))('come near the analytic values: factor %i', (factor) => {
    const total = (parts[factor] * (all / (1 + parts[factor]))) / (all - 1);
    const first = parts[factor] / (all - 1);
    expect(Math.abs(factors[factor].estimates[0].value - total)).toBeLessThan(0.05);
    expect(Math.abs(factors[factor].estimates[1].value - first)).toBeLessThan(0.05);
  });
});

describe('luck', () => {
  const five = factorsFrom(0, 1, 5);
  const samplings = (phrase: string): readonly FactorSampling[] => [
    { kind: 'oat', factors: five },
    morris(five, phrase),
    sobol(five, 32, phrase),
  ];

  test('alone is hardly ever taken for a factor, by any method', () => {
    const experiments = Array.from({ length: 30 }, (_, at) => `luck ${at}`);
    for (const at of [0, 1, 2]) {
      const tellings = experiments.flatMap((phrase) => {
        const noise = normalFrom(phrase);
        const sampling = samplings(phrase)[at];
        return tellingsOf(
          sensitivityOf(
            sampling,
            answersOf(sampling, 6, (_, seed, set) => noise(set, seed)),
          ),
        );
      });
      expect(tellings).not.toContain('nothing');
      // Of 150 factors; one at a time looks at three intervals of each.
      expect(tellings.filter((telling) => telling === 'apart').length).toBeLessThan(
        at === 0 ? 25 : 15,
      );
    }
  });

  test('is the whole variance of pure noise, and none of what every seed says alike', () => {
    const noise = normalFrom('pure');
    const sampling = sobol(five, 64);
    const pure = sensitivityOf(
      sampling,
      answersOf(sampling, 4, (_, seed, set) => noise(set, seed)),
    );
    expect(pure.noise.share).toBeGreaterThan(0.9);
    expect(pure.noise.deviation).toBeCloseTo(1, 1);
    const common = sensitivityOf(
      sampling,
      answersOf(sampling, 4, ([x], seed) => x + noise(seed, 0)),
    );
    expect(common.noise.share).toBeCloseTo(0, 12);
    expect(common.noise.deviation).toBeGreaterThan(0.1);
    expect(common.factors[0].floor).toBeCloseTo(0, 12);
  });

  test('does not hide a factor that outweighs it', () => {
    const noise = normalFrom('weak');
    for (const sampling of samplings('weak')) {
      const { factors } = sensitivityOf(
        sampling,
        answersOf(sampling, 6, ([x], seed, set) => 20 * x + noise(set, seed)),
      );
      expect(factors[0].telling).toBe('apart');
    }
  });

  test('of a figure that never moves leaves every factor at nothing', () => {
    for (const sampling of samplings('still')) {
      const told = sensitivityOf(
        sampling,
        answersOf(sampling, 6, () => 7),
      );
      expect(tellingsOf(told)).toEqual(five.map(() => 'nothing'));
      expect(told.noise).toEqual({ deviation: 0, share: null });
      const figures = told.factors.flatMap(({ estimates }) => estimates);
      for (const { value, interval } of figures) expect([value, ...interval]).toEqual([0, 0, 0]);
    }
  });
});
