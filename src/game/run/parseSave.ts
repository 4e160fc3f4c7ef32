/** Reads what `writeSave` wrote; apart from it, since whoever begins a new game has nothing to read. */
import { z } from 'zod';
import { journalSchema } from './journalSchema.ts';
import { seedCharactersMost } from './runRecord.ts';
import {
  saveCharactersMost,
  saveFormat,
  saveMark,
  type ParsedSave,
  type Save,
  type ScenarioFiles,
} from './saveFile.ts';
import { hashText } from './scenarioHash.ts';

/** The first and the last day that a date can name lie so far from 1970. */
const millisecondsMost = 8.64e15;
/** A scenario file, from which a title comes, has no more room than this. */
const titleCharactersMost = 262_144;

/** @returns null for what is none, as somebody else may have laid it where they lie */
export function parseScenarioFiles(value: unknown): ScenarioFiles | null {
  return filesSchema.safeParse(value).data ?? null;
}

export function parseSave(text: string): ParsedSave {
  if (text.length > saveCharactersMost) return { kind: 'notOurs' };
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
  if (sealed.data.format > saveFormat) return { kind: 'laterFormat' };
  const { check, save } = sealed.data;
  if (hashText(JSON.stringify(save)) !== check) return { kind: 'damaged' };
  const parsed = saveSchema.safeParse(save);
  return parsed.success ? { kind: 'save', save: parsed.data } : { kind: 'damaged' };
}

/** What holds for every format there will be. */
const sealSchema = z.object({
  clayLayer: z.literal(saveMark),
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
