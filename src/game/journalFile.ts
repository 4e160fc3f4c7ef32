import { z } from 'zod';
import { readShape, type Fault, type SourceFile } from '../scenario/index.ts';
import type { Journal } from './journal.ts';

const journalSchema = z.strictObject({
  decisions: z.array(
    z.strictObject({
      quarter: z.int().min(1).max(40),
      kind: z.enum(['start', 'stop']),
      policy: z.string().min(1).max(60),
    }),
  ),
});

export type ParsedJournal =
  | { readonly kind: 'journal'; readonly journal: Journal }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Reads the decisions of a game; whether a scenario allows them is for `firstRefusal` to say. */
export function parseJournal(file: SourceFile): ParsedJournal {
  const read = readShape(file, journalSchema);
  return read.kind === 'faults' ? read : { kind: 'journal', journal: read.value.decisions };
}
