/** The department of a scenario: its shape, and how its people are. */
import { z } from 'zod';
import { hairColours, hairs } from '../scenario.ts';
import { personId, place, share, spread, textSchema, years } from './values.ts';

/** What a file may ask of a browser; the model itself takes more. */
export const peopleMost = 60_000;

const camps = z
  .strictObject({ zealots: share, collaborators: share, resisters: share })
  .meta({ id: 'Camps' });

const person = z
  .strictObject({
    id: personId,
    manager: personId.optional(),
    role: textSchema.optional(),
    age: z.tuple([years, years]).optional(),
    language: z.enum(['en', 'fr']).optional(),
  })
  .meta({ id: 'Person' });
export type WrittenPerson = z.infer<typeof person>;

const profile = z
  .strictObject({
    branch: place.optional(),
    tier: place.optional(),
    camps: camps.optional(),
    enthusiasm: spread.optional(),
    usefulness: spread.optional(),
    concern: spread.optional(),
    trust: spread.optional(),
    permeability: spread.optional(),
    age: z.tuple([years, years]).optional(),
    french: share.optional(),
  })
  .meta({ id: 'Profile' });
export type WrittenProfile = z.infer<typeof profile>;

const face = z
  .strictObject({
    skin: z.int().min(1).max(6).optional(),
    hair: z.enum(hairs).optional(),
    hairColour: z.enum(hairColours).optional(),
    glasses: z.boolean().optional(),
    beard: z.boolean().optional(),
  })
  .meta({ id: 'Face' });
export type WrittenFace = z.infer<typeof face>;

const namedPerson = z
  .strictObject({
    seat: personId,
    name: z.string().min(1).max(100),
    line: textSchema,
    face: face.optional(),
    enthusiasm: share.optional(),
    usefulness: share.optional(),
    concern: share.optional(),
    trust: share.optional(),
    permeability: share.optional(),
    age: years.optional(),
  })
  .meta({ id: 'NamedPerson' });
export type WrittenNamedPerson = z.infer<typeof namedPerson>;

const teams = z
  .array(z.array(z.int().min(0).max(peopleMost)).max(peopleMost))
  .min(1)
  .max(32);

/** The ways to say who reports to whom, of which a file takes one. */
export const shapeKeys = ['spans', 'size', 'teams', 'people', 'chart'] as const;

export const departmentSchema = z
  .strictObject({
    spans: z.array(place).min(1).max(32).optional(),
    size: z.int().min(2).max(peopleMost).optional(),
    teams: teams.optional(),
    people: z.array(person).min(1).max(peopleMost).optional(),
    chart: z.string().min(1).max(200).optional(),
    tiers: z.array(textSchema).optional(),
    branches: z.array(textSchema).optional(),
    permeability: z.array(spread).optional(),
    camps: camps.optional(),
    profiles: z.array(profile).max(1000).optional(),
    persons: z.array(namedPerson).max(1000).optional(),
  })
  .meta({ id: 'Department' });
export type WrittenDepartment = z.infer<typeof departmentSchema>;
