import { z } from 'zod';
import { readShape, type Fault, type Place, type SourceFile } from '../scenario/index.ts';
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
  | {
      readonly kind: 'journal';
      readonly journal: Journal;
      /** Where the file says a decision, counted from 0. */
      readonly placeOf: (at: number) => Place;
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Reads the decisions of a game; whether a scenario allows them is for `firstRefusal` to say. */
export function parseJournal(file: SourceFile): ParsedJournal {
  const read = readShape(file, journalSchema);
  if (read.kind === 'faults') return read;
  const { value, placeAt } = read.value;
  return {
    kind: 'journal',
    journal: value.decisions,
    placeOf: (at) => placeAt(['decisions', at]),
  };
}
