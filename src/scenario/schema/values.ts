/** What the parts of a scenario file are made of. */
import { z } from 'zod';
import { domains, scalarLevers } from '../../model/index.ts';

// Compiled checks would need `eval`, which the page forbids itself.
z.config({ jitless: true });

export const quartersMost = 40;

export const share = z.number().min(0).max(1);
/** What is added to a share, or taken from it. */
export const change = z.number().min(-1).max(1);
export const dollars = z.number().min(0).max(1e12);
/** Dollars that may go either way. */
export const sum = z.number().min(-1e12).max(1e12);
export const quarter = z.int().min(1).max(quartersMost);
export const points = z.int().min(0).max(1000);
export const weeks = z.int().min(1).max(104);
export const place = z.int().min(1).max(60_000);
export const years = z.int().min(14).max(100);

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = z.string().max(60).regex(idPattern);
export const personId = z.string().min(1).max(60);
const sentence = z.string().min(1).max(2000);

export const textSchema = z
  .strictObject({ en: sentence.optional(), fr: sentence.optional() })
  .meta({ id: 'Text' });
export type WrittenText = z.infer<typeof textSchema>;

export const spread = z.strictObject({ mean: share, sd: share }).meta({ id: 'Spread' });

export const effects = z
  .strictObject({
    ...record(scalarLevers, () => change.optional()),
    guardrails: z.strictObject(record(domains, () => change.optional())).optional(),
  })
  .meta({ id: 'Effects' });
export type WrittenEffects = z.infer<typeof effects>;

export function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: () => Value,
): Record<Key, Value>;
export function record(keys: readonly string[], valueOf: () => unknown): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, valueOf()]));
}
