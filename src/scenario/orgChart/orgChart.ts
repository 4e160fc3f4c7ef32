/** Who reports to whom in an organisation, as its spreadsheet says it. */
import type { Language } from '../scenario.ts';
import type { AgeBand } from './cellValues.ts';

export type ChartPerson = {
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly branch: string | null;
  readonly language: Language | null;
  readonly age: AgeBand | null;
};

export type OrgChart = {
  /** The deputy head: the player, who is no person of the department. */
  readonly head: ChartPerson;
  /** Breadth-first, so that a manager's people stand side by side. */
  readonly people: readonly ChartPerson[];
  /** Per person the manager's place among them; -1 for those directly below the head. */
  readonly managerOf: readonly number[];
  /** From 1 directly below the head. */
  readonly tierOf: readonly number[];
  /** A name for the branch of each person of the first tier; null where the chart gives none. */
  readonly branches: readonly (string | null)[];
};
