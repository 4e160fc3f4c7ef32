/** Holds a document against a schema, and says of each departure where it is and what was meant. */
import type { z } from 'zod';
import { faultsMost, inOrder, type Fault, type Flaw, type Place } from './faults.ts';
import { nearest } from './nearest.ts';
import { knownKeys } from './schemaAt.ts';
import type { SourceFile } from './sourceFile.ts';
import type { Path } from './offsets.ts';
import { flawOfKey } from './unknownKey.ts';
import { valueAt } from './valueAt.ts';
import { describe, wrongKind } from './wrongKind.ts';
import { readYaml, type Read, type YamlDocument } from './yamlDocument.ts';

type Issue = z.core.$ZodIssue;

type Placed<Value> = { readonly value: Value; readonly placeAt: (path: Path) => Place };

/** A file as a value of the schema's shape that knows its places, or every departure with its place. */
export function readShape<Value>(file: SourceFile, schema: z.ZodType<Value>): Read<Placed<Value>> {
  const document = readYaml(file);
  if (document.kind === 'faults') return document;
  const { value, faults, placeAt } = document.value;
  const checked = schema.safeParse(value);
  if (checked.success && faults.length === 0) {
    return { kind: 'read', value: { value: checked.data, placeAt } };
  }
  const { issues } = checked.error ?? { issues: [] };
  const all = [...faults, ...faultsOfIssues(document.value, schema, issues)];
  return { kind: 'faults', faults: inOrder(all) };
}

export function faultsOfIssues(
  document: YamlDocument,
  schema: z.ZodType,
  issues: readonly Issue[],
): readonly Fault[] {
  const misspelt = new Set(misspeltPaths(schema, issues).map((path) => JSON.stringify(path)));
  const faults = issues
    .filter(({ path }) => !isAbsent(document, path) || !misspelt.has(JSON.stringify(path)))
    .flatMap((issue) => faultsOf(document, schema, issue));
  return strictest(faults);
}

function faultsOf(document: YamlDocument, schema: z.ZodType, issue: Issue): readonly Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return shown(issue.keys).map((key) =>
      document.faultAtKey(path, key, flawOfKey(document, schema, path, key)),
    );
  }
  if (isAbsent(document, path)) {
    const key = String(path.at(-1));
    const sample = sampleOf(key, knownKeys(schema, path));
    return [document.faultAt(path.slice(0, -1), { kind: 'missingKey', key, sample })];
  }
  return [document.faultAt(path, flawOf(issue, schema, document))];
}

/** What may be written at a key that is missing. */
function sampleOf(key: string, known: readonly string[]): string {
  if (key === 'format') return '1';
  if (key === 'department') return '{ size: 250 }';
  return known.includes('fr') ? '{ en: …, fr: … }' : '…';
}

function isAbsent(document: YamlDocument, path: Path): boolean {
  return path.length > 0 && valueAt(document.value, path) === undefined;
}

/** Where a key is missing because it stands there misspelt: that is one fault, not two. */
export function misspeltPaths(schema: z.ZodType, issues: readonly Issue[]): readonly Path[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? shown(issue.keys)
          .map((key) => nearest(key, knownKeys(schema, issue.path)))
          .filter((key) => key !== '')
          .map((key) => [...issue.path, key])
      : [],
  );
}

/** The keys of a map stand in order, and no more faults than these are shown of any file. */
function shown(keys: readonly string[]): readonly string[] {
  return keys.slice(0, faultsMost);
}

/** A number far beyond its bound is beyond wider bounds too; the narrowest comes last and is enough. */
function strictest(faults: readonly Fault[]): readonly Fault[] {
  return Array.from(
    new Map(
      faults.map((fault) => {
        const { line, column, path, what } = fault;
        const key = what.kind === 'tooHigh' || what.kind === 'tooLow' ? what.kind : what;
        return [JSON.stringify([line, column, path, key]), fault];
      }),
    ).values(),
  );
}

function flawOf(issue: Issue, schema: z.ZodType, document: YamlDocument): Flaw {
  const found = valueAt(document.value, issue.path);
  switch (issue.code) {
    case 'too_small':
      return typeof found === 'number'
        ? { kind: 'tooLow', found, low: Number(issue.minimum) }
        : { kind: 'tooShort', low: Number(issue.minimum) };
    case 'too_big':
      return typeof found === 'number'
        ? { kind: 'tooHigh', found, high: Number(issue.maximum) }
        : { kind: 'tooLong', high: Number(issue.maximum) };
    case 'invalid_format':
      return { kind: 'badId', found: describe(found) };
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return {
        kind: 'notOneOf',
        found: describe(found),
        choices: choices.join(', '),
        nearest: typeof found === 'string' ? nearest(found, choices) : '',
      };
    }
    case 'invalid_type':
      return wrongKind(issue.expected, schema, issue.path, document);
    // The rest cannot come of our shape, or is dealt with above; what is said of them is still true.
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      break;
  }
  return wrongKind('string', schema, issue.path, document);
}
