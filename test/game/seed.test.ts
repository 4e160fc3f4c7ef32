import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { keyFromSeed, nextSeed } from '../../src/game/index.ts';
import { critical, poissonChance } from '../model/luck/chance.ts';
import { equalNeighbours } from '../model/luck/statistics/birthdays.ts';
import { bitBalanceChance, neighbourBitsChance } from '../model/luck/statistics/bits.ts';

const words = ['été', 'forêt', 'cœur', 'Noël', 'garçon', 'où', 'naïve', 'œuvre', 'clay', 'argile'];
const phrases = manyPhrases();
const keys = phrases.map(keyFromSeed);
const high = Uint32Array.from(keys, (key) => key.high);
const low = Uint32Array.from(keys, (key) => key.low);

describe('the key of a seed phrase', () => {
  it('is equal for equal phrases, whatever was asked before', () => {
    expect(phrases.slice(0, 1000).map(keyFromSeed)).toEqual(keys.slice(0, 1000));
  });

  it('is two whole numbers of 32 bits', () => {
    const whole = (word: number): boolean => (word | 0) === word;
    expect(keys.every((key) => whole(key.high) && whole(key.low))).toBe(true);
  });

  it.each([
    ['a phrase and the same twice', '7', '77'],
    ['a phrase and the same three times', 'clay', 'clayclayclay'],
    ['characters that share their lowest eight bits', 'sœur', 'sSur'],
    ['a letter with and without its accent', 'été', 'ete'],
    ['capitals and small letters', 'Clay', 'clay'],
    ['a phrase and the same after a space', 'clay', ' clay'],
    ['a phrase and how it is spelt inside', 'a', '61.'],
    ['half of a character and another half', '\ud800', '\ud801'],
    ['nothing and the character zero', '', '\0'],
  ])('tells apart %s', (_name, phrase, other) => {
    expect(keyFromSeed(phrase)).not.toEqual(keyFromSeed(other));
  });

  it('is the same for an accent typed as one character or as two', () => {
    expect(keyFromSeed('de\u0301ja\u0300 l\u2019e\u0301te\u0301')).toEqual(
      keyFromSeed('déjà l’été'),
    );
  });
});

describe('the keys of 100,000 phrases', () => {
  it('are 100,000 keys', () => {
    expect(new Set(phrases).size).toBe(100_000);
    expect(new Set(keys.map((key) => `${key.high} ${key.low}`)).size).toBe(100_000);
  });

  it('have no more equal words than chance gives them', () => {
    const expected = (phrases.length * (phrases.length - 1)) / 2 ** 33;
    expect(poissonChance(equalNeighbours(high.toSorted()), expected)).toBeGreaterThan(critical);
    expect(poissonChance(equalNeighbours(low.toSorted()), expected)).toBeGreaterThan(critical);
  });

  it('have each bit set in half of the cases', () => {
    expect(bitBalanceChance(high)).toBeGreaterThan(critical);
    expect(bitBalanceChance(low)).toBeGreaterThan(critical);
  });

  it('have bits that tell nothing of the next phrase, nor of the other word', () => {
    const together = Uint32Array.from({ length: 2 * keys.length }, (_, at) =>
      at % 2 === 0 ? high[at >>> 1] : low[at >>> 1],
    );
    for (const sequence of [high, low, together]) {
      expect(neighbourBitsChance(sequence)).toBeGreaterThan(critical);
    }
  });
});

describe('the test of keys', () => {
  it('is not idle: seedrandom alone takes a phrase for its repetition, and œ for S', () => {
    expect(seedrandom('7').int32()).toBe(seedrandom('77').int32());
    expect(seedrandom('sœur').int32()).toBe(seedrandom('sSur').int32());
  });

  it('finds out keys that are counted', () => {
    const counted = Uint32Array.from({ length: 100_000 }, (_, at) => at);
    expect(bitBalanceChance(counted)).toBeLessThan(critical);
  });
});

/** Consecutive numbers, repeated digits among them; and French words with numbers. */
function manyPhrases(): readonly string[] {
  const numbers = Array.from({ length: 50_000 }, (_, number) => String(number));
  const inFrench = Array.from(
    { length: 50_000 },
    (_, number) => `${words[number % 10]} ${Math.floor(number / 10)}`,
  );
  return [...numbers, ...inFrench];
}

describe('the next seed', () => {
  it('is the same words, counted on', () => {
    expect(nextSeed('first frost')).toBe('first frost 2');
    expect(nextSeed('first frost 2')).toBe('first frost 3');
    expect(nextSeed('clay 999')).toBe('clay 1000');
  });
});
