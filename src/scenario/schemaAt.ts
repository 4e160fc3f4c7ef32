/** What a schema asks for at a path of the file: walks through lists, maps and what is optional. */
import { z } from 'zod';
import type { Path } from './offsets.ts';

function schemaAt(schema: z.ZodType, path: Path): unknown {
  let at: unknown = schema;
  for (const part of path) at = inside(at, part);
  return unwrapped(at);
}

export function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  const { shape } = definition(schemaAt(schema, path));
  return isRecord(shape) ? Object.keys(shape) : [];
}

export function asksWholeNumber(schema: z.ZodType, path: Path): boolean {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodNumber && at.isInt;
}

/** Whether a number stands here that cannot be above 1, or that has no bound at all. */
export function mayBeShare(schema: z.ZodType, path: Path): boolean {
  const at = schemaAt(schema, path);
  return (
    at instanceof z.ZodNumber &&
    (at.maxValue === null || !(Number.isFinite(at.maxValue) && at.maxValue > 1))
  );
}

/** Whether a number stands here that can be in the thousands. */
export function asksThousands(schema: z.ZodType, path: Path): boolean {
  const at = schemaAt(schema, path);
  return (
    at instanceof z.ZodNumber &&
    at.maxValue !== null &&
    at.maxValue >= 1000 &&
    Number.isFinite(at.maxValue)
  );
}

/** Whether a list of just two stands here. */
export function asksPair(schema: z.ZodType, path: Path): boolean {
  const { items } = definition(schemaAt(schema, path));
  return Array.isArray(items) && items.length === 2;
}

/** Whether the value there may also be left out, together with its key. */
export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  const { valueType, shape } = definition(schemaAt(schema, path.slice(0, -1)));
  if (valueType !== undefined) return true;
  const last = path.at(-1);
  if (!isRecord(shape) || last === undefined) return false;
  // A key that nobody knows may well go.
  if (!Object.hasOwn(shape, last)) return true;
  const { type } = definition(Reflect.get(shape, last));
  return type === 'optional';
}

function inside(schema: unknown, part: PropertyKey): unknown {
  const { shape, element, valueType, items } = definition(unwrapped(schema));
  if (Array.isArray(items)) return items[Number(part)];
  return isRecord(shape) && Object.hasOwn(shape, part)
    ? Reflect.get(shape, part)
    : (element ?? valueType);
}

function unwrapped(schema: unknown): unknown {
  const { type, innerType } = definition(schema);
  return type === 'optional' ? unwrapped(innerType) : schema;
}

function definition(schema: unknown): Record<string, unknown> {
  if (!isRecord(schema)) return {};
  const { def } = schema;
  return isRecord(def) ? def : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
