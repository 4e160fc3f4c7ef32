/** What a scenario file says once it has been read, checked and completed: nothing in it is optional by accident. */
import type {
  DomainValues,
  Levers,
  PermeabilityOfTier,
  Parameters,
  ScalarLever,
} from '../model/index.ts';

export type Language = 'en' | 'fr';

/** A sentence that a player reads, in both official languages. */
export type Text = Readonly<Record<Language, string>>;

export type PolicyGroup =
  | 'lead'
  | 'open'
  | 'trust'
  | 'enable'
  | 'guard'
  | 'measure'
  | 'restructure';

/** What a player picks. It acts on the model only through levers. */
export type Policy = {
  readonly id: string;
  readonly group: PolicyGroup;
  readonly name: Text;
  /** One line: what it does. */
  readonly line: Text;
  /** Why anyone believes that it works, and how firmly. */
  readonly evidence: Text;
  /** What can go wrong. */
  readonly risk: Text;
  /** Paid once, in the quarter in which it starts. */
  readonly costDollars: number;
  /** Paid in every later quarter while it runs. */
  readonly upkeepDollars: number;
  /** Points of the department's capacity for change that it holds while it runs. */
  readonly attention: number;
  /** Weeks from the start until its full effect, linear; also how long the effect takes to fade. */
  readonly rampWeeks: number;
  /** Quarters after which it ends of itself; null: it stands until it is stopped. */
  readonly lastsQuarters: number | null;
  /** Quarters that must pass after its end before it can start again. */
  readonly coolDownQuarters: number;
  /** Added to the levers at full effect, each between -1 and 1; the sum is held within 0 and 1. */
  readonly effects: LeverEffects;
};

/** Lever by lever, as the scenario file and the policies name them. */
export type LeverEffects = Partial<Record<ScalarLever, number>> & {
  readonly guardrails?: Partial<DomainValues>;
};

export type DepartmentPlan =
  | {
      readonly kind: 'spans';
      /** People below each person, from the deputy down: [3,3,3,8] is 255 people. */
      readonly spans: readonly number[];
    }
  | {
      readonly kind: 'people';
      /** In breadth-first order; the row of each person's manager, -1 for the deputy. */
      readonly managerOf: readonly number[];
      /** The role of each person, row by row. */
      readonly roles: readonly Text[];
    };

export type Scenario = {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly seed: string;
  readonly quarters: number;
  readonly budgetDollars: number;
  readonly attention: number;
  readonly department: {
    readonly plan: DepartmentPlan;
    /** Names of the tiers from the first below the deputy to the employees. */
    readonly tiers: readonly Text[];
    /** Names of the branches, one per person of the first tier. */
    readonly branches: readonly Text[];
    readonly permeability: readonly PermeabilityOfTier[];
    /** Shares of zealots, collaborators, resisters at the start (sum 1); null: as the motives fall. */
    readonly camps: readonly [number, number, number] | null;
  };
  readonly constraints: {
    /** What share of the constraint is each domain's; sum 1. */
    readonly weights: DomainValues;
    /** How strong the structural constraint of each domain is, 0 to 1. */
    readonly strengths: DomainValues;
  };
  /** The levers before the player touches anything. */
  readonly levers: Levers;
  readonly parameters: Parameters;
  /** The hand: the policies of the catalogue that this scenario offers, in its order. */
  readonly policies: readonly Policy[];
};
