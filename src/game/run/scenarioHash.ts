/** Tells whether two scenarios play alike: a hash of all that bears on play, and of no sentence. */
import { hashWords } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';

/** What is said, shown or suggested: a slip of the pen that is mended leaves every link good. */
const silent: ReadonlySet<string> = new Set([
  'difficulty',
  'discussion',
  'endings',
  'findings',
  'languages',
  'notes',
  'persons',
  'roles',
  'seats',
  'seed',
  'writtenFor',
]);

const digits = 12;
const hashes = new WeakMap<Scenario, string>();

/** @returns 12 hexadecimal digits */
export function scenarioHash(scenario: Scenario): string {
  const kept = hashes.get(scenario);
  if (kept !== undefined) return kept;
  const { id: _, ...play } = scenario;
  const hash = hashText(JSON.stringify(play, withoutSentences));
  hashes.set(scenario, hash);
  return hash;
}

/** @returns 12 hexadecimal digits */
export function hashText(text: string): string {
  return hashBytes(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
}

/** @returns 12 hexadecimal digits */
export function hashBytes(bytes: Iterable<number>): string {
  return hashWords(Uint32Array.from(bytes)).slice(16 - digits);
}

function withoutSentences(key: string, value: unknown): unknown {
  if (silent.has(key)) return undefined;
  if (value instanceof Set) return Array.from(value);
  if (!isMap(value)) return value;
  if ('en' in value && 'fr' in value) return undefined;
  // The order in which a file says things is no part of them.
  return Object.fromEntries(Object.entries(value).toSorted(byName));
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
