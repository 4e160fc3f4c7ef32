/** The shape of a scenario file, key by key. What needs more than one key to be judged is in `resolve`. */
import { z } from 'zod';
import { domains, scalarLevers } from '../../model/index.ts';
import { difficulties, measures, studyFindings } from '../scenario.ts';
import { departmentSchema } from './department.ts';
import { dilemmaSchema, endingSchema, eventSchema } from './occasion.ts';
import { policyChangeSchema, policySchema } from './policy.ts';
import {
  dollars,
  id,
  place,
  points,
  quarter,
  quartersMost,
  record,
  share,
  textSchema,
} from './values.ts';

const constraint = z
  .strictObject({ weight: share.optional(), strength: share.optional(), cost: dollars.optional() })
  .meta({ id: 'Constraint' });

const constraintsSchema = z
  .strictObject(record(domains, () => constraint.optional()))
  .meta({ id: 'Constraints' });

const leversSchema = z
  .strictObject({
    ...record(scalarLevers, () => share.optional()),
    guardrails: z.strictObject(record(domains, () => share.optional())).optional(),
  })
  .meta({ id: 'Levers' });

const predictionSchema = z
  .strictObject({
    quarter,
    question: textSchema,
    measure: z.enum(measures),
    branch: place.optional(),
    noticeable: z.number().min(0).optional(),
  })
  .meta({ id: 'Prediction' });

const noteSchema = z.strictObject({ quarter, text: textSchema }).meta({ id: 'Note' });

const ids = z.array(z.string()).max(1000);

export const scenarioSchema = z
  .strictObject({
    format: z.number(),
    model: z.string().min(1).max(40).optional(),
    id: id.optional(),
    title: textSchema,
    summary: textSchema.optional(),
    teaches: textSchema.optional(),
    findings: z.array(z.enum(studyFindings)).optional(),
    difficulty: z.enum(difficulties).optional(),
    seed: z.union([z.string().min(1).max(100), z.number()]).optional(),
    quarters: quarter.optional(),
    budget: dollars.optional(),
    attention: points.optional(),
    prices: z.number().min(0).max(1e6).optional(),
    department: departmentSchema,
    constraints: constraintsSchema.optional(),
    levers: leversSchema.optional(),
    parameters: z.record(z.string(), z.number()).optional(),
    policies: ids.optional(),
    changes: z.record(z.string(), policyChangeSchema).optional(),
    newPolicies: z.array(policySchema).max(200).optional(),
    dilemmas: ids.optional(),
    newDilemmas: z.array(dilemmaSchema).max(200).optional(),
    events: ids.optional(),
    newEvents: z.array(eventSchema).max(200).optional(),
    predictions: z.array(predictionSchema).max(200).optional(),
    discussion: z.array(textSchema).max(200).optional(),
    notes: z.array(noteSchema).max(200).optional(),
    endings: z.array(endingSchema).max(50).optional(),
  })
  .meta({ id: 'Scenario' });
export type WrittenScenario = z.infer<typeof scenarioSchema>;

/**
 * What a key that is missing or misshapen is taken for, so that the rest can be judged all the same:
 * values to which nothing else can be contrary.
 */
export const standIns = {
  format: 1,
  title: { en: '…', fr: '…' },
  quarters: quartersMost,
  budget: 1e12,
  attention: 1000,
  prices: 0,
  department: {},
};
