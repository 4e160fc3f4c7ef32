/** Values of any shape, changed in one place or in several, whatever it is that stands there. */
import fc from 'fast-check';
import { hostileText, hostileValue } from './scraps.ts';

/** The keys on the way to it; empty for the whole. */
export type Place = readonly string[];

/** What lies deeper is changed with what holds it. */
const depthMost = 12;

export function placesOf(value: unknown, before: Place = []): readonly Place[] {
  if (!isObject(value) || before.length === depthMost) return [before];
  const inside = Object.entries(value).flatMap(([key, each]) => placesOf(each, [...before, key]));
  return [before, ...inside];
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((now, key) => (isObject(now) ? now[key] : undefined), value);
}

/** The same with another value in one place; all else stays as it was. */
export function changedAt(value: unknown, [first, ...rest]: Place, other: unknown): unknown {
  if (first === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      String(index) === first ? changedAt(each, rest, other) : each,
    );
  }
  return isObject(value) ? { ...value, [first]: changedAt(value[first], rest, other) } : other;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

type Change = (value: unknown, key: string, other: unknown) => unknown;

/** Left to itself, fast-check begins with small numbers: all damage would be done at the beginning. */
const anywhere = fc.noBias(fc.nat(1e6));

/** What is done to what stands in a place. */
const changes: readonly Change[] = [
  (_value, _key, other) => other,
  (_value, _key, other) => other,
  (value, key, other) => withKey(value, key, other),
  (value) => withoutFirst(value),
  (value) => [value],
  (value) => (Array.isArray(value) ? [...value, ...value] : value),
  (value) => (Array.isArray(value) ? Array(300).fill(value[0] ?? null) : value),
  (value) => (typeof value === 'number' ? value + 1 : value),
  (value) => (typeof value === 'number' ? String(value) : value),
];

/** Object literals would set the prototype where the key is `__proto__`; this sets the key. */
function withKey(value: unknown, key: string, other: unknown): unknown {
  if (!isObject(value) || Array.isArray(value)) return other;
  const changed = { ...value };
  Object.defineProperty(changed, key, {
    value: other,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return changed;
}

function withoutFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(1);
  return isObject(value) ? Object.fromEntries(Object.entries(value).slice(1)) : null;
}

/** One of these values, changed in one to three of its places. */
export function mutated(sound: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: anywhere,
    change: fc.constantFrom(...changes),
    key: hostileText,
    other: hostileValue,
  });
  return fc
    .tuple(fc.constantFrom(...sound), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, all]) =>
      all.reduce((before, { at, change: act, key, other }) => {
        const places = placesOf(before);
        const place = places[at % places.length];
        return changedAt(before, place, act(valueAt(before, place), key, other));
      }, value),
    );
}

/** A text of these, a few passages of it cut out or overwritten by what should not stand there. */
export function cut(texts: readonly string[], scraps: readonly string[]): fc.Arbitrary<string> {
  const cuts = fc.record({
    at: anywhere,
    length: fc.nat(12),
    scrap: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...scraps) },
      { weight: 1, arbitrary: hostileText },
    ),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(cuts, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) =>
      all.reduce((before, { at, length, scrap }) => {
        const from = at % (before.length + 1);
        return before.slice(0, from) + scrap + before.slice(from + length);
      }, text),
    );
}

/** As JSON, also where JSON cannot say all of it. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '{"circular":true}';
  }
}
