/** What came of one run of a journal, in the unit of each; what ensembles and comparisons are made of. */
export type RunOutcome = {
  readonly seed: string;
  /** A year after the leader has left: shares in [0, 1]. */
  readonly practice: number;
  readonly trust: number;
  /** √(practice × trust). */
  readonly sustained: number;
  readonly permeability: number;
  /** On the day she leaves. */
  readonly practiceAtEnd: number;
  readonly trustAtEnd: number;
  /** Over the whole game, in truth. */
  readonly incidents: number;
  readonly benefitHours: number;
  readonly costHours: number;
  readonly publicHours: number;
  readonly dollars: number;
  /** Decisions of the journal that this seed did not allow, such as an answer to what did not come. */
  readonly leftOut: number;
};

export const measures = [
  'practice',
  'trust',
  'sustained',
  'permeability',
  'practiceAtEnd',
  'trustAtEnd',
  'incidents',
  'benefitHours',
  'costHours',
  'publicHours',
  'dollars',
] as const satisfies readonly (keyof RunOutcome)[];
/** What can be held against each other of two runs. */
export type Measure = (typeof measures)[number];
export type ByMeasure<Value> = Readonly<Record<Measure, Value>>;

export function byMeasure<Value>(of: (measure: Measure) => Value): ByMeasure<Value> {
  return {
    practice: of('practice'),
    trust: of('trust'),
    sustained: of('sustained'),
    permeability: of('permeability'),
    practiceAtEnd: of('practiceAtEnd'),
    trustAtEnd: of('trustAtEnd'),
    incidents: of('incidents'),
    benefitHours: of('benefitHours'),
    costHours: of('costHours'),
    publicHours: of('publicHours'),
    dollars: of('dollars'),
  };
}

/** What one run came to beyond another. */
export function lessOutcome(one: RunOutcome, other: RunOutcome): ByMeasure<number> {
  return byMeasure((measure) => one[measure] - other[measure]);
}
