/** What comes to the player: dilemmas and events, when they may come, and what they do. */
import { z } from 'zod';
import { shiftables } from '../../model/index.ts';
import { measures } from '../scenario.ts';
import {
  change,
  effects,
  id,
  place,
  quarter,
  record,
  share,
  sum,
  textSchema,
  weeks,
} from './values.ts';

/** Some measures are shares and some are counts; which bound makes sense for which is judged later. */
const bound = z.number();

export const conditionSchema = z
  .strictObject({
    measure: z.enum(measures),
    branch: place.optional(),
    above: bound.optional(),
    below: bound.optional(),
  })
  .meta({ id: 'Condition' });
export type WrittenCondition = z.infer<typeof conditionSchema>;

const conditions = z.array(conditionSchema).max(20);
const policyIds = z.array(z.string().min(1).max(60)).max(100);

const whenSchema = z
  .strictObject({
    quarters: z.tuple([quarter, quarter]).optional(),
    chance: share.optional(),
    if: conditions.optional(),
    running: policyIds.optional(),
    notRunning: policyIds.optional(),
  })
  .meta({ id: 'When' });
export type WrittenWhen = z.infer<typeof whenSchema>;

const consequence = {
  cost: sum.optional(),
  budget: sum.optional(),
  attention: z.int().min(-1000).max(1000).optional(),
  effects: effects.optional(),
  ramp: weeks.optional(),
  lasts: quarter.optional(),
  shifts: z
    .strictObject(record(shiftables, () => change.optional()))
    .meta({ id: 'Shifts' })
    .optional(),
  branch: place.optional(),
  tier: place.optional(),
};
const consequenceSchema = z.strictObject(consequence);
export type WrittenConsequence = z.infer<typeof consequenceSchema>;

const answerSchema = z
  .strictObject({ id, label: textSchema, debrief: textSchema, ...consequence })
  .meta({ id: 'Answer' });
export type WrittenAnswer = z.infer<typeof answerSchema>;

export const dilemmaSchema = z
  .strictObject({
    id,
    title: textSchema,
    text: textSchema,
    source: textSchema,
    when: whenSchema.optional(),
    answers: z.array(answerSchema).min(2).max(4),
  })
  .meta({ id: 'Dilemma' });
export type WrittenDilemma = z.infer<typeof dilemmaSchema>;

export const eventSchema = z
  .strictObject({
    id,
    title: textSchema,
    text: textSchema,
    when: whenSchema.optional(),
    ...consequence,
  })
  .meta({ id: 'Event' });
export type WrittenEvent = z.infer<typeof eventSchema>;

export const endingSchema = z
  .strictObject({ title: textSchema, text: textSchema, if: conditions.optional() })
  .meta({ id: 'Ending' });
