/**
 * A game as it is kept: a record, and what a person knows it by. The file that is exported and the
 * entry of a shelf are the same text, sealed by a check, so that a damaged one is told, never played.
 */
import { z } from 'zod';
import type { ChartWishes, SourceFile, Text } from '../../scenario/index.ts';
import type { Phase } from '../now.ts';
import { journalSchema } from './journalSchema.ts';
import { seedCharactersMost, type RunRecord } from './runRecord.ts';
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

const mark = 'run';
const format = 1;
/** The first and the last day that a date can name lie so far from 1970. */
const millisecondsMost = 8.64e15;
/** A scenario file, from which a title comes, has no more room than this. */
const titleCharactersMost = 262_144;
/** A save with the largest chart is smaller. */
export const charactersMost = 40 * 1024 * 1024;

export function writeSave(save: Save): string {
  const check = hashText(JSON.stringify(save));
  return JSON.stringify({ clayLayer: mark, format, check, save });
}

/** @returns null for what is none, as somebody else may have laid it where they lie */
export function parseScenarioFiles(value: unknown): ScenarioFiles | null {
  return filesSchema.safeParse(value).data ?? null;
}

export function parseSave(text: string): ParsedSave {
  if (text.length > charactersMost) return { kind: 'notOurs' };
  try {
    return parseSealed(JSON.parse(text));
  } catch {
    // No JSON, or one so deep that nobody wrote it for a reason.
    return { kind: 'notOurs' };
  }
}

function parseSealed(read: unknown): ParsedSave {
  const sealed = sealSchema.safeParse(read);
  if (!sealed.success) return { kind: 'notOurs' };
  if (sealed.data.format > format) return { kind: 'laterFormat' };
  const { check, save } = sealed.data;
  if (hashText(JSON.stringify(save)) !== check) return { kind: 'damaged' };
  const parsed = saveSchema.safeParse(save);
  return parsed.success ? { kind: 'save', save: parsed.data } : { kind: 'damaged' };
}

/** What holds for every format there will be. */
const sealSchema = z.object({
  clayLayer: z.literal(mark),
  format: z.int().min(1),
  check: z.string(),
  save: z.unknown(),
});

const id = z.string().min(1).max(80);
const shortText = z.string().max(400);
/** What our own files do not bound: the id of a scenario is the name of its file, a seat may be of a chart. */
const given = shortText.min(1);
const quarter = z.int().min(1).max(40);
const titleText = z.string().max(titleCharactersMost);
const bothLanguages = z.strictObject({ en: titleText, fr: titleText });
const recordSchema = z.strictObject({
  modelVersion: z.string().max(40),
  scenario: z.strictObject({ id: given, hash: z.string().regex(/^[\da-f]{12}$/) }),
  seed: z.string().max(seedCharactersMost),
  journal: journalSchema,
  quarters: z.int().min(0).max(40),
  fingerprint: z.string().regex(/^[\da-f]{16}$/),
});

const filesSchema: z.ZodType<ScenarioFiles> = z.strictObject({
  texts: z.array(z.strictObject({ name: shortText, text: z.string() })).readonly(),
  wishes: z.strictObject({
    title: bothLanguages,
    names: z.enum(['keep', 'drop']),
    comments: z.strictObject({
      about: z.string(),
      people: z.string(),
      teams: z.string(),
      persons: z.string(),
      next: z.string(),
    }),
  }),
});

const saveSchema: z.ZodType<Save> = z.strictObject({
  id,
  kind: z.enum(['auto', 'named']),
  name: shortText,
  savedAt: z.number().min(-millisecondsMost).max(millisecondsMost),
  // Those that were written before there was any are the earliest.
  order: z.int().min(0).default(0),
  title: bothLanguages,
  phase: z.enum(['deciding', 'watching', 'ended']),
  record: recordSchema,
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shipped') }),
    z.strictObject({ kind: z.literal('files'), key: id, files: filesSchema.nullable() }),
  ]),
  branchOf: z.strictObject({ id, quarter }).nullable(),
});
