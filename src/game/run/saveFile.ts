/**
 * A game as it is kept: a record, and what a person knows it by. The file that is exported and the
 * entry of a shelf are the same text, sealed by a check, so that a damaged one is told, never played.
 */
import type { ChartWishes, SourceFile, Text } from '../../scenario/index.ts';
import type { Phase } from '../now.ts';
import type { RunRecord } from './runRecord.ts';
import { hashText } from './scenarioHash.ts';

export type Save = {
  readonly id: string;
  /** Auto: the game under way, kept after every decision. */
  readonly kind: 'auto' | 'named';
  /** As a person called it; empty: it goes by department and quarter. */
  readonly name: string;
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly savedAt: number;
  /** Counts the writing: of two copies the one with more is the later. A clock can be set back. */
  readonly order: number;
  /** Of the scenario, for a list of saves whose scenarios nobody has opened. */
  readonly title: Text;
  readonly phase: Phase;
  readonly record: RunRecord;
  readonly source: ScenarioSource;
  readonly branchOf: BranchPoint | null;
};

/** Where the scenario is to be had again. */
export type ScenarioSource =
  /** It comes with the game, under the id that the record names. */
  | { readonly kind: 'shipped' }
  | {
      readonly kind: 'files';
      /** Of these files, on the shelf. */
      readonly key: string;
      /** Null on the shelf, where they are kept once for all saves; an exported save brings them. */
      readonly files: ScenarioFiles | null;
    };

export type ScenarioFiles = {
  readonly texts: readonly SourceFile[];
  /** How a chart became a scenario, should it be one. */
  readonly wishes: ChartWishes;
};

/** The run that this one shares its beginning with, and the quarter from which it goes its own way. */
export type BranchPoint = { readonly id: string; readonly quarter: number };

export type ParsedSave =
  | { readonly kind: 'save'; readonly save: Save }
  /** Something else altogether, or changed since it was written. */
  | { readonly kind: 'notOurs' | 'damaged' }
  | { readonly kind: 'laterFormat' };

export const saveMark = 'run';
export const saveFormat = 1;
/** A save with the largest chart is smaller. */
export const saveCharactersMost = 40 * 1024 * 1024;

export function writeSave(save: Save): string {
  const check = hashText(JSON.stringify(save));
  return JSON.stringify({ clayLayer: saveMark, format: saveFormat, check, save });
}
