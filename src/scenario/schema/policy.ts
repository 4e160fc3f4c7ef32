/** A policy, as the catalogue and a scenario's `newPolicies` write it, and what a scenario may change of one. */
import { z } from 'zod';
import { aimKinds, restructurings } from '../scenario.ts';
import {
  dollars,
  effects,
  id,
  points,
  quarter,
  quartersMost,
  textSchema,
  weeks,
} from './values.ts';

const policyGroups = [
  'lead',
  'open',
  'trust',
  'enable',
  'guard',
  'measure',
  'restructure',
] as const;

const quartersFrom0 = z.int().min(0).max(quartersMost);
const aims = z.array(z.enum(aimKinds)).min(1).max(aimKinds.length);

export const policySchema = z
  .strictObject({
    id,
    group: z.enum(policyGroups),
    name: textSchema,
    line: textSchema,
    evidence: textSchema,
    risk: textSchema,
    cost: dollars,
    upkeep: dollars.optional(),
    attention: points,
    ramp: weeks,
    lasts: quarter.optional(),
    coolDown: quartersFrom0.optional(),
    from: quarter.optional(),
    aims: aims.optional(),
    stays: z.boolean().optional(),
    effects: effects.optional(),
    restructure: z.enum(restructurings).optional(),
  })
  .meta({ id: 'Policy' });
export type WrittenPolicy = z.infer<typeof policySchema>;

export const policyChangeSchema = z
  .strictObject({
    cost: dollars.optional(),
    upkeep: dollars.optional(),
    attention: points.optional(),
    ramp: weeks.optional(),
    lasts: quarter.optional(),
    coolDown: quartersFrom0.optional(),
    from: quarter.optional(),
    aims: aims.optional(),
    stays: z.boolean().optional(),
    effects: effects.optional(),
  })
  .meta({ id: 'PolicyChange' });
export type WrittenPolicyChange = z.infer<typeof policyChangeSchema>;
