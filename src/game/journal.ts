/** The journal is the only truth of a game: what was decided, in order. All else is computed from it. */
export const weeksPerQuarter = 13;

export type Decision = {
  /** 1 for the first. */
  readonly quarter: number;
  readonly kind: 'start' | 'stop';
  /** The id of a policy in the scenario's hand. */
  readonly policy: string;
};

export type Journal = readonly Decision[];

/** A stretch of quarters in which a policy runs. */
export type Stint = {
  readonly policy: string;
  readonly from: number;
  /** The first quarter in which it no longer runs; Infinity while nobody has ended it. */
  readonly until: number;
};
