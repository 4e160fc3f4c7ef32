/** Judges each part of a document for itself: where one has not its shape, the others can still be read. */
import type { z } from 'zod';
import { faultsOfIssues, misspeltPaths } from './checkShape.ts';
import type { Fault } from './faults.ts';
import type { Path } from './offsets.ts';
import { isOptionalAt } from './schemaAt.ts';
import { isRecord } from './valueAt.ts';
import type { YamlDocument } from './yamlDocument.ts';

export type Parts<Value> = {
  /** What has its shape, with stand-ins for what has not; null where the rest makes no sense without it. */
  readonly value: Value | null;
  readonly faults: readonly Fault[];
  /** Where something has not its shape, or stands under a misspelt key. */
  readonly broken: readonly Path[];
};

/** @param standIns by key of the file, what is read in its place where it is missing or misshapen */
export function checkParts<Value>(
  document: YamlDocument,
  schema: z.ZodType<Value>,
  standIns: Readonly<Record<string, unknown>>,
): Parts<Value> {
  const checked = schema.safeParse(document.value);
  const { faults } = document;
  if (checked.success) return { value: checked.data, faults, broken: [] };
  const { issues } = checked.error;
  const misspelt = misspeltPaths(schema, issues);
  const misshapen = issues.filter(({ code }) => code !== 'unrecognized_keys');
  const broken = [...misshapen.map(({ path }) => path), ...misspelt];
  const removed = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => removable(schema, [...issue.path, key]))
      : [removable(schema, issue.path)],
  );
  const rest = without(document.value, removed);
  const missing = Object.entries(standIns).filter(
    ([key]) => broken.some(([first]) => first === key) && !hasKey(rest, key),
  );
  const again = isRecord(rest)
    ? schema.safeParse({ ...rest, ...Object.fromEntries(missing) })
    : checked;
  return {
    value: again.success ? again.data : null,
    faults: [...faults, ...faultsOfIssues(document, schema, issues)],
    broken,
  };
}

/** The smallest part around a path that a file may also leave out, so that what is left has its shape. */
function removable(schema: z.ZodType, path: Path): Path {
  const inList = path.findIndex((part) => typeof part === 'number');
  const within = inList < 0 ? path : path.slice(0, inList);
  for (let length = within.length; length > 1; length -= 1) {
    const part = within.slice(0, length);
    if (isOptionalAt(schema, part)) return part;
  }
  return within.slice(0, 1);
}

function without(value: unknown, paths: readonly Path[]): unknown {
  if (!isRecord(value) || paths.length === 0) return value;
  const inside = new Map<PropertyKey, Path[]>();
  const gone = new Set<PropertyKey>();
  for (const [first, ...rest] of paths) {
    if (rest.length === 0) gone.add(first);
    else insideOf(inside, first).push(rest);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !gone.has(key))
      .map(([key, each]) => [key, without(each, inside.get(key) ?? [])]),
  );
}

function insideOf(inside: Map<PropertyKey, Path[]>, key: PropertyKey): Path[] {
  const known = inside.get(key) ?? [];
  inside.set(key, known);
  return known;
}

function hasKey(value: unknown, key: string): boolean {
  return isRecord(value) && Object.hasOwn(value, key);
}
