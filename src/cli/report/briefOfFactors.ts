/** The answer of a sensitivity: what matters most, what comes next, and what cannot be told from luck. */
import { parameterTable } from '../../model/index.ts';
import type { NamedFactor, Reading } from './factors.ts';
import type { Brief } from './content.ts';
import type { Told } from './told.ts';

/** As many as a sentence bears. */
const nextMost = 3;

/** @param reading of the first plan and the first measure */
export function briefOfFactors(told: Told, reading: Reading): Brief {
  const { say } = told;
  const { measure, moving, still, sensitivity } = reading;
  const apart = moving.filter(({ row }) => row.telling === 'apart');
  const luck = moving.length - apart.length;
  const factors = moving.length + still.length;
  const count = say('lab.report.factorsApart', {
    apart: apart.length,
    luck,
    still: still.length,
    factors,
  });
  const spread = say('lab.report.factorNoise', {
    measure: measure.name,
    deviation: measure.gap(sensitivity.noise.deviation),
  });
  const notes = [measure.meaning, spread];
  if (apart.length === 0) {
    return { lead: say('lab.report.noFactor', { measure: measure.name }), more: [count], notes };
  }
  return {
    lead: firstSaid(told, reading, apart[0]),
    more: [...gradeSaid(told, apart[0]), ...nextSaid(told, apart.slice(1)), count],
    notes,
  };
}

function firstSaid({ say, plans }: Told, reading: Reading, first: NamedFactor): string {
  const { measure, sensitivity, play } = reading;
  const { mean, method } = sensitivity;
  const said = { measure: measure.name, factor: first.name, plan: plans[play] };
  const { estimates } = first.row;
  if (method === 'oat') {
    const [, low, high] = estimates.map(({ value }) => measure.plain(mean + value));
    return say('lab.report.first.oat', { ...said, mean: measure.plain(mean), low, high });
  }
  return method === 'morris'
    ? say('lab.report.first.morris', { ...said, effect: measure.gap(estimates[0].value) })
    : say('lab.report.first.sobol', {
        ...said,
        total: share(estimates[0].value),
        first: share(estimates[1].value),
      });
}

/** An estimate of a share may go beyond the whole, and below nothing. */
function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function nextSaid({ say }: Told, next: readonly NamedFactor[]): readonly string[] {
  if (next.length === 0) return [];
  const names = next.slice(0, nextMost).map(({ name }) => say('lab.report.quoted', { text: name }));
  return [say('lab.report.factorsNext', { count: names.length, factors: names.join(', ') })];
}

/** A result is no surer than the number that it hangs on. */
function gradeSaid({ say }: Told, { name, factor: { ranges } }: NamedFactor): readonly string[] {
  const [{ parameter }] = ranges;
  return ranges.length > 1
    ? []
    : [say('lab.report.firstGrade', { factor: name, grade: parameterTable[parameter].grade })];
}
