/** A journal as a file holds it, whoever wrote it: of the right shape, though perhaps against the rules. */
import { z } from 'zod';
import { directions, type DecisionAim, type Journal } from '../journal.ts';

// Compiled checks would need `eval`, which the page forbids itself. A save may be read before any scenario file.
z.config({ jitless: true });

const id = z.string().min(1).max(80);
const seat = z.string().min(1).max(400);
const quarter = z.int().min(1).max(40);
const places = z.array(z.int().min(1).max(60_000)).min(1).readonly();

const aimSchema: z.ZodType<DecisionAim> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('department') }),
  z.strictObject({ kind: z.literal('branch'), branches: places }),
  z.strictObject({ kind: z.literal('tier'), tiers: places }),
  z.strictObject({ kind: z.literal('managers'), seats: z.array(seat).min(1).readonly() }),
]);

/** In the order in which the rules write them, so that equal decisions are equal texts. */
const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ quarter, kind: z.literal('start'), policy: id, aim: aimSchema }),
  z.strictObject({ quarter, kind: z.literal('stop'), policy: id }),
  z.strictObject({ quarter, kind: z.literal('answer'), dilemma: id, answer: id }),
  z.strictObject({
    quarter,
    kind: z.literal('predict'),
    question: z.int().min(0).max(200),
    says: z.enum(directions),
  }),
]);

export const journalSchema: z.ZodType<Journal> = z.array(decisionSchema).max(10_000).readonly();
