/** What a scenario file says once it has been read, checked and completed: nothing in it is optional by accident. */
import type {
  DomainValues,
  Levers,
  PermeabilityOfTier,
  Parameters,
  Part,
  Profile,
  ScalarLever,
  Shifts,
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

/** What a player picks. It acts on the model only through levers, or by restructuring. */
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
  /** The first quarter in which it can be chosen. */
  readonly fromQuarter: number;
  /** At whom it can be directed; whoever can be aimed at has levers of her own (see `Aim` in the model). */
  readonly aims: readonly AimKind[];
  /** Whether it goes on when its leader is moved: written into how the department works, not hung on her. */
  readonly stays: boolean;
  /** Added to the levers at full effect, each between -1 and 1; the sum is held within 0 and 1. */
  readonly effects: LeverEffects;
  /** Done once, as it starts, to the tier or the managers it is aimed at. */
  readonly restructure: Restructuring | null;
};

export const aimKinds = ['department', 'branch', 'tier', 'managers'] as const;
export type AimKind = (typeof aimKinds)[number];

export const restructurings = ['removeTier', 'widenSpans', 'rotate', 'replace'] as const;
export type Restructuring = (typeof restructurings)[number];

/** Lever by lever, as the scenario file and the policies name them. */
export type LeverEffects = Partial<Record<ScalarLever, number>> & {
  readonly guardrails?: Partial<DomainValues>;
};

/** What can be asked of a game at the start of a quarter: what is reported, and what is true. */
export const measures = [
  'reportedPractice',
  'reportedGoodNews',
  'reportedBadNews',
  'reportedIncidents',
  'practice',
  'trust',
  'permeability',
  'zealots',
  'collaborators',
  'resisters',
  'members',
  'incidents',
  'evidence',
  'fatigue',
  'scrutiny',
] as const;
export type Measure = (typeof measures)[number];

export type Condition = {
  readonly measure: Measure;
  /** Asked of one branch only; null: of the department. */
  readonly branch: number | null;
  /** Holds strictly above this, and strictly below that; null: no bound. */
  readonly above: number | null;
  readonly below: number | null;
};

/** When something may happen; all of it must hold. */
export type When = {
  /** First and last quarter in which it may happen. */
  readonly quarters: readonly [number, number];
  /** In each of these quarters, by luck of its own; 1: at the first occasion. */
  readonly chance: number;
  readonly conditions: readonly Condition[];
  /** Policies that must run, and that must not. */
  readonly running: readonly string[];
  readonly notRunning: readonly string[];
};

/** What an event, or an answer to a dilemma, does. */
export type Consequence = {
  /** Paid at once; negative: money comes in. */
  readonly costDollars: number;
  /** Added to the budget of each quarter while it lasts; usually negative. */
  readonly budgetDollars: number;
  /** Points of attention that it holds while it lasts. */
  readonly attention: number;
  readonly effects: LeverEffects;
  readonly rampWeeks: number;
  /** How long effects, budget and attention last; null: to the end. */
  readonly lastsQuarters: number | null;
  /** Happens once, at the start of the quarter. */
  readonly shifts: Shifts;
  /** Where effects and shifts fall. */
  readonly where: Part;
};

/** A question that arrives and must be answered. */
export type Dilemma = {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  /** What of the study, or of public record, it stands on. */
  readonly source: Text;
  readonly when: When;
  /** Two to four; the last is what happens where nobody answers. */
  readonly answers: readonly Answer[];
};

export type Answer = Consequence & {
  readonly id: string;
  readonly label: Text;
  /** What is said of it when all is over. */
  readonly debrief: Text;
};

/** What happens outside the player's hands. */
export type ScenarioEvent = Consequence & {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly when: When;
};

/** Asked before a quarter runs: up, down or much the same? */
export type Prediction = {
  readonly quarter: number;
  readonly question: Text;
  readonly measure: Measure;
  readonly branch: number | null;
  /** A change smaller than this counts as much the same. */
  readonly noticeable: number;
};

export type QuarterNote = { readonly quarter: number; readonly text: Text };

/** What is said at the end; the first whose conditions hold. */
export type Ending = {
  readonly title: Text;
  readonly text: Text;
  readonly conditions: readonly Condition[];
};

export const studyFindings = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9'] as const;
export type StudyFinding = (typeof studyFindings)[number];

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

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
      /** The role of each person, row by row; null: nobody has one of her own. */
      readonly roles: readonly Text[] | null;
    };

/** Somebody with a name; her uid is her row at the founding. */
export type NamedPerson = {
  readonly uid: number;
  readonly name: string;
  /** One line of character. */
  readonly line: Text;
  readonly face: Face;
};

export const hairs = [
  'short',
  'long',
  'bun',
  'curls',
  'braids',
  'bald',
  'scarf',
  'turban',
] as const;
export const hairColours = ['black', 'brown', 'red', 'blond', 'grey', 'white'] as const;
export type Face = {
  /** From 1, lightest, to 6. */
  readonly skin: number;
  readonly hair: (typeof hairs)[number];
  readonly hairColour: (typeof hairColours)[number];
  readonly glasses: boolean;
  readonly beard: boolean;
};

/** The share of French speakers, for the seats of a part of the department, or for one person. */
export type LanguageShare = {
  readonly where: Part;
  readonly uids: readonly number[] | null;
  readonly french: number;
};

export type Scenario = {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** What it teaches; null where the file does not say. */
  readonly teaches: Text | null;
  /** The findings of the study that it shows. */
  readonly findings: readonly StudyFinding[];
  readonly difficulty: Difficulty;
  /** The version of the model that it was written for; null where the file does not say. */
  readonly writtenFor: string | null;
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
    /** What differs from that by branch, tier or person; the later wins, value by value. */
    readonly profiles: readonly Profile[];
    readonly languages: readonly LanguageShare[];
    readonly persons: readonly NamedPerson[];
    /** Row at the founding by seat ("2.1") or, where people are listed, by their id. */
    readonly seats: ReadonlyMap<string, number>;
  };
  readonly constraints: {
    /** What share of the constraint is each domain's; sum 1. */
    readonly weights: DomainValues;
    /** How strong the structural constraint of each domain is, 0 to 1. */
    readonly strengths: DomainValues;
    /** What keeping to each takes of every quarter's budget before anything is decided. */
    readonly costDollars: DomainValues;
  };
  /** The levers before the player touches anything. */
  readonly levers: Levers;
  readonly parameters: Parameters;
  /** The hand: the policies of the catalogue that this scenario offers, in its order. */
  readonly policies: readonly Policy[];
  readonly dilemmas: readonly Dilemma[];
  readonly events: readonly ScenarioEvent[];
  readonly predictions: readonly Prediction[];
  /** Questions to talk about when all is over. */
  readonly discussion: readonly Text[];
  /** For the facilitator alone. */
  readonly notes: readonly QuarterNote[];
  readonly endings: readonly Ending[];
};
