/** What can be wrong with a file, as data: where, and what was expected and found. The sentences are in `words`. */

import type { ChartFlaw } from './orgChart/chartFlaw.ts';

export type Place = {
  readonly file: string;
  /** Both 1 for the first. */
  readonly line: number;
  readonly column: number;
};

export type Fault = Place & {
  /** In words of the file: `department.spans[2]`, or the header of a column; empty for the file as a whole. */
  readonly path: string;
  /** The row of a spreadsheet, counted from its header as 1; absent in other files. */
  readonly row?: number;
  readonly what: Flaw;
};

export type Expected = 'text' | 'number' | 'wholeNumber' | 'yesOrNo' | 'list' | 'map';

/** `nearest` is the known word that is closest to an unknown one, or empty where none is close. */
export type Flaw =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'tooLarge'; readonly kilobytes: number; readonly most: number }
  | { readonly kind: 'tooDeep'; readonly most: number }
  | { readonly kind: 'notYaml'; readonly found: string }
  | { readonly kind: 'secondDocument' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'alias' }
  | { readonly kind: 'duplicateKey'; readonly key: string }
  | {
      readonly kind: 'unknownKey';
      readonly key: string;
      readonly nearest: string;
      readonly known: string;
    }
  /** What follows a comma in a text between braces. */
  | { readonly kind: 'commaInText'; readonly key: string }
  /** A key that would reach into the program itself. */
  | { readonly kind: 'forbiddenKey'; readonly key: string }
  | { readonly kind: 'tag'; readonly tag: string }
  /** A key known elsewhere: under another key of the file, or, for `top`, under none. */
  | { readonly kind: 'misplacedKey'; readonly key: string; readonly under: string }
  | { readonly kind: 'missingKey'; readonly key: string; readonly sample: string }
  | { readonly kind: 'wrongKind'; readonly expected: Expected; readonly found: string }
  /** Something else where a map stands whose keys are known. */
  | { readonly kind: 'notMap'; readonly keys: string; readonly found: string }
  /** A single thing where a list is expected. */
  | { readonly kind: 'notList'; readonly found: string; readonly cure: string }
  /** A text that does not say in which language it is. */
  | { readonly kind: 'oneText'; readonly found: string }
  | { readonly kind: 'noValue'; readonly expected: Expected }
  /** What is meant as text but reads as a number, or as true or false. */
  | { readonly kind: 'unquoted'; readonly found: string }
  | { readonly kind: 'quotedNumber'; readonly cure: string }
  | { readonly kind: 'decimalComma'; readonly found: string; readonly cure: string }
  /** Digits in groups of three, or with a currency sign, which makes text of them. */
  | { readonly kind: 'groupedNumber'; readonly found: string; readonly cure: string }
  | { readonly kind: 'percent'; readonly found: string; readonly cure: string }
  | { readonly kind: 'tooLow'; readonly found: number; readonly low: number }
  | { readonly kind: 'tooHigh'; readonly found: number; readonly high: number }
  | { readonly kind: 'tooShort'; readonly low: number }
  | { readonly kind: 'tooLong'; readonly high: number }
  | { readonly kind: 'badId'; readonly found: string }
  | {
      readonly kind: 'notOneOf';
      readonly found: string;
      readonly choices: string;
      readonly nearest: string;
    }
  | { readonly kind: 'sharesSum'; readonly sum: number; readonly difference: number }
  | { readonly kind: 'wrongCount'; readonly expected: number; readonly found: number }
  /** The ways to say who reports to whom that are found, or `none`. */
  | { readonly kind: 'oneHierarchy'; readonly found: string; readonly known: string }
  | { readonly kind: 'chartMissing'; readonly chart: string }
  | { readonly kind: 'tooManyTeams'; readonly found: number; readonly most: number }
  | { readonly kind: 'tooManyPeople'; readonly found: number; readonly most: number }
  | { readonly kind: 'tooManyTiers'; readonly found: number; readonly most: number }
  | { readonly kind: 'duplicatePerson'; readonly person: string }
  | { readonly kind: 'selfManaged'; readonly person: string }
  | { readonly kind: 'unknownManager'; readonly manager: string; readonly nearest: string }
  | { readonly kind: 'cycle'; readonly people: string }
  | { readonly kind: 'unknownPolicy'; readonly policy: string; readonly nearest: string }
  | { readonly kind: 'unknownDilemma'; readonly dilemma: string; readonly nearest: string }
  | { readonly kind: 'unknownEvent'; readonly event: string; readonly nearest: string }
  | { readonly kind: 'repeatedId'; readonly id: string }
  /** What a scenario adds under an id that the catalogue has. */
  | { readonly kind: 'takenId'; readonly id: string }
  | { readonly kind: 'unknownPerson'; readonly person: string; readonly nearest: string }
  | { readonly kind: 'badSeat'; readonly seat: string }
  /** `above` is the last seat on the way down that is there, `top` for the deputy head. */
  | {
      readonly kind: 'unknownSeat';
      readonly seat: string;
      readonly above: string;
      readonly below: number;
    }
  | { readonly kind: 'unknownBranch'; readonly branch: number; readonly branches: number }
  | { readonly kind: 'unknownTier'; readonly tier: number; readonly tiers: number }
  /** A first that is greater than its last. */
  | { readonly kind: 'wrongOrder'; readonly low: number; readonly high: number }
  | { readonly kind: 'beyondGame'; readonly quarter: number; readonly last: number }
  | { readonly kind: 'noChance' }
  | { readonly kind: 'emptyRange'; readonly above: number; readonly below: number }
  /** A condition that asks for nothing. */
  | { readonly kind: 'noBound'; readonly measure: string }
  /** A bound that a measure, which has limits of its own, is never beyond. */
  | {
      readonly kind: 'outOfReach';
      readonly measure: string;
      readonly bound: number;
      readonly side: 'above' | 'below';
    }
  | { readonly kind: 'bothRunning'; readonly policy: string }
  | { readonly kind: 'notInHand'; readonly policy: string }
  /** A policy that can have run at the earliest when what asks for it can no longer come. */
  | {
      readonly kind: 'runsTooLate';
      readonly policy: string;
      readonly first: number;
      readonly last: number;
    }
  /** A dilemma or event of the catalogue that the scenario names and that cannot come in it. */
  | {
      readonly kind: 'neverComes';
      readonly id: string;
      readonly why: 'quarter' | 'policy' | 'late' | 'branch' | 'tier';
      readonly found: number | string;
      readonly most: number;
    }
  | {
      readonly kind: 'neverAfforded';
      readonly policy: string;
      readonly cost: number;
      readonly most: number;
    }
  | {
      readonly kind: 'neverCarried';
      readonly policy: string;
      readonly points: number;
      readonly most: number;
    }
  /** The constraints take the whole budget. */
  | { readonly kind: 'nothingLeft'; readonly found: number; readonly budget: number }
  | { readonly kind: 'notAimable'; readonly lever: string; readonly known: string }
  | { readonly kind: 'restructureAim'; readonly restructure: string; readonly expected: string }
  | { readonly kind: 'noEffect'; readonly id: string }
  | { readonly kind: 'unknownParameter'; readonly parameter: string; readonly nearest: string }
  | {
      readonly kind: 'implausible';
      readonly found: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'oneLanguage'; readonly missing: 'en' | 'fr' }
  | { readonly kind: 'otherModel'; readonly found: string; readonly ours: string }
  | { readonly kind: 'leftOut'; readonly id: string; readonly key: string }
  | { readonly kind: 'changeUnused'; readonly policy: string }
  /** An ending that stands after one that always comes; `before` counts from 1. */
  | { readonly kind: 'neverEnds'; readonly before: number }
  | ChartFlaw;

/** More faults than a person mends in one go. */
export const faultsMost = 50;

/** `file:line:column`, as editors and terminals understand it. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** By place; the files in the order in which they come. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const files = Array.from(new Set(faults.map(({ file }) => file)));
  return faults
    .toSorted(
      (one, other) =>
        files.indexOf(one.file) - files.indexOf(other.file) ||
        one.line - other.line ||
        one.column - other.column,
    )
    .slice(0, faultsMost);
}
