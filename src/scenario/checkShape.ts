/** Holds a document against a schema, and says of each departure where it is and what was meant. */
import type { z } from 'zod';
import { faultsMost, inOrder, type Expected, type Fault, type Flaw, type Place } from './faults.ts';
import { nearest } from './nearest.ts';
import { asksThousands, asksWholeNumber, knownKeys, mayBeShare } from './schemaAt.ts';
import type { SourceFile } from './sourceFile.ts';
import type { Path } from './offsets.ts';
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
    const known = knownKeys(schema, path);
    return shown(issue.keys).map((key) => {
      const what = isRestOfText(valueAt(document.value, path), key)
        ? ({ kind: 'commaInText', key } as const)
        : flawOfKey(key, known);
      return document.faultAtKey(path, key, what);
    });
  }
  if (isAbsent(document, path)) {
    const key = String(path.at(-1));
    return [document.faultAt(path.slice(0, -1), { kind: 'missingKey', key })];
  }
  return [document.faultAt(path, flawOf(issue, schema, document))];
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

/** A comma ends a text between braces; what follows it stands there as a key without a value. */
function isRestOfText(map: unknown, key: string): boolean {
  if (!isRecord(map) || Reflect.get(map, key) !== null) return false;
  const keys = Object.keys(map);
  const before: unknown = Reflect.get(map, keys[keys.indexOf(key) - 1] ?? '');
  return typeof before === 'string';
}

function flawOfKey(key: string, known: readonly string[]): Flaw {
  return { kind: 'unknownKey', key, nearest: nearest(key, known), known: known.join(', ') };
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
      return wrongKind(expectedAt(issue, schema), schema, issue.path, document);
    // The rest cannot come of our shape, or is dealt with above; what is said of them is still true.
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      break;
  }
  return wrongKind('text', schema, issue.path, document);
}

function wrongKind(
  expected: Expected,
  schema: z.ZodType,
  path: Path,
  document: YamlDocument,
): Flaw {
  const found = valueAt(document.value, path);
  if (found === null) return { kind: 'noValue', expected };
  const text = typeof found === 'string' ? found.trim() : '';
  const digits = ungrouped(text);
  if (digits !== null && asksThousands(schema, path)) {
    return { kind: 'groupedNumber', found: text, cure: digits };
  }
  if (expected === 'number' && /^[-+]?\d+,\d+$/.test(text)) {
    return { kind: 'decimalComma', found: text, cure: text.replace(',', '.') };
  }
  const percent = /^([-+]?\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined && mayBeShare(schema, path)) {
    const cure = String(Number(percent.replace(',', '.')) / 100);
    return { kind: 'percent', found: text, cure };
  }
  if (expected === 'text' && (typeof found === 'number' || typeof found === 'boolean')) {
    return { kind: 'unquoted', found: document.sourceAt(path) ?? String(found) };
  }
  const keys = knownKeys(schema, path);
  return expected === 'map' && keys.length > 0
    ? { kind: 'notMap', keys: keys.join(', '), found: describe(found) }
    : { kind: 'wrongKind', expected, found: describe(found) };
}

/** `400 000`, `400,000` and `$400000` as digits alone; null where the text is no such number. */
function ungrouped(text: string): string | null {
  const amount = text.replaceAll(/^\$\s*|\s*\$$/g, '');
  const isGrouped = /^\d{1,3}(?:[\s,'’]\d{3})+(?:\.\d+)?$/.test(amount);
  if (!isGrouped && (amount === text || !/^\d+(?:\.\d+)?$/.test(amount))) return null;
  return amount.replaceAll(/[\s,'’]/g, '');
}

type TypeIssue = Extract<Issue, { readonly code: 'invalid_type' }>;

function expectedAt({ expected, path }: TypeIssue, schema: z.ZodType): Expected {
  if (expected === 'int' || asksWholeNumber(schema, path)) return 'wholeNumber';
  if (expected === 'number') return 'number';
  if (expected === 'array' || expected === 'tuple') return 'list';
  if (expected === 'boolean') return 'yesOrNo';
  if (expected === 'object' || expected === 'record') return 'map';
  return 'text';
}

/** A value as its writer would recognise it, on one short line. */
function describe(found: unknown): string {
  if (typeof found === 'number') return String(found);
  const text = JSON.stringify(found) ?? String(found);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => {
    return isRecord(at) && Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
  }, value);
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
