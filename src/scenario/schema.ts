/** The shape of a scenario file, key by key. What needs more than one key to be judged is in `parseScenario.ts`. */
import { z } from 'zod';
import { domains, scalarLevers } from '../model/index.ts';

// Compiled checks would need `eval`, which the page forbids itself.
z.config({ jitless: true });

const share = z.number().min(0).max(1);
const sentence = z.string().min(1).max(2000);
const dollars = z.number().min(0).max(1e12);
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().max(60).regex(idPattern);

export const textSchema = z.strictObject({ en: sentence.optional(), fr: sentence.optional() });
export type WrittenText = z.infer<typeof textSchema>;

const guardrails = (value: z.ZodNumber) =>
  z.strictObject(record(domains, () => value.optional())).optional();

const constraint = z.strictObject({ weight: share, strength: share });

export const scenarioSchema = z.strictObject({
  format: z.number(),
  id: id.optional(),
  title: textSchema,
  summary: textSchema.optional(),
  seed: z.union([z.string().min(1).max(100), z.number()]).optional(),
  quarters: z.int().min(1).max(40).optional(),
  budget: dollars.optional(),
  attention: z.int().min(0).max(1000).optional(),
  department: z.strictObject({
    spans: z.array(z.int().min(1).max(60_000)).min(1).max(32).optional(),
    people: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(60),
          manager: z.string().min(1).max(60).optional(),
          role: textSchema.optional(),
        }),
      )
      .min(1)
      .max(60_000)
      .optional(),
    tiers: z.array(textSchema).optional(),
    branches: z.array(textSchema).optional(),
    permeability: z.array(z.strictObject({ mean: share, sd: share })).optional(),
    camps: z.strictObject({ zealots: share, collaborators: share, resisters: share }).optional(),
  }),
  constraints: z.strictObject(record(domains, () => constraint)).optional(),
  levers: z
    .strictObject({
      ...record(scalarLevers, () => share.optional()),
      guardrails: guardrails(share),
    })
    .optional(),
  parameters: z.record(z.string(), z.number()).optional(),
  policies: z.array(z.string()).optional(),
});
export type WrittenScenario = z.infer<typeof scenarioSchema>;

const effect = z.number().min(-1).max(1);

const policyGroups = [
  'lead',
  'open',
  'trust',
  'enable',
  'guard',
  'measure',
  'restructure',
] as const;

export const catalogueSchema = z.strictObject({
  format: z.number(),
  policies: z
    .array(
      z.strictObject({
        id,
        group: z.enum(policyGroups),
        name: textSchema,
        line: textSchema,
        evidence: textSchema,
        risk: textSchema,
        cost: dollars,
        upkeep: dollars.optional(),
        attention: z.int().min(0).max(1000),
        ramp: z.int().min(1).max(104),
        lasts: z.int().min(1).max(40).optional(),
        coolDown: z.int().min(0).max(40).optional(),
        effects: z.strictObject({
          ...record(scalarLevers, () => effect.optional()),
          guardrails: guardrails(effect),
        }),
      }),
    )
    .min(1),
});
export type WrittenCatalogue = z.infer<typeof catalogueSchema>;

function record<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: () => Value,
): Record<Key, Value>;
function record(keys: readonly string[], valueOf: () => unknown): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, valueOf()]));
}
