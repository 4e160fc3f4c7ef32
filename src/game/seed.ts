import seedrandom from 'seedrandom';
import type { Key } from '../model/index.ts';

/** The key of all luck of a game: two integers from the seed phrase, the same in every engine. */
export function keyFromSeed(seed: string): Key {
  const integers = seedrandom(seed);
  return { high: integers.int32(), low: integers.int32() };
}
