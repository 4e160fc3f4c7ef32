/** Something of another kind than was expected: what it is, and what was most likely meant. */
import type { z } from 'zod';
import type { Expected, Flaw } from './faults.ts';
import type { Path } from './offsets.ts';
import { asksPair, asksThousands, asksWholeNumber, knownKeys, mayBeShare } from './schemaAt.ts';
import { valueAt } from './valueAt.ts';
import type { YamlDocument } from './yamlDocument.ts';

/** @param asked as the schema calls it */
export function wrongKind(
  asked: string,
  schema: z.ZodType,
  path: Path,
  document: YamlDocument,
): Flaw {
  const found = valueAt(document.value, path);
  const expected = asksWholeNumber(schema, path) ? 'wholeNumber' : expectedOf(asked);
  if (found === null) return { kind: 'noValue', expected };
  if (expected === 'number' || expected === 'wholeNumber') {
    const flaw = typeof found === 'string' ? flawOfNumber(found.trim(), schema, path) : null;
    if (flaw !== null) return flaw;
  }
  if (isPlain(found)) {
    const source = document.sourceAt(path) ?? String(found);
    if (expected === 'text' && typeof found !== 'string') {
      return { kind: 'unquoted', found: source };
    }
    if (expected === 'list') {
      const cure = asksPair(schema, path) ? `[${source}, ${source}]` : `[${source}]`;
      return { kind: 'notList', found: describe(found), cure };
    }
  }
  const keys = knownKeys(schema, path);
  if (expected !== 'map' || keys.length === 0) {
    return { kind: 'wrongKind', expected, found: describe(found) };
  }
  return keys.join() === 'en,fr'
    ? { kind: 'oneText', found: describe(found) }
    : { kind: 'notMap', keys: keys.join(', '), found: describe(found) };
}

/** A text that was meant as a number; null where it is none. */
function flawOfNumber(text: string, schema: z.ZodType, path: Path): Flaw | null {
  if (/^[-+]?\d+(\.\d+)?$/.test(text)) return { kind: 'quotedNumber', cure: text };
  const digits = ungrouped(text);
  if (digits !== null && asksThousands(schema, path)) {
    return { kind: 'groupedNumber', found: text, cure: digits };
  }
  if (/^[-+]?\d+,\d+$/.test(text) && !asksWholeNumber(schema, path)) {
    return { kind: 'decimalComma', found: text, cure: text.replace(',', '.') };
  }
  const percent = /^([-+]?\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1];
  if (percent === undefined || !mayBeShare(schema, path)) return null;
  const share = Number(percent.replace(',', '.')) / 100;
  return { kind: 'percent', found: text, cure: String(Number(share.toPrecision(12))) };
}

/** `400 000`, `400,000`, `$400000` and `1 250,50 $` as digits alone; null where the text is no such number. */
function ungrouped(text: string): string | null {
  const amount = text.replaceAll(/^\$\s*|\s*\$$/g, '');
  const isGrouped = /^[-+]?\d{1,3}(?:[\s,'’]\d{3})+(?:[.,]\d{1,2})?$/.test(amount);
  if (!isGrouped && (amount === text || !/^[-+]?\d+(?:[.,]\d{1,2})?$/.test(amount))) return null;
  return amount.replace(/[.,](\d{1,2})$/, '.$1').replaceAll(/[\s,'’]/g, '');
}

function expectedOf(asked: string): Expected {
  if (asked === 'int') return 'wholeNumber';
  if (asked === 'number') return 'number';
  if (asked === 'array' || asked === 'tuple') return 'list';
  if (asked === 'boolean') return 'yesOrNo';
  if (asked === 'object' || asked === 'record') return 'map';
  return 'text';
}

function isPlain(found: unknown): found is string | number | boolean {
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean';
}

/** A value as its writer would recognise it, on one short line. */
export function describe(found: unknown): string {
  if (typeof found === 'number') return String(found);
  const text = JSON.stringify(found) ?? String(found);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
