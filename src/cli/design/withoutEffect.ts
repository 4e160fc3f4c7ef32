/** Parameters that are only for where a scenario says nothing, and this one does. */
import process from 'node:process';
import type { Parameters } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Words } from '../../words/index.ts';

const ofEveryTier: readonly string[] = ['permeabilityMean', 'permeabilitySpread'];

/** @param parameters that are set or varied: those that change no run are named on stderr */
export function warnWithoutEffect(
  { department }: Scenario,
  parameters: readonly (keyof Parameters)[],
  { say }: Words,
): void {
  // Where tiers have permeabilities of their own, all have that lead anybody.
  if (department.permeability.length === 0) return;
  const idle = parameters.filter((name) => ofEveryTier.includes(name));
  if (idle.length === 0) return;
  const values = { parameters: idle.join(', '), count: idle.length };
  process.stderr.write(`${say('lab.sweep.withoutEffect', values)}\n`);
}
