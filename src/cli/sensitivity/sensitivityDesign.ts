/** What `clay sensitivity` is asked, as the sampling of a design. */
import { InvalidArgumentError } from 'commander';
import {
  seedCount,
  sensitivitySeedsLeast,
  sizeLeast,
  type FactorSampling,
  type Method,
  type Seeds,
} from '../../lab/index.ts';
import type { Words } from '../../words/index.ts';
import type { ParameterChanges } from '../parameters.ts';
import { factorsFor, factorWords, foundTwice, type FactorFlags } from './factors.ts';

export type SamplingFlags = FactorFlags & {
  readonly method: Method;
  readonly n?: number;
  readonly phrase: string;
  readonly set?: ParameterChanges;
};

export const methods = ['oat', 'morris', 'sobol'] as const satisfies readonly Method[];

const sizeByDefault = { morris: 20, sobol: 128 } as const;
/** The points of a sampling are drawn all at once: more of them would not fit into the memory of a worker. */
const sizeMost = 100_000;

/** For commander. @throws InvalidArgumentError */
export function sizeIn(text: string): number {
  const size = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (size <= sizeMost) return size;
  throw new InvalidArgumentError(`Expected a whole number up to ${sizeMost}, such as 64.`);
}

export type Sampled =
  | { readonly kind: 'sampling'; readonly sampling: FactorSampling }
  /** What is wrong with what was asked. */
  | { readonly kind: 'wrong'; readonly sentence: string };

export function samplingFor(flags: SamplingFlags, { say }: Words): Sampled {
  const { method, n, phrase, set = {} } = flags;
  const wrong = (sentence: string): Sampled => ({ kind: 'wrong', sentence });
  const fixed = flags.parameters?.find(({ ranges }) =>
    ranges.some((range) => range.parameter in set),
  );
  if (fixed !== undefined) return wrong(say('lab.sensitivity.fixed', { name: fixed.name }));
  const factors = factorsFor(flags, set);
  const twice = foundTwice(factors);
  if (factors.length === 0) return wrong(say('lab.sensitivity.noFactor'));
  if (twice !== null) return wrong(say('lab.sensitivity.twice', { name: twice }));
  if (method === 'oat') {
    return n === undefined
      ? { kind: 'sampling', sampling: { kind: method, factors } }
      : wrong(say('lab.sensitivity.oatSize'));
  }
  const size = n ?? sizeByDefault[method];
  const least = sizeLeast[method];
  if (size < least) return wrong(say('lab.sensitivity.fewPoints', { method, size, least }));
  return {
    kind: 'sampling',
    sampling:
      method === 'morris'
        ? { kind: method, factors, trajectories: size, phrase }
        : { kind: method, factors, rows: size, phrase },
  };
}

/** @returns what is wrong with so few seeds, or null */
export function fewSeeds(seeds: Seeds, method: Method, { say }: Words): string | null {
  const count = seedCount(seeds);
  const least = method === 'oat' ? sizeLeast.oat : sensitivitySeedsLeast;
  return count < least ? say('lab.sensitivity.fewSeeds', { method, count, least }) : null;
}

/** How the same points are asked for again. */
export function samplingWords(flags: SamplingFlags, sampling: FactorSampling): readonly string[] {
  const { method, phrase } = flags;
  const size = sizeOf(sampling);
  const points = size === null ? [] : ['--n', String(size), '--phrase', phrase];
  return ['--method', method, ...points, ...factorWords(flags)];
}

/** Trajectories or rows; null where every factor is moved once. */
export function sizeOf(sampling: FactorSampling): number | null {
  if (sampling.kind === 'oat') return null;
  return sampling.kind === 'morris' ? sampling.trajectories : sampling.rows;
}
