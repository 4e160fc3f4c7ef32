/** Every key of the file format, part by part: what it means, what it takes, what holds where it is left out. */
import type { z } from 'zod';
import { jsonSchemaOf, scenarioSchema } from '../../src/scenario/index.ts';
import { meaningOf, type Language } from '../../src/words/index.ts';
import { keyDefaults } from './keyDefaults.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';
import { templatesIn, type Templates } from './templates.ts';

type Json = z.core.JSONSchema.BaseSchema;

export function keyTables({ language, exact }: Scribe): string {
  const schema = jsonSchemaOf(scenarioSchema, (part, key) => meaningOf(language, part, key));
  const fill = templatesIn(language);
  return partsOf(schema)
    .map(([part, definition]) =>
      [
        `### ${part}`,
        meaningOf(language, part, null),
        partTable(part, definition, language, fill, exact),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function partsOf({ definitions }: Json): readonly (readonly [string, Json])[] {
  if (typeof definitions !== 'object' || definitions === null) return [];
  return Object.entries(definitions).flatMap(([part, definition]: [string, unknown]) =>
    isSchema(definition) && definition.properties !== undefined
      ? [[part, definition] as const]
      : [],
  );
}

function partTable(
  part: string,
  { properties = {}, required = [] }: Json,
  language: Language,
  fill: Templates,
  exact: (value: number) => string,
): string {
  const rows = Object.entries(properties).map(([key, value]) => [
    codeOf(key),
    meaningOf(language, part, key),
    isSchema(value) ? kindOf(value, fill, exact) : '',
    required.includes(key)
      ? fill('reference.required')
      : (keyDefaults(fill)[`${part}.${key}`] ?? '–'),
  ]);
  return tableOf(
    [
      fill('reference.key'),
      fill('reference.meaning'),
      fill('reference.value'),
      fill('reference.default'),
    ],
    rows,
  );
}

/** What may stand there, in words. */
function kindOf(schema: Json, fill: Templates, exact: (value: number) => string): string {
  const inside = (value: unknown): string => (isSchema(value) ? kindOf(value, fill, exact) : '');
  const reference = schema.$ref ?? firstReference(schema);
  if (reference !== null) return partLink(reference);
  if (schema.enum !== undefined) {
    return fill('reference.oneOf', {
      choices: schema.enum.map((each) => codeOf(String(each))).join(', '),
    });
  }
  if (schema.anyOf !== undefined) {
    const [one, other] = schema.anyOf.map(inside);
    return fill('reference.or', { one, other });
  }
  if (schema.type === 'array') {
    return Array.isArray(schema.items)
      ? fill('reference.pair', { item: inside(schema.items[0]) })
      : fill('reference.list', { item: inside(schema.items) });
  }
  if (schema.type === 'object') {
    return schema.properties === undefined
      ? fill('reference.map', { item: inside(schema.additionalProperties) })
      : Object.keys(schema.properties).map(codeOf).join(', ');
  }
  if (schema.type === 'boolean') return fill('reference.yesNo');
  if (schema.type === 'string') {
    return schema.maxLength === undefined
      ? fill('reference.text')
      : fill('reference.atMost', { kind: fill('reference.text'), high: exact(schema.maxLength) });
  }
  const kind = fill(schema.type === 'integer' ? 'reference.whole' : 'reference.number');
  return rangeOf(kind, schema, fill, exact);
}

/** Bounds that only keep a file sane are not worth a reader's time. */
const boundless = 1e6;

function rangeOf(
  kind: string,
  { minimum, maximum }: Json,
  fill: Templates,
  exact: (value: number) => string,
): string {
  if (minimum === undefined || minimum <= -boundless) return kind;
  return maximum === undefined || maximum >= boundless
    ? fill('reference.from', { kind, low: exact(minimum) })
    : fill('reference.between', { kind, low: exact(minimum), high: exact(maximum) });
}

function firstReference({ allOf }: Json): string | null {
  const [first] = allOf ?? [];
  return isSchema(first) ? (first.$ref ?? null) : null;
}

function partLink(reference: string): string {
  const part = reference.split('/').at(-1) ?? '';
  return `[${part}](#${part.toLowerCase()})`;
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
