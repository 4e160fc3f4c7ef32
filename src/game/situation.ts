import type { People, Tree, World } from '../model/index.ts';
import type { Answer, Dilemma, Scenario, ScenarioEvent, Text } from '../scenario/index.ts';
import type { Journal } from './journal.ts';

/** All that bears on a department: what was decided, what has happened, and how it stands. */
export type Situation = {
  readonly scenario: Scenario;
  readonly journal: Journal;
  readonly happened: readonly Happening[];
  readonly world: World;
  /** From the first below the deputy head; a tier that is removed takes its name along. */
  readonly tiers: readonly TierNow[];
};

/** Of a world what everybody can see: the week, who sits where, since when, and how old she is. */
export type WorldSeen = Pick<World, 'circumstances' | 'week'> & {
  readonly department: Tree;
  readonly people: Pick<People, 'ageYears' | 'generation'>;
};

/** A situation as far as it can be seen; all that the rules of decisions ask for. */
export type SituationSeen = Omit<Situation, 'world'> & { readonly world: WorldSeen };

export type TierNow = {
  /** Its number at the founding, by which scenario and journal go on calling it. */
  readonly tier: number;
  readonly name: Text;
};

/** What came at the start of a quarter; derived by the rules of play, never in the journal. */
export type Happening =
  | { readonly kind: 'event'; readonly quarter: number; readonly event: ScenarioEvent }
  | {
      readonly kind: 'dilemma';
      readonly quarter: number;
      readonly dilemma: Dilemma;
      /** The one that stands; null until the quarter runs. */
      readonly answer: Answer | null;
    };
