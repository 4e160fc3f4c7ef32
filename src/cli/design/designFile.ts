/**
 * A design as a file: all that another machine needs to play its runs, and all that a table of rows
 * needs beside it to be read, checked and made again. It brings the texts of its scenario along.
 */
import { z } from 'zod';
import { journalSchema } from '../../game/index.ts';
import { designHash, layoutOf, type Design } from '../../lab/index.ts';
import { isParameterName, modelVersion } from '../../model/index.ts';
import type { Scenario, SourceFile } from '../../scenario/index.ts';
import type { Words } from '../../words/index.ts';
import { scenarioOfTexts, type ScenarioRead } from '../inputFiles.ts';

export type DesignFile = {
  readonly modelVersion: string;
  /** Of the scenario and the design under this version; equal hashes, equal tables. */
  readonly hash: string;
  readonly runs: number;
  readonly scenario: { readonly id: string; readonly texts: readonly SourceFile[] };
  readonly design: Design;
  /** What was typed to ask for it, without what bears on no run (workers, output, shards). */
  readonly command: string;
};

export function designFileOf(
  { scenario, texts }: ScenarioRead,
  design: Design,
  command: string,
): DesignFile {
  return {
    modelVersion,
    hash: designHash(scenario, design),
    runs: layoutOf(design).runs,
    scenario: { id: scenario.id, texts },
    design,
    command,
  };
}

/** @param beside what stands with it in the same object, such as which of its runs a table holds */
export function writeDesignFile(file: DesignFile, beside: object = {}): string {
  return `${JSON.stringify({ clayLayer: mark, format, ...beside, ...file })}\n`;
}

export type ParsedDesign =
  | { readonly kind: 'design'; readonly file: DesignFile }
  /** Not written by `writeDesignFile`, or changed since. */
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'laterFormat' };

export function parseDesignFile(text: string): ParsedDesign {
  try {
    const sealed = sealSchema.safeParse(JSON.parse(text));
    if (!sealed.success) return { kind: 'notOurs' };
    if (sealed.data.format > format) return { kind: 'laterFormat' };
    const parsed = fileSchema.safeParse(sealed.data);
    return parsed.success ? { kind: 'design', file: parsed.data } : { kind: 'notOurs' };
  } catch {
    return { kind: 'notOurs' };
  }
}

/**
 * @returns the scenario of the file; null where it cannot be read, or is not the one that the hash
 * vouches for, as where this machine has another catalogue of policies
 */
export function scenarioOfDesign(file: DesignFile, words: Words): Scenario | null {
  const scenario = scenarioOfTexts(file.scenario.texts, words);
  return scenario !== null && designHash(scenario, file.design) === file.hash ? scenario : null;
}

const mark = 'design';
const format = 1;

const sealSchema = z.looseObject({ clayLayer: z.literal(mark), format: z.int().min(1) });

const name = z.string().min(1).max(400);
const phrase = z.string().min(1).max(100);
const parameter = z.string().refine(isParameterName);
const changes = z.partialRecord(parameter, z.number());
const range = { parameter, low: z.number(), high: z.number() };
const factors = z
  .array(z.strictObject({ name, ranges: z.array(z.strictObject(range)).min(1).readonly() }))
  .min(1)
  .readonly();
const count = z.int().min(1);

const samplingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('grid'),
    axes: z.array(z.strictObject({ ...range, points: count })).readonly(),
  }),
  z.strictObject({ kind: z.literal('oat'), factors }),
  z.strictObject({ kind: z.literal('morris'), factors, trajectories: count, phrase }),
  z.strictObject({ kind: z.literal('sobol'), factors, rows: count, phrase }),
]);

const seedsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('range'), first: z.int().min(0), last: z.int().min(0) }),
  z.strictObject({ kind: z.literal('list'), phrases: z.array(phrase).min(1).readonly() }),
]);

const playSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('strategy'), name }),
  z.strictObject({ kind: z.literal('journal'), name, journal: journalSchema }),
]);

const fileSchema: z.ZodType<DesignFile> = z.object({
  modelVersion: z.string().max(40),
  hash: z.string().regex(/^[\da-f]{12}$/),
  runs: z.int().min(1),
  scenario: z.strictObject({
    id: name,
    texts: z
      .array(z.strictObject({ name, text: z.string() }))
      .min(1)
      .readonly(),
  }),
  design: z.strictObject({
    plays: z.array(playSchema).min(1).readonly(),
    changes,
    sampling: samplingSchema,
    seeds: seedsSchema,
    detail: z.enum(['outcome', 'quarters']),
  }),
  command: z.string(),
});
