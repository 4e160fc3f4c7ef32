/**
 * A fingerprint is a hash of the bits of a world: equal fingerprints, equal worlds. Column by column
 * it tells where two runs first differ. Integer operations only (rounds of MurmurHash3, Appleby,
 * in two lanes), so that it is the same in every engine.
 */
import { domains } from './levers.ts';
import { checkColumns, columnNames, type Column, type World } from './world.ts';

/** @returns 16 hexadecimal digits */
export function fingerprint(world: World): string {
  const parts = fingerprintByColumn(world);
  const words = new Uint32Array(parts.length * 2);
  for (const [index, part] of parts.entries()) {
    words[index * 2] = Number.parseInt(part.hash.slice(0, 8), 16);
    words[index * 2 + 1] = Number.parseInt(part.hash.slice(8), 16);
  }
  return hashWords(words);
}

export type ColumnFingerprint = { readonly column: string; readonly hash: string };

/** The week and the organisation count as columns, so that a trace can name what differs first. */
export function fingerprintByColumn(world: World): readonly ColumnFingerprint[] {
  checkColumns(world);
  const { organisation } = world;
  const numbers = Float64Array.of(
    ...domains.map((domain) => organisation.guardrails[domain]),
    organisation.evidence,
    organisation.fatigue,
    organisation.benefitHours,
    organisation.costHours,
    organisation.publicHours,
    organisation.scrutiny,
  );
  return [
    { column: 'week', hash: hashWords(Uint32Array.of(world.week)) },
    { column: 'organisation', hash: hashColumn(numbers) },
    { column: 'teams.clayWork', hash: hashColumn(world.teams.clayWork) },
    ...columnNames.map((column) => ({ column, hash: hashColumn(world.people[column]) })),
  ];
}

function hashColumn(column: Column): string {
  const words =
    column instanceof Uint8Array
      ? Uint32Array.from(column)
      : new Uint32Array(column.buffer, column.byteOffset, column.byteLength / 4);
  return hashWords(words);
}

/** @returns 16 hexadecimal digits, the first eight and the last of two lanes of their own */
export function hashWords(words: Uint32Array): string {
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    first = round(first, word, 0xcc9e2d51, 15);
    second = round(second, word, 0x1b873593, 17);
  }
  return hex(finish(first ^ words.length)) + hex(finish(second ^ words.length));
}

function round(hash: number, word: number, factor: number, rotation: number): number {
  let mixed = Math.imul(word, factor);
  mixed = (mixed << rotation) | (mixed >>> (32 - rotation));
  let result = hash ^ Math.imul(mixed, 0x1b873593);
  result = (result << 13) | (result >>> 19);
  return (Math.imul(result, 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let result = hash ^ (hash >>> 16);
  result = Math.imul(result, 0x85ebca6b);
  result ^= result >>> 13;
  result = Math.imul(result, 0xc2b2ae35);
  return result ^ (result >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
