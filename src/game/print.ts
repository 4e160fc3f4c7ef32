import { fingerprint, type World } from '../model/index.ts';

/** Each decision is saved with the fingerprint of the same world, and of a large one it takes a while. */
const known = new WeakMap<World, string>();

/** @param world whose columns nobody writes over */
export function printOf(world: World): string {
  const kept = known.get(world);
  if (kept !== undefined) return kept;
  const print = fingerprint(world);
  known.set(world, print);
  return print;
}

/** For whoever was told it by another thread that lived the same world. */
export function keepPrint(world: World, print: string): void {
  known.set(world, print);
}
