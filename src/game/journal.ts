/** The journal is the only truth of a game: what was decided, in order. All else is computed from it. */
export const weeksPerQuarter = 13;

export type Decision = Start | Stop | Reply | Forecast;

export type Start = {
  readonly kind: 'start';
  /** 1 for the first. */
  readonly quarter: number;
  /** The id of a policy in the scenario's hand. */
  readonly policy: string;
  readonly aim: DecisionAim;
};

export type Stop = { readonly kind: 'stop'; readonly quarter: number; readonly policy: string };

/** To a dilemma that has arrived; both by their ids. */
export type Reply = {
  readonly kind: 'answer';
  readonly quarter: number;
  readonly dilemma: string;
  readonly answer: string;
};

export const directions = ['up', 'same', 'down'] as const;
export type Direction = (typeof directions)[number];

/** What the player expects of the quarter, said before it runs. It changes nothing in the department. */
export type Forecast = {
  readonly kind: 'predict';
  readonly quarter: number;
  /** The scenario's question, 1 for its first; 0: the one that the game asks of itself. */
  readonly question: number;
  readonly says: Direction;
};

/**
 * At whom a policy is directed. Tiers keep the number that they had at the founding, also once
 * another has been removed; a manager is named by the seat in which she sat then.
 */
export type DecisionAim =
  | { readonly kind: 'department' }
  | { readonly kind: 'branch'; readonly branches: readonly number[] }
  | { readonly kind: 'tier'; readonly tiers: readonly number[] }
  | { readonly kind: 'managers'; readonly seats: readonly string[] };

export const wholeDepartment: DecisionAim = { kind: 'department' };

export type Journal = readonly Decision[];

/** What was expected of a quarter changes nothing in it. */
export function acts({ kind }: Decision): boolean {
  return kind !== 'predict';
}

/** A stretch of quarters in which a policy runs. */
export type Stint = {
  readonly policy: string;
  readonly aim: DecisionAim;
  readonly from: number;
  /** The first quarter in which it no longer runs; Infinity while nobody has ended it. */
  readonly until: number;
};
