/** What a dilemma or an event must fit into. */
import type { Extent } from './places.ts';

export type Setting = Extent & {
  readonly quarters: number;
  /** All policies that there are; null where nobody knows them. */
  readonly policies: readonly string[] | null;
  /** Those that can be chosen, each with the first quarter in which it can; null likewise. */
  readonly hand: ReadonlyMap<string, number> | null;
};
