/**
 * The contest that the study decided (S1): what holds openness back most? Eight factors, each over
 * the whole range that is plausible for it, and what becomes of the department in five years. All
 * findings about the clay's rank play these runs, each in departments of its own.
 */
import {
  defaultParameters,
  domains,
  measure,
  noLevers,
  parameterTable,
  type DomainValues,
  type Key,
  type Parameters,
} from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks, runWeeks } from '../reference.ts';
import { geometricBetween } from '../statistics/geometric.ts';
import type { Point } from '../statistics/latinHypercube.ts';

/** In the order of the points of a design. The first five are the impediments that S1 compares. */
export const factors = ['clay', ...domains, 'signal', 'incidents', 'usefulness'] as const;

export const clay = factors.indexOf('clay');
export const signal = factors.indexOf('signal');
export const domainFactors: readonly number[] = domains.map((domain) => factors.indexOf(domain));
/** Where every other factor stands while only impediments compete: in the middle of its range. */
export const middle = 0.5;

/** What surrounds the contest: all that is none of its factors. */
export type Surroundings = {
  readonly parameters?: Partial<Parameters>;
  readonly spans?: readonly number[];
  readonly weights?: DomainValues;
};

/** The outputs of a run, in the order of its outcome: shares of the department at the end. */
export const outputs = ['practice', 'trust'] as const;

const { permeabilityMean, usefulnessMean } = parameterTable;
/** How loudly the top may plausibly speak: hardly at all, to in nearly all it says. */
const signalRange = [0.2, 0.9] as const;
/** Incidents as rare or as frequent as sources allow: a quarter to four times the default. */
const incidentRange = [0.25, 4] as const;

/** What the ranges are, for whoever reads a verdict. */
export const rangesInWords =
  `clay: mean permeability ${permeabilityMean.low}–${permeabilityMean.high}; ` +
  'each domain: constraint 0–1; ' +
  `signal ${signalRange[0]}–${signalRange[1]}; ` +
  'incident rates ×¼–×4, by ratio; ' +
  `mean usefulness ${usefulnessMean.low}–${usefulnessMean.high}`;

/** @param point where each factor stands in its range, from 0 to 1 */
export function playImpediments(
  point: Point,
  key: Key,
  { parameters = {}, ...surroundings }: Surroundings,
): Outcome {
  const [clayAt, privacy, security, languages, legislation, signalAt, incidentsAt, usefulnessAt] =
    point;
  const base = { ...defaultParameters, ...parameters };
  const incidents = geometricBetween(incidentRange[0], incidentRange[1], incidentsAt);
  const world = foundReference({
    ...surroundings,
    key,
    parameters: {
      ...base,
      permeabilityMean: between(permeabilityMean.low, permeabilityMean.high, clayAt),
      usefulnessMean: between(usefulnessMean.low, usefulnessMean.high, usefulnessAt),
      legacyIncidents: base.legacyIncidents * incidents,
      newIncidents: base.newIncidents * incidents,
    },
    strengths: { privacy, security, languages, legislation },
  });
  const levers = { ...noLevers, signal: between(signalRange[0], signalRange[1], signalAt) };
  const { practice, trust } = measure(runWeeks(world, levers, referenceWeeks));
  return [practice, trust];
}

function between(low: number, high: number, share: number): number {
  return low + share * (high - low);
}
