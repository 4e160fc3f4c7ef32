/**
 * The ordinary department of the findings: where the table of findings names no lever, these hold.
 * A message of .4 and nothing else is what `scenarios/reference.yaml` says year in, year out. The
 * threshold and the rates of starting and stopping were calibrated to the pace of the tools of the
 * Canadian public service (F12) under a message that the calibration does not state; .4 is the one
 * under which the core passes through the two early points that it reports (.024 and .069 at weeks
 * 52 and 121). It is part of the calibration, and F12 says so.
 */
import { defaultParameters, noLevers, type Levers, type Parameters } from '../../model/index.ts';

export const baseline: Levers = { ...noLevers, signal: 0.4 };

/** The furthest that a normal-like deviate of the model reaches from its mean, in standard deviations. */
const furthestDeviate = Math.sqrt(12);

/**
 * Managers drawn around a set point, with the default spread where it stays within 0 and 1 and else
 * with the widest that does: clamped draws would have another mean than the one stated.
 */
export function clayAround(permeabilityMean: number): Partial<Parameters> {
  const widest = Math.min(permeabilityMean, 1 - permeabilityMean) / furthestDeviate;
  return {
    permeabilityMean,
    permeabilitySpread: Math.min(defaultParameters.permeabilitySpread, widest),
  };
}
