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
