/**
 * Which sets of parameters a design plays. A sampling is a few numbers, from which every set can be
 * had by its place: what travels to another machine is the plan and never the points.
 */
import type { Parameters } from '../../model/index.ts';
import { keyFromSeed } from '../../game/index.ts';
import { morrisDesign, type MorrisDesign } from '../statistics/morris.ts';
import { saltelliDesign, type SaltelliDesign } from '../statistics/saltelli.ts';

export type ParameterName = keyof Parameters;
export type ParameterSet = Partial<Parameters>;

/** Of one parameter, both ends included. */
export type Range = {
  readonly parameter: ParameterName;
  readonly low: number;
  readonly high: number;
};

/** A range of which so many points are played, evenly spread; one alone is the low end. */
export type Axis = Range & { readonly points: number };

/** What a sensitivity is told of: a parameter by itself, or several as one group. */
export type Factor = { readonly name: string; readonly ranges: readonly Range[] };

export type Sampling =
  /** Every combination, the last axis fastest; without an axis the scenario as it is. */
  { readonly kind: 'grid'; readonly axes: readonly Axis[] } | FactorSampling;

/** Those that tell something of each factor. */
export type FactorSampling =
  /** One at a time: the scenario as it is, then the low and the high end of factor after factor. */
  { readonly kind: 'oat'; readonly factors: readonly Factor[] } | MorrisSampling | SobolSampling;

/** Elementary effects; the members of a group move together. */
export type MorrisSampling = {
  readonly kind: 'morris';
  readonly factors: readonly Factor[];
  readonly trajectories: number;
  /** Phrase of the luck of the points. */
  readonly phrase: string;
};

/** Saltelli's rows of A, B and a swap for each factor; the members of a group are sampled apart. */
export type SobolSampling = {
  readonly kind: 'sobol';
  readonly factors: readonly Factor[];
  readonly rows: number;
  readonly phrase: string;
};

export type SamplePlan = {
  readonly sets: number;
  /** In the order of the columns that tell them apart. */
  readonly varied: readonly ParameterName[];
  /** @param at from 0, below `sets` */
  readonly setAt: (at: number) => ParameterSet;
};

export function planSamples(sampling: Sampling): SamplePlan {
  if (sampling.kind === 'grid') return planGrid(sampling.axes);
  const { factors } = sampling;
  const varied = factors.flatMap(({ ranges }) => ranges.map(({ parameter }) => parameter));
  if (sampling.kind === 'oat') return { ...planEnds(factors), varied };
  if (sampling.kind === 'morris') {
    const { runs, pointOf } = morrisOf(sampling);
    const setAt = (at: number): ParameterSet => {
      const point = pointOf(at);
      return setOf(
        factors.flatMap(({ ranges }, factor) => ranges.map((range) => [range, point[factor]])),
      );
    };
    return { sets: runs, varied, setAt };
  }
  const ranges = factors.flatMap((factor) => factor.ranges);
  const { runs, pointOf } = saltelliOf(sampling);
  return {
    sets: runs,
    varied,
    setAt: (at) => {
      const point = pointOf(at);
      return setOf(ranges.map((range, place) => [range, point[place]]));
    },
  };
}

export function morrisOf({ factors, trajectories, phrase }: MorrisSampling): MorrisDesign {
  return morrisDesign(keyFromSeed(phrase), factors.length, trajectories);
}

export function saltelliOf({ factors, rows, phrase }: SobolSampling): SaltelliDesign {
  const places = placesOf(factors);
  return saltelliDesign(keyFromSeed(phrase), places.flat().length, rows, places);
}

/** Factor by factor, at which places of a point its parameters stand. */
function placesOf(factors: readonly Factor[]): readonly (readonly number[])[] {
  let from = 0;
  return factors.map(({ ranges }) => {
    const places = ranges.map((_, at) => from + at);
    from += ranges.length;
    return places;
  });
}

function planGrid(axes: readonly Axis[]): SamplePlan {
  return {
    sets: axes.reduce((product, { points }) => product * points, 1),
    varied: axes.map(({ parameter }) => parameter),
    setAt: (at) => {
      let rest = at;
      const stands = axes.toReversed().map((axis): readonly [Range, number] => {
        const place = rest % axis.points;
        rest = Math.floor(rest / axis.points);
        return [axis, axis.points === 1 ? 0 : place / (axis.points - 1)];
      });
      return setOf(stands.toReversed());
    },
  };
}

function planEnds(factors: readonly Factor[]): Omit<SamplePlan, 'varied'> {
  return {
    sets: 1 + 2 * factors.length,
    setAt: (at) => {
      if (at === 0) return {};
      const stands = (at - 1) % 2;
      return setOf(factors[Math.floor((at - 1) / 2)].ranges.map((range) => [range, stands]));
    },
  };
}

/** @param stands of each range where between its ends, in [0, 1] */
function setOf(stands: readonly (readonly [Range, number])[]): ParameterSet {
  return Object.fromEntries(
    stands.map(([{ parameter, low, high }, share]) => [
      parameter,
      // The ends to the last bit, which low + (high − low) need not be.
      share === 1 ? high : low + share * (high - low),
    ]),
  );
}
