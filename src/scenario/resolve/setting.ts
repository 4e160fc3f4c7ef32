/** What a dilemma or an event must fit into. */
import type { Extent } from './places.ts';

export type Setting = Extent & {
  readonly quarters: number;
  /** All policies that there are, and those that can be chosen; null where nobody knows them. */
  readonly policies: readonly string[] | null;
  readonly hand: ReadonlySet<string> | null;
};
