/** Which pictures a report has, and which answer: by what was varied. */
import { axesOf } from './alongAxis.ts';
import { briefOfAxes } from './briefOfAxes.ts';
import { briefOfFactors } from './briefOfFactors.ts';
import { briefOfPlans } from './brief.ts';
import { readingsOf, samplingOf } from './factors.ts';
import type { Figure } from './figure.ts';
import { axisFigures, heatFigures } from './pictures/axes.ts';
import { factorFigures } from './pictures/factors.ts';
import { fanFigures } from './pictures/fans.ts';
import { measuresFigures } from './pictures/measures.ts';
import { differenceFigures, spreadFigure } from './pictures/plans.ts';
import type { Told } from './told.ts';

export type Content = {
  readonly brief: Brief;
  readonly figures: readonly Figure[];
};

export type Brief = {
  /** The answer. */
  readonly lead: string;
  /** How sure it is. */
  readonly more: readonly string[];
  /** What one must know to read both. */
  readonly notes: readonly string[];
};

export function contentOf(told: Told): Content {
  const sampling = samplingOf(told);
  if (sampling !== null) {
    const readings = readingsOf(told, sampling);
    return { brief: briefOfFactors(told, readings[0]), figures: factorFigures(told, readings) };
  }
  const plans = [spreadFigure(told), ...differenceFigures(told), ...measuresFigures(told)];
  if (axesOf(told).length === 0) {
    return { brief: briefOfPlans(told), figures: [...plans, ...fanFigures(told)] };
  }
  const axes = [...heatFigures(told), ...axisFigures(told)];
  return { brief: briefOfAxes(told), figures: [...axes, ...plans] };
}
