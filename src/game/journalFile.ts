import { z } from 'zod';
import { readShape, type Fault, type Place, type SourceFile } from '../scenario/index.ts';
import {
  directions,
  wholeDepartment,
  type Decision,
  type DecisionAim,
  type Journal,
} from './journal.ts';

const id = z.string().min(1).max(60);
const places = z.array(z.int().min(1).max(60_000)).min(1).optional();

const aimSchema = z
  .strictObject({ branch: places, tier: places, managers: z.array(id).min(1).optional() })
  .superRefine((aim, context) => {
    if (Object.keys(aim).length > 1) {
      context.addIssue({ code: 'too_big', origin: 'set', maximum: 1 });
    }
  });

/** Which keys a decision needs besides its quarter and its kind. */
const needs = {
  start: ['policy'],
  stop: ['policy'],
  answer: ['dilemma', 'answer'],
  predict: ['question', 'says'],
} as const;

const decisionSchema = z
  .strictObject({
    quarter: z.int().min(1).max(40),
    kind: z.enum(['start', 'stop', 'answer', 'predict']),
    policy: id.optional(),
    aim: aimSchema.optional(),
    dilemma: id.optional(),
    answer: id.optional(),
    question: z.int().min(0).max(200).optional(),
    says: z.enum(directions).optional(),
  })
  .superRefine((decision, context) => {
    for (const key of needs[decision.kind]) {
      if (decision[key] === undefined) context.addIssue({ code: 'custom', path: [key] });
    }
  });

const journalSchema = z.strictObject({ decisions: z.array(decisionSchema) });

export type ParsedJournal =
  | {
      readonly kind: 'journal';
      readonly journal: Journal;
      /** Where the file says a decision, counted from 0. */
      readonly placeOf: (at: number) => Place;
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** Reads the decisions of a game; whether a scenario allows them is for `replay` to say. */
export function parseJournal(file: SourceFile): ParsedJournal {
  const read = readShape(file, journalSchema);
  if (read.kind === 'faults') return read;
  const { value, placeAt } = read.value;
  return {
    kind: 'journal',
    journal: value.decisions.map(decisionOf),
    placeOf: (at) => placeAt(['decisions', at]),
  };
}

type Written = z.infer<typeof decisionSchema>;

function decisionOf(written: Written): Decision {
  // What is needed is there: the schema has seen to it.
  const { quarter, kind, policy = '', dilemma = '', answer = '', question = 0 } = written;
  if (kind === 'start') return { quarter, kind, policy, aim: aimOf(written.aim) };
  if (kind === 'predict') return { quarter, kind, question, says: written.says ?? 'same' };
  return kind === 'stop' ? { quarter, kind, policy } : { quarter, kind, dilemma, answer };
}

function aimOf({ branch, tier, managers }: NonNullable<Written['aim']> = {}): DecisionAim {
  if (branch !== undefined) return { kind: 'branch', branches: branch };
  if (tier !== undefined) return { kind: 'tier', tiers: tier };
  if (managers !== undefined) return { kind: 'managers', seats: managers };
  return wholeDepartment;
}
