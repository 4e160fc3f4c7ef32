/** What stands before the rows of a design, or beside their table: which runs these are, and in which columns. */
import { z } from 'zod';
import type { Column } from '../../lab/index.ts';
import { parseDesignFile, writeDesignFile, type DesignFile } from '../design/designFile.ts';
import type { Stretch } from '../design/designWorker.ts';

/** A run that could not be played, and why: there is no row of it. */
export type SetAside = { readonly run: number; readonly error: string };

export type RowHead = {
  readonly file: DesignFile;
  /** All runs of the design, unless it is a shard. */
  readonly stretch: Stretch;
  /** The same that the design asks for; here, so that a reader need not have the scenario. */
  readonly columns: readonly Column[];
  /** What the table is without; nothing, if it is whole. */
  readonly aside?: readonly SetAside[];
};

/** A design file that says more: one line of JSON. */
export function writeRowHead({ file, stretch, columns, aside = [] }: RowHead): string {
  const without = aside.length === 0 ? {} : { aside };
  return writeDesignFile(file, { stretch, columns, ...without });
}

export type ParsedRowHead =
  | { readonly kind: 'head'; readonly head: RowHead }
  | { readonly kind: 'notOurs' }
  | { readonly kind: 'laterFormat' };

export function parseRowHead(text: string): ParsedRowHead {
  const parsed = parseDesignFile(text);
  if (parsed.kind !== 'design') return parsed;
  const { file } = parsed;
  const beside = besideSchema.safeParse(JSON.parse(text));
  if (!beside.success || beside.data.stretch.to > file.runs) return { kind: 'notOurs' };
  return { kind: 'head', head: { file, ...beside.data } };
}

export function runsOf({ stretch }: RowHead): number {
  return stretch.to - stretch.from;
}

const besideSchema = z.object({
  stretch: z
    .strictObject({ from: z.int().min(0), to: z.int().min(0) })
    .refine(({ from, to }) => from <= to),
  columns: z
    .array(z.strictObject({ name: z.string().min(1), kind: z.enum(['text', 'whole', 'number']) }))
    .min(1)
    .readonly(),
  aside: z
    .array(z.strictObject({ run: z.int().min(0), error: z.string() }))
    .readonly()
    .default([]),
});
