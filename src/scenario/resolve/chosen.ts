/** What a scenario takes of a catalogue, and of what it adds itself. */
import type { Flaw } from '../faults.ts';
import type { Reading } from '../reading.ts';

type Item = { readonly id: string };

export type Choice<Each extends Item> = {
  /** The key of the list of ids, and of the list of what the scenario adds. */
  readonly key: string;
  readonly ownKey: string;
  readonly catalogue: readonly Each[];
  readonly own: readonly Each[];
  /** What is taken where the file has no list of ids. */
  readonly otherwise: readonly Each[];
  readonly unknown: (id: string, nearest: string) => Flaw;
};

export type Taken<Each extends Item> = {
  readonly item: Each;
  /** Its place in the list of ids; null where the file has none. */
  readonly at: number | null;
};

export function takeChosen<Each extends Item>(
  reading: Reading,
  listed: readonly string[] | undefined,
  { key, ownKey, catalogue, own, otherwise, unknown }: Choice<Each>,
): readonly Taken<Each>[] {
  const known = new Map([...catalogue, ...own].map((item) => [item.id, item]));
  checkOwn(reading, ownKey, own, catalogue);
  if (listed === undefined) return otherwise.map((item) => ({ item, at: null }));
  warnOfLeftOut(reading, key, ownKey, own, listed);
  const ids = Array.from(known.keys());
  const taken = new Map<string, Taken<Each>>();
  for (const [at, id] of listed.entries()) {
    const item = known.get(id);
    if (taken.has(id)) reading.fault([key, at], { kind: 'repeatedId', id });
    else if (item !== undefined) taken.set(id, { item, at });
    else if (!reading.isBroken(ownKey)) {
      reading.fault([key, at], unknown(id, reading.nearest(id, ids)));
    }
  }
  return Array.from(taken.values());
}

function checkOwn(
  reading: Reading,
  ownKey: string,
  own: readonly Item[],
  catalogue: readonly Item[],
): void {
  const seen = new Set<string>();
  for (const [at, { id }] of own.entries()) {
    const isTaken = catalogue.some((item) => item.id === id);
    if (isTaken) reading.fault([ownKey, at, 'id'], { kind: 'takenId', id });
    else if (seen.has(id)) reading.fault([ownKey, at, 'id'], { kind: 'repeatedId', id });
    seen.add(id);
  }
}

function warnOfLeftOut(
  reading: Reading,
  key: string,
  ownKey: string,
  own: readonly Item[],
  listed: readonly string[],
): void {
  for (const [at, { id }] of own.entries()) {
    if (!listed.includes(id)) reading.warn([ownKey, at, 'id'], { kind: 'leftOut', id, key });
  }
}
