/** Functions whose sensitivity is known, put to the samplings that departments are put to. */
import { keyFromSeed } from '../../../src/game/index.ts';
import { planSamples, type Factor, type FactorSampling } from '../../../src/lab/design/sampling.ts';
import type { Answers } from '../../../src/lab/sensitivity/answers.ts';
import { draw, parameterNames, purposes } from '../../../src/model/index.ts';

/** One parameter each, from one bound to the other; which parameters they are is of no account. */
export function factorsFrom(low: number, high: number, count: number): readonly Factor[] {
  return parameterNames
    .slice(0, count)
    .map((parameter) => ({ name: parameter, ranges: [{ parameter, low, high }] }));
}

/** @param base where the factors stand in the set that leaves them alone */
export function answersOf(
  sampling: FactorSampling,
  seeds: number,
  model: (point: readonly number[], seed: number, set: number) => number,
  base = 0,
): Answers {
  const { sets, varied, setAt } = planSamples(sampling);
  const values = Array.from({ length: sets }, (_, set) => {
    const chosen = setAt(set);
    const point = varied.map((name) => chosen[name] ?? base);
    return Array.from({ length: seeds }, (_seed, seed) => model(point, seed, set));
  });
  return { values: values.flat(), seeds };
}

/** Standard normal, near enough: the sum of twelve draws less six. */
export function normalFrom(phrase: string): (one: number, other: number) => number {
  const key = keyFromSeed(phrase);
  return (one, other) => {
    let sum = -6;
    for (let at = 0; at < 12; at += 1) sum += draw(key, purposes.design, one, other * 12 + at);
    return sum;
  };
}

export function holds([low, high]: readonly [number, number], truth: number): boolean {
  return low <= truth && truth <= high;
}
