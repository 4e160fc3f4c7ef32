import seedrandom from 'seedrandom';
import type { Key } from '../model/index.ts';

/** The key of all luck of a game: two integers from the seed phrase, the same in every engine. */
export function keyFromSeed(seed: string): Key {
  const integers = seedrandom(unmistakable(seed));
  return { high: integers.int32(), low: integers.int32() };
}

/**
 * Left to itself, seedrandom repeats a phrase until its table is full and reads eight bits of each
 * character: 7 would be 77, and sœur would be sSur. So each character is spelt out, and a full stop
 * ends the phrase. An accent is the same however it was typed.
 */
function unmistakable(seed: string): string {
  const phrase = seed.normalize('NFC');
  const spelt = Array.from({ length: phrase.length }, (_, at) =>
    phrase.charCodeAt(at).toString(16),
  );
  return `${spelt.join(' ')}.`;
}

/** Another seed that a room can say aloud: the same words, counted on. */
export function nextSeed(seed: string): string {
  const counted = /^(.*) (\d{1,9})$/.exec(seed);
  return counted === null ? `${seed} 2` : `${counted[1]} ${Number(counted[2]) + 1}`;
}
