import { catalogueSchema, jsonSchemaOf, scenarioSchema } from '../scenario/index.ts';
import { meaningOf, type Language } from '../words/index.ts';

export const schemaKinds = ['scenario', 'catalogue'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

const schemas = { scenario: scenarioSchema, catalogue: catalogueSchema } as const;

/** The JSON Schema of a kind of file, with what each key means in the language asked for. */
export function printSchema(kind: SchemaKind, language: Language): string {
  const schema = jsonSchemaOf(schemas[kind], (part, key) => meaningOf(language, part, key));
  return `${JSON.stringify(schema, null, 2)}\n`;
}
