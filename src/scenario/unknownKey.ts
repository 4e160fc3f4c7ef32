/** A key that nobody knows, and what it was most likely meant for. */
import type { z } from 'zod';
import type { Flaw } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Path } from './offsets.ts';
import { knownKeys } from './schemaAt.ts';
import { isRecord, valueAt } from './valueAt.ts';
import type { YamlDocument } from './yamlDocument.ts';

/** @param path of the map in which the key stands */
export function flawOfKey(
  document: YamlDocument,
  schema: z.ZodType,
  path: Path,
  key: string,
): Flaw {
  if (isRestOfText(valueAt(document.value, path), key)) return { kind: 'commaInText', key };
  const known = knownKeys(schema, path);
  const near = nearest(key, known);
  const home = near === '' && path.length < 2 ? homeOf(schema, key) : null;
  return home === null
    ? { kind: 'unknownKey', key, nearest: near, known: known.join(', ') }
    : { kind: 'misplacedKey', key, under: home };
}

/** A comma ends a text between braces; what follows it stands there as a key without a value. */
function isRestOfText(map: unknown, key: string): boolean {
  if (!isRecord(map) || Reflect.get(map, key) !== null) return false;
  const keys = Object.keys(map);
  const before: unknown = Reflect.get(map, keys[keys.indexOf(key) - 1] ?? '');
  return typeof before === 'string';
}

/** The key of the file under which a key belongs, `top` where it stands alone, or null where it is nowhere known. */
function homeOf(schema: z.ZodType, key: string): string | null {
  const roots = knownKeys(schema, []);
  if (roots.includes(key)) return 'top';
  return roots.find((root) => knownKeys(schema, [root]).includes(key)) ?? null;
}
