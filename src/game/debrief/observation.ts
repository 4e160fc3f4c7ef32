import type { Truth } from '../../model/index.ts';
import type { StudyFinding } from '../../scenario/index.ts';
import type { Game } from '../game.ts';
import type { LivedOn } from '../liveOn.ts';

/** A game that is over, from which a debrief is made. */
export type Past = {
  readonly game: Game;
  /** A year on, without the leader. */
  readonly later: LivedOn;
  /** The same world and luck with nothing decided: week by week, the year on included. */
  readonly untouched: readonly Truth[];
  /** What was spent in that world all the same: on what came over it. */
  readonly untouchedDollars: number;
};

export type Observation = {
  /** Its sentences are `traps.<id>.name` and `traps.<id>.text`. */
  readonly id: string;
  /** A trap was fallen into; a strength went well; a note is to be known, whatever one thinks of it. */
  readonly kind: 'trap' | 'strength' | 'note';
  /** What of the study it shows. */
  readonly finding: StudyFinding;
  /** When it first showed; null: in the game as a whole. */
  readonly quarter: number | null;
  /** The policy or dilemma that it is about, by its id; null: none alone. */
  readonly about: string | null;
  /** The figures from this run that the text is filled with: shares in [0, 1], counts, dollars, weeks. */
  readonly evidence: Readonly<Record<string, number>>;
};
