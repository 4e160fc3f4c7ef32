/**
 * Generators that the battery must be able to tell from luck, addressed as `castLots` is; and
 * Threefry written a second time, plainly, with any number of rounds.
 */
import type { Key } from '../../../src/model/luck.ts';
import type { Cast } from '../../battery/orders.ts';

const turns = [13, 15, 26, 6, 17, 29, 16, 24];

/** Threefry-2x32 as its authors write it: rounds in a loop, a word of the key after every fourth. */
export function threefry(
  key: Key,
  counter: readonly [number, number],
  rounds: number,
): readonly [number, number] {
  const words = [key.high, key.low, 0x1bd11bda ^ key.high ^ key.low];
  let a = (counter[0] + words[0]) | 0;
  let b = (counter[1] + words[1]) | 0;
  for (let round = 0; round < rounds; round += 1) {
    a = (a + b) | 0;
    const turn = turns[round % 8];
    b = ((b << turn) | (b >>> (32 - turn))) ^ a;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      a = (a + words[injection % 3]) | 0;
      b = (b + words[(injection + 1) % 3] + injection) | 0;
    }
  }
  return [a >>> 0, b >>> 0];
}

export function threefryOf(rounds: number): Cast {
  return eachAlone((key, purpose, week, uid) => {
    const counter = [uid >>> 1, (purpose << 24) | week] as const;
    return threefry(key, counter, rounds)[uid & 1];
  });
}

/** The trap of nested hashes: each person's lot passes through one inner word of 32 bits. */
export const nestedHash: Cast = eachAlone((key, purpose, week, uid) => {
  const time = lowbias32(key.high ^ lowbias32(key.low ^ (purpose << 24) ^ week));
  return lowbias32(time + uid);
});

/** A linear congruence of the address. */
export const congruence: Cast = eachAlone((key, purpose, week, uid) => {
  const time = key.high + key.low + Math.imul((purpose << 24) | week, 2654435761);
  return (Math.imul(uid + time, 1664525) + 1013904223) >>> 0;
});

function eachAlone(lotOf: (key: Key, purpose: number, week: number, uid: number) => number): Cast {
  return (key, purpose, week, uid, lots) => {
    for (let row = 0; row < uid.length; row += 1) lots[row] = lotOf(key, purpose, week, uid[row]);
  };
}

function lowbias32(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
