/**
 * Every number that a rule uses, in one table: default, plausible range, unit, evidence grade
 * (A measured, B by analogy, C assumption) and source. Validation, command-line flags and
 * documentation derive from it; no rule holds a number of its own. What each one means, and how it
 * was had from its source, is told in the words of the model, in both languages.
 */

export type Grade = 'A' | 'B' | 'C';

export type ParameterEntry = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly grade: Grade;
  readonly source: string;
};

const row = (
  value: number,
  [low, high]: readonly [number, number],
  unit: string,
  grade: Grade,
  source: string,
): ParameterEntry => ({ value, low, high, unit, grade, source });

const perWeek = 'per week';
const share = 'share';
const assumed = 'assumption';
/** Of mechanisms that sleep until a lever or another parameter wakes them. */
const extension = 'assumption; extension';

export const parameterTable = {
  // Turnover and incidents
  turnoverEmployees: row(0.00083, [0.0006, 0.0012], perWeek, 'A', 'Clerk 2011'),
  turnoverManagers: row(0.0058, [0.002, 0.0106], perWeek, 'B', 'Clerk 2011, by analogy'),
  legacyIncidents: row(
    4.4e-4,
    [1.1e-4, 1.76e-3],
    'per person-week',
    'B',
    'iPolitics 2016, by analogy',
  ),
  newIncidents: row(2.2e-4, [0, 1.76e-3], 'per practitioner-week', 'C', assumed),
  materialShare: row(0.053, [0.02, 0.1], share, 'B', 'iPolitics 2016, by analogy'),
  guardrailRelief: row(0.5, [0.3, 0.8], share, 'C', assumed),
  communityRelief: row(0.3, [0, 0.8], share, 'C', assumed),

  // Signal and permeability
  signalRate: row(0.25, [0.1, 0.5], perWeek, 'C', assumed),
  permeabilityMean: row(0.72, [0.5, 0.95], share, 'B', 'Nichols, at second hand'),
  permeabilitySpread: row(0.12, [0, 0.2], 'sd', 'B', 'Nichols, at second hand'),
  permeabilityRate: row(0.04, [0.02, 0.08], perWeek, 'C', assumed),
  clayWorkEffect: row(0.5, [0.2, 0.8], share, 'C', assumed),
  evidenceOnPermeability: row(0.2, [0, 0.4], share, 'C', assumed),
  blameOnPermeability: row(0.2, [0.02, 0.4], 'per material incident', 'C', assumed),
  chainProximity: row(0.5, [0, 1], 'per tier further up', 'C', assumed),
  habitRate: row(0, [0, 0.04], perWeek, 'C', extension),
  habitWithoutPractice: row(0.25, [0, 1], share, 'C', extension),

  // Trust and voice
  trustMean: row(0.52, [0.4, 0.65], share, 'A', 'PSES 2011'),
  trustSpread: row(0.12, [0, 0.2], 'sd', 'C', assumed),
  voiceRate: row(0.1, [0.02, 0.3], perWeek, 'B', 'Detert & Burris 2007, by analogy'),
  heardTrust: row(
    0.1,
    [0.04, 0.2],
    'per voice heard',
    'B',
    'Slovic 1993; Poortinga & Pidgeon 2004',
  ),
  ignoredTrust: row(
    0.2,
    [0.1, 0.5],
    'per voice ignored',
    'B',
    'Slovic 1993; Poortinga & Pidgeon 2004',
  ),
  blameOnTrust: row(0.25, [0.1, 0.5], 'per material incident', 'C', assumed),
  othersProximity: row(0.08, [0, 0.3], share, 'C', assumed),
  sayDoGapTrust: row(0, [0, 0.03], perWeek, 'C', 'Simons 2002 (form); extension'),
  coercionOnTrust: row(0.03, [0, 0.1], perWeek, 'C', extension),

  // Motives
  peerPull: row(0.02, [0.005, 0.06], perWeek, 'C', 'Friedkin & Johnsen 1990 (form)'),
  anchorPull: row(0.02, [0.005, 0.06], perWeek, 'C', 'Friedkin & Johnsen 1990 (form)'),
  ownPracticeLearning: row(0.03, [0.005, 0.06], perWeek, 'C', assumed),
  evidenceLearning: row(0.02, [0.005, 0.06], perWeek, 'C', assumed),
  communityLearning: row(0.02, [0.005, 0.06], perWeek, 'C', assumed),
  constraintOnConcern: row(0.4, [0.1, 0.6], share, 'C', assumed),
  constraintReference: row(0.5, [0, 1], share, 'C', 'definition'),
  incidentOnConcern: row(0.12, [0.03, 0.3], 'per material incident', 'C', assumed),
  legacySalience: row(0.25, [0, 1], share, 'C', assumed),
  lobbyRate: row(0, [0, 0.05], perWeek, 'C', extension),
  lobbyMargin: row(0.1, [0, 0.4], 'of D', 'C', extension),
  teammateWeight: row(0.7, [0.5, 0.9], share, 'B', 'Kleinbaum et al. 2008, by analogy'),
  campMargin: row(0.05, [0, 0.1], share, 'C', assumed),

  // Practice: the terms of D
  enthusiasmOnPractice: row(0.25, [0.1, 0.4], 'weight', 'B', 'Ma & Liu 2004; Dwivedi et al. 2019'),
  usefulnessOnPractice: row(0.45, [0.3, 0.6], 'weight', 'B', 'Ma & Liu 2004; Dwivedi et al. 2019'),
  peersOnPractice: row(0.25, [0.1, 0.4], 'weight', 'B', 'Dwivedi et al. 2019'),
  signalOnPractice: row(0.35, [0.15, 0.5], 'weight', 'B', 'Dwivedi et al. 2019, by analogy'),
  trustOnPractice: row(0.2, [0.05, 0.35], 'weight', 'B', 'Frazier et al. 2017, by analogy'),
  concernOnPractice: row(0.45, [0.2, 0.6], 'weight', 'C', assumed),
  constraintOnPractice: row(0.15, [0.05, 0.3], 'weight', 'C', assumed),
  fatigueOnPractice: row(0.2, [0.05, 0.4], 'weight', 'C', assumed),
  clearanceCost: row(0.8, [0, 1], share, 'C', assumed),
  threshold: row(0.095, [0.05, 0.15], 'of D', 'A', 'calibration'),
  startRate: row(0.0208, [0.0104, 0.0416], 'per week and D', 'A', 'calibration'),
  stopRate: row(0.04, [0.02, 0.08], 'per week and D', 'A', 'calibration'),

  accessOnPractice: row(0.25, [0, 0.5], 'weight', 'C', 'Dwivedi et al. 2019 (form); extension'),
  trainingOnPractice: row(0.08, [0, 0.2], 'weight', 'C', extension),
  inducementOnPractice: row(0.12, [0, 0.3], 'weight', 'C', extension),
  coercionOnPractice: row(0.35, [0, 0.6], 'weight', 'C', extension),
  exampleOnPractice: row(0.25, [0, 0.5], 'weight', 'C', extension),
  executiveTiers: row(1, [1, 3], 'tiers', 'C', extension),
  compelledStop: row(4, [1, 10], 'times the rate of stopping', 'C', extension),
  trainingRate: row(0.05, [0.01, 0.1], perWeek, 'C', extension),

  // Community, load, evidence
  joinRate: row(0.02, [0.01, 0.04], perWeek, 'C', assumed),
  appetiteScale: row(5, [1, 10], 'per unit of motive', 'C', assumed),
  leaveRate: row(0.02, [0.01, 0.04], perWeek, 'C', assumed),
  lagRate: row(0.08, [0.04, 0.16], perWeek, 'C', assumed),
  fatigueRate: row(0.08, [0.04, 0.16], perWeek, 'C', assumed),
  evidenceRate: row(0.04, [0.02, 0.08], perWeek, 'C', assumed),
  evidenceHalf: row(0.05, [0.025, 0.1], share, 'C', assumed),
  loadCapacity: row(2, [1, 4], 'levers', 'C', assumed),
  restructureFatigue: row(0.5, [0, 1], 'per share of people moved', 'C', extension),

  // Scrutiny from outside
  scrutinyRise: row(0, [0, 0.5], 'per public incident', 'C', extension),
  publicShare: row(0.3, [0, 1], 'of new material incidents', 'C', extension),
  scrutinyDecay: row(0.04, [0.01, 0.1], perWeek, 'C', extension),
  scrutinyOnStewardship: row(0.5, [0, 1], share, 'C', extension),

  // People as they are founded
  enthusiasmMean: row(0.38, [0.3, 0.46], share, 'C', assumed),
  usefulnessMean: row(0.52, [0.44, 0.6], share, 'C', assumed),
  concernMean: row(0.46, [0.38, 0.54], share, 'C', assumed),
  motiveSpread: row(0.15, [0, 0.25], 'sd', 'C', assumed),
  managersExtraConcern: row(0.08, [0, 0.2], share, 'C', assumed),
  ageOnEnthusiasm: row(-0.15, [-0.25, 0.25], 'correlation', 'B', 'Hauk et al. 2018, by analogy'),
  ageOnUsefulness: row(-0.09, [-0.25, 0.25], 'correlation', 'A', 'Hauk et al. 2018'),
  ageOnConcern: row(0.07, [-0.25, 0.25], 'correlation', 'B', 'Hauk et al. 2018, by analogy'),
  trueUsefulnessMean: row(0.62, [0.4, 0.8], share, 'C', assumed),
  trueUsefulnessSpread: row(0.15, [0, 0.25], 'sd', 'C', assumed),
  employeesYoungest: row(22, [16, 30], 'years', 'A', 'Clerk 2011'),
  employeesAgeHalfRange: row(21.9, [5, 25], 'years', 'A', 'Clerk 2011'),
  managersYoungest: row(40, [25, 50], 'years', 'A', 'Clerk 2011'),
  managersAgeHalfRange: row(10, [5, 20], 'years', 'A', 'Clerk 2011'),
  tiesWithinBranch: row(0.7, [0.5, 0.9], share, 'B', 'Kleinbaum et al. 2008, by analogy'),

  // Accounts, in hours
  benefitHours: row(1.5, [0.25, 4], 'hours a week', 'C', assumed),
  publicHours: row(0.5, [0, 4], 'hours of the public a week', 'C', extension),
  clayWorkHours: row(0.5, [0, 4], 'hours per manager-week', 'C', assumed),
  communityHours: row(0.25, [0, 2], 'hours per member-week', 'C', assumed),
  measurementHours: row(0.01, [0, 0.1], 'hours per person-week', 'C', assumed),
  guardrailHours: row(0.03, [0, 0.3], 'hours per person-week', 'C', assumed),
  incidentHours: row(8, [1, 40], 'hours', 'C', assumed),
  materialIncidentHours: row(400, [40, 4000], 'hours', 'C', assumed),

  // What climbs
  badNewsLoss: row(0.3, [0, 0.5], 'per tier', 'C', 'Rosen & Tesser 1970 (form)'),
  surveyMost: row(400, [50, 2000], 'people asked', 'C', assumed),
} as const satisfies Record<string, ParameterEntry>;

export type ParameterName = keyof typeof parameterTable;
export type Parameters = Readonly<Record<ParameterName, number>>;

/** The rows in the order of the table. */
export const parameterNames = Object.keys(parameterTable).filter(isParameterName);

export function isParameterName(name: string): name is ParameterName {
  return Object.hasOwn(parameterTable, name);
}

/** Shares of the way that is left, gone each week: none goes further than all of it. */
const rates: readonly ParameterName[] = [
  'signalRate',
  'lagRate',
  'fatigueRate',
  'evidenceRate',
  'permeabilityRate',
  'habitRate',
];

export const defaultParameters: Parameters = withParameters({});

/**
 * The defaults with some replaced. A value may lie outside its plausible range, since tests reach
 * for limits, but not where the model has no meaning.
 * @throws RangeError that names the parameter, the value found and what was expected
 */
export function withParameters(changes: Partial<Parameters>): Parameters {
  for (const name of Object.keys(changes)) {
    if (!isParameterName(name)) {
      throw new RangeError(`parameters.${name} is unknown: expected a name of the table`);
    }
  }
  const filled: Record<string, number> = {};
  for (const name of parameterNames) filled[name] = changes[name] ?? parameterTable[name].value;
  checkParameters(filled);
  return filled;
}

/** @throws RangeError that names the parameter, the value found and what was expected */
export function checkParameters(
  values: Readonly<Record<string, number>>,
): asserts values is Parameters {
  for (const name of parameterNames) {
    const value = values[name];
    const [least, most] = parameterDomain(name);
    if (!(Number.isFinite(value) && value >= least && value <= most)) {
      throw new RangeError(`parameters.${name} is ${value}: expected ${inWords(least, most)}`);
    }
  }
}

/** Where a parameter has a meaning at all; its plausible range lies within. */
export function parameterDomain(name: ParameterName): readonly [number, number] {
  const { unit } = parameterTable[name];
  if (unit === share) return [0, 1];
  if (unit === 'correlation') return [-1, 1];
  // What moves by more than its whole way overshoots and leaves its range.
  if (rates.includes(name)) return [0, 1];
  if (name === 'loadCapacity') return [0.01, Infinity];
  // The threshold of D may lie below zero: then everybody is drawn to start.
  return name === 'threshold' ? [-Infinity, Infinity] : [0, Infinity];
}

function inWords(least: number, most: number): string {
  if (least === -Infinity) return 'a finite number';
  if (most === Infinity) return `a finite number from ${least}`;
  return `a number from ${least} to ${most}`;
}
