/**
 * Elementary effects (Morris 1991): a screening that costs a tenth of Sobol indices. Each trajectory
 * moves one factor after another, in an order of luck, by two thirds of its range on a grid of four
 * levels; what the output answers, per whole range, is the effect.
 */
import { draw, purposes, type Key } from '../../model/index.ts';
import type { Point } from './latinHypercube.ts';

export type MorrisDesign = {
  readonly trajectories: number;
  readonly factors: number;
  /** Trajectory by trajectory: its start, then one run for each move. */
  readonly runs: number;
  readonly trajectoryOf: (at: number) => number;
  readonly pointOf: (at: number) => Point;
  /** The factor that each trajectory moves first, second … */
  readonly orders: readonly (readonly number[])[];
};

/** Of the output over a factor's range; effects are means over trajectories. */
export type MorrisMeasures = {
  /** Mean size of the effects, whatever their sign (Campolongo et al. 2007): how much a factor matters. */
  readonly muStar: readonly number[];
  readonly mu: readonly number[];
  /** Their spread: how much a factor's effect depends on the others, or bends. */
  readonly sigma: readonly number[];
};

/** How far a factor moves, of its range. */
export const stride = 2 / 3;

export function morrisDesign(key: Key, factors: number, trajectories: number): MorrisDesign {
  const luck = (trajectory: number, at: number): number =>
    draw(key, purposes.design, trajectory, at);
  const orders = Array.from({ length: trajectories }, (_, trajectory) =>
    Array.from({ length: factors }, (_factor, factor) => factor).toSorted(
      (one, other) => luck(trajectory, one) - luck(trajectory, other),
    ),
  );
  /** Where a factor stands before and after its move: 0 ↔ 2/3 or 1/3 ↔ 1. */
  const ends = (trajectory: number, factor: number): readonly [number, number] => {
    const low = luck(trajectory, factors + factor) < 0.5 ? 0 : 1 - stride;
    const rises = luck(trajectory, 2 * factors + factor) < 0.5;
    return rises ? [low, low + stride] : [low + stride, low];
  };
  const runsOfTrajectory = factors + 1;
  const trajectoryOf = (at: number): number => Math.floor(at / runsOfTrajectory);
  return {
    trajectories,
    factors,
    runs: trajectories * runsOfTrajectory,
    trajectoryOf,
    orders,
    pointOf: (at) => {
      const trajectory = trajectoryOf(at);
      const moved = orders[trajectory].slice(0, at % runsOfTrajectory);
      return Array.from({ length: factors }, (_, factor) => {
        const [before, after] = ends(trajectory, factor);
        return moved.includes(factor) ? after : before;
      });
    },
  };
}

/**
 * @param outputs one for each run of the design, in its order
 * @returns for each trajectory the effect of each factor
 */
export function elementaryEffects(
  design: MorrisDesign,
  outputs: ArrayLike<number>,
): readonly (readonly number[])[] {
  return design.orders.map((order, trajectory) => {
    const start = trajectory * (design.factors + 1);
    const effects = Array.from({ length: design.factors }, () => 0);
    for (const [move, factor] of order.entries()) {
      const before = start + move;
      const stretch = design.pointOf(before + 1)[factor] - design.pointOf(before)[factor];
      effects[factor] = (outputs[before + 1] - outputs[before]) / stretch;
    }
    return effects;
  });
}

/** @param rows which trajectories to read, some perhaps several times; all by default */
export function morrisMeasures(
  effects: readonly (readonly number[])[],
  rows: ArrayLike<number> = Array.from({ length: effects.length }, (_, row) => row),
): MorrisMeasures {
  const muStar: number[] = [];
  const mu: number[] = [];
  const sigma: number[] = [];
  for (let factor = 0; factor < effects[0].length; factor += 1) {
    let sizes = 0;
    let sum = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const effect = effects[rows[at]][factor];
      sizes += Math.abs(effect);
      sum += effect;
    }
    const mean = sum / rows.length;
    let squares = 0;
    for (let at = 0; at < rows.length; at += 1) {
      const off = effects[rows[at]][factor] - mean;
      squares += off * off;
    }
    muStar.push(sizes / rows.length);
    mu.push(mean);
    sigma.push(Math.sqrt(squares / (rows.length - 1)));
  }
  return { muStar, mu, sigma };
}
