/** The shape of the files as JSON Schema, so that editors complete and check them as they are typed. */
import { z } from 'zod';

type Json = z.core.JSONSchema.BaseSchema;
type JsonOrFlag = z.core.JSONSchema._JSONSchema;

/** What a key of a part of the format means; without a key, what the part is. */
export type MeaningOf = (part: string, key: string | null) => string;

/**
 * @param schema whose named parts (`meta({ id })`) become definitions
 * @returns JSON Schema of draft 7, which the editors' YAML servers read, each key with its meaning
 */
export function jsonSchemaOf(schema: z.ZodType, meaningOf: MeaningOf): Json {
  const { definitions, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return {
    ...rest,
    definitions: Object.fromEntries(
      partsOf(definitions).map(([part, definition]) => [
        part,
        explained(definition, part, meaningOf),
      ]),
    ),
  };
}

function partsOf(definitions: unknown): readonly (readonly [string, JsonOrFlag])[] {
  if (typeof definitions !== 'object' || definitions === null) return [];
  return Object.entries(definitions).flatMap(([part, definition]: [string, unknown]) =>
    isSchema(definition) ? [[part, definition] as const] : [],
  );
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function explained(definition: JsonOrFlag, part: string, meaningOf: MeaningOf): JsonOrFlag {
  if (typeof definition === 'boolean' || definition.properties === undefined) return definition;
  const properties = Object.entries(definition.properties).map(([key, value]) => [
    key,
    withMeaning(explained(value, partOf(key), meaningOf), meaningOf(part, key)),
  ]);
  return {
    description: meaningOf(part, null),
    ...definition,
    properties: Object.fromEntries(properties),
  };
}

/** In draft 7 nothing may stand beside a reference, so it is put in brackets. */
function withMeaning(value: JsonOrFlag, description: string): JsonOrFlag {
  if (typeof value === 'boolean') return value;
  return value.$ref === undefined
    ? { ...value, description }
    : { description, allOf: [{ $ref: value.$ref }] };
}

/** A map without a name of its own is called by its key. */
function partOf(key: string): string {
  return `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
}
