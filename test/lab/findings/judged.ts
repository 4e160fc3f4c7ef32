/** Made-up outcomes, so that a design is seen to hold and to fail without a run. */
import type { Finding, Outcome } from '../../../src/lab/experiment.ts';

/** @param outcomeOf one made-up outcome for each seed from 0 */
export function judged(
  finding: Finding,
  outcomeOf: (seed: number) => Outcome,
  seeds = 20,
): readonly string[] {
  const outcomes = Array.from({ length: seeds }, (_, seed) => outcomeOf(seed));
  const verdicts = finding.design('quick', 'made up').judge(outcomes);
  return verdicts.map(({ verdict }) => verdict);
}

/** Seeds differ a little, as they do: −.002, 0 or .002. */
export function wobble(seed: number): number {
  return ((seed % 3) - 1) * 0.002;
}
