/** A file of the catalogue; the three together are the whole of it. */
import { z } from 'zod';
import { dilemmaSchema, eventSchema } from './occasion.ts';
import { policySchema } from './policy.ts';

export const catalogueSchema = z
  .strictObject({
    format: z.number(),
    policies: z.array(policySchema).optional(),
    dilemmas: z.array(dilemmaSchema).optional(),
    events: z.array(eventSchema).optional(),
  })
  .meta({ id: 'Catalogue' });
export type WrittenCatalogue = z.infer<typeof catalogueSchema>;
