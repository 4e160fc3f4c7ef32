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

export type Expected = 'text' | 'number' | 'wholeNumber' | 'list' | 'map';

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
  /** What a decimal comma makes of a number between braces. */
  | { readonly kind: 'splitNumber'; readonly key: string }
  | { readonly kind: 'missingKey'; readonly key: string }
  | { readonly kind: 'wrongKind'; readonly expected: Expected; readonly found: string }
  /** Something else where a map stands whose keys are known. */
  | { readonly kind: 'notMap'; readonly keys: string; readonly found: string }
  | { readonly kind: 'noValue'; readonly expected: Expected }
  /** What is meant as text but reads as a number, or as true or false. */
  | { readonly kind: 'unquoted'; readonly found: string }
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
  | { readonly kind: 'spansOrPeople' }
  | { readonly kind: 'tooManyPeople'; readonly found: number; readonly most: number }
  | { readonly kind: 'tooManyTiers'; readonly found: number; readonly most: number }
  | { readonly kind: 'duplicatePerson'; readonly person: string }
  | { readonly kind: 'selfManaged'; readonly person: string }
  | { readonly kind: 'unknownManager'; readonly manager: string; readonly nearest: string }
  | { readonly kind: 'cycle'; readonly people: string }
  | { readonly kind: 'unknownPolicy'; readonly policy: string; readonly nearest: string }
  | { readonly kind: 'repeatedPolicy'; readonly policy: string }
  | { readonly kind: 'unknownParameter'; readonly parameter: string; readonly nearest: string }
  | {
      readonly kind: 'implausible';
      readonly found: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'oneLanguage'; readonly missing: 'en' | 'fr' }
  | ChartFlaw;

/** More faults than a person mends in one go. */
const faultsMost = 50;

/** `file:line:column`, as editors and terminals understand it. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
    .slice(0, faultsMost);
}
