/**
 * Intervals for statistics that have no formula: the same statistic of many resamples, drawn with
 * replacement (Efron 1979), and the middle 95 % of what they say. The luck of the resamples is keyed
 * like all luck, so the same data give the same interval.
 */
import { draw, purposes, type Key } from '../../model/index.ts';
import type { Estimate } from './estimate.ts';
import { quantile } from './quantile.ts';

const resamples = 1000;
const level = 0.95;

/**
 * @param size how many rows there are to draw from
 * @param statistics several at once, so that their intervals come from the same resamples
 */
export function bootstrap(
  key: Key,
  size: number,
  statistics: (rows: ArrayLike<number>) => readonly number[],
): readonly Estimate[] {
  const values = statistics(Int32Array.from({ length: size }, (_, row) => row));
  const replicas = Array.from({ length: resamples }, (_, resample) =>
    statistics(
      Int32Array.from({ length: size }, (_row, at) =>
        Math.floor(draw(key, purposes.resample, resample, at) * size),
      ),
    ),
  );
  return values.map((value, at) => {
    const spread = replicas.map((replica) => replica[at]);
    return {
      value,
      interval: [quantile(spread, (1 - level) / 2), quantile(spread, (1 + level) / 2)],
    };
  });
}
