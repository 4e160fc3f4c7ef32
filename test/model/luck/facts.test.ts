import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  castLots,
  draw,
  drawOnArrival,
  lotsEach,
  purposes,
  weeksMost,
  type Key,
} from '../../../src/model/luck.ts';
import { threefry } from './controls.ts';

const key = { high: 1, low: 2 };
const keys = fc.record({ high: fc.integer(), low: fc.integer() });
const uids = fc.integer({ min: 0, max: 0x7fffffff });
const weeks = fc.integer({ min: 0, max: weeksMost - 1 });
const anyPurpose = fc.constantFrom(...Object.values(purposes));

describe('luck', () => {
  it('gives the published known answers of Threefry-2x32 with 13 rounds', () => {
    expect(block({ high: 0, low: 0 }, 0, 0, 0)).toEqual([0x9d1c5ec6, 0x8bd50731]);
    expect(block({ high: 0x13198a2e, low: 0x03707344 }, 0x243f6a88, 0x85, 0xa308d3)).toEqual([
      0xba3e4725, 0xf27d669e,
    ]);
  });

  it('is Threefry with 13 rounds, written a second time, at every address', () => {
    fc.assert(
      fc.property(keys, anyPurpose, uids, weeks, (ofKey, purpose, uid, week) => {
        const words = threefry(ofKey, [uid >>> 1, (purpose << 24) | week], 13);
        expect(draw(ofKey, purpose, uid, week) * lotsEach).toBe(words[uid & 1]);
      }),
    );
  });

  it('is a function of key, purpose, person and week, and of nothing that was drawn before', () => {
    const first = draw(key, purposes.speak, 5, 9);
    draw(key, purposes.heard, 1, 1);
    expect(draw(key, purposes.speak, 5, 9)).toBe(first);
    const others = [
      draw({ high: 1, low: 3 }, purposes.speak, 5, 9),
      draw({ high: 3, low: 2 }, purposes.speak, 5, 9),
      draw(key, purposes.heard, 5, 9),
      draw(key, purposes.speak, 6, 9),
      draw(key, purposes.speak, 5, 10),
    ];
    for (const other of others) expect(other).not.toBe(first);
  });

  it('lies in [0, 1) and is exact: a whole number of lots', () => {
    fc.assert(
      fc.property(keys, anyPurpose, uids, weeks, (ofKey, purpose, uid, week) => {
        const drawn = draw(ofKey, purpose, uid, week);
        expect(drawn >= 0 && drawn < 1 && Number.isInteger(drawn * lotsEach)).toBe(true);
      }),
    );
  });
});

describe('lots cast for everybody are what each draws alone', () => {
  it('in any order of persons, with gaps, repeats and single rows', () => {
    // Small numbers beside any, so that neighbours, repeats and blocks cut in two are frequent.
    const someone = fc.oneof(fc.integer({ min: 0, max: 9 }), uids);
    fc.assert(
      fc.property(keys, weeks, fc.array(someone, { maxLength: 40 }), (ofKey, week, people) => {
        expect(cast(ofKey, week, people)).toEqual(alone(ofKey, week, people));
      }),
    );
  });

  it.each([
    ['in order', [0, 1, 2, 3, 4, 5]],
    ['from an odd start', [7, 8, 9, 10]],
    ['backwards', [5, 4, 3, 2, 1, 0]],
    ['with siblings relabelled', [0, 2, 1, 3, 5, 4]],
    ['for one person, first of a block', [4]],
    ['for one person, second of a block', [5]],
    ['for the same person twice', [4, 4, 5, 5]],
    ['at the end of all numbers', [0x7ffffffe, 0x7fffffff]],
    ['for nobody', []],
  ])('%s', (_name, people) => {
    expect(cast(key, 9, people)).toEqual(alone(key, 9, people));
  });
});

describe('a draw', () => {
  it.each([-1, 0.5, 0x80000000, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the person %d, and says what it expects',
    (uid) => {
      const expected = `uid is ${uid}: expected a whole number from 0 to 2147483647`;
      expect(() => draw(key, purposes.speak, uid, 0)).toThrow(new RangeError(expected));
    },
  );

  it.each([-1, 0.5, weeksMost, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the week %d, and says what it expects',
    (week) => {
      const expected = `week is ${week}: expected a whole number from 0 to 16777215`;
      expect(() => draw(key, purposes.speak, 0, week)).toThrow(new RangeError(expected));
    },
  );

  it('takes the first and the last of persons and weeks', () => {
    expect(() => draw(key, purposes.speak, 0, 0)).not.toThrow();
    expect(() => draw(key, purposes.speak, 0x7fffffff, weeksMost - 1)).not.toThrow();
  });
});

describe('a draw on arrival', () => {
  it('is another for each of eight draws and for each incumbent', () => {
    const drawn = new Set<number>();
    for (let generation = 0; generation < 50; generation += 1) {
      for (let index = 0; index < 8; index += 1) {
        drawn.add(drawOnArrival(key, purposes.trust, 3, generation, index));
      }
    }
    expect(drawn.size).toBe(400);
  });
});

describe('a purpose', () => {
  it('has a number of its own, within the eight bits of an address', () => {
    const numbers = Object.values(purposes);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => number > 0 && number < 256)).toBe(true);
  });
});

describe('Threefry as the tests write it', () => {
  it.each([
    [13, [0x9d1c5ec6, 0x8bd50731], [0xfd36d048, 0x2d17272c], [0xba3e4725, 0xf27d669e]],
    [20, [0x6b200159, 0x99ba4efe], [0x1cb996fc, 0xbb002be7], [0xc4923a9c, 0x483df7a0]],
  ] as const)('gives the published known answers with %d rounds', (rounds, zeros, ones, pi) => {
    expect(threefry({ high: 0, low: 0 }, [0, 0], rounds)).toEqual(zeros);
    expect(threefry({ high: -1, low: -1 }, [-1, -1], rounds)).toEqual(ones);
    const ofPi = { high: 0x13198a2e, low: 0x03707344 };
    expect(threefry(ofPi, [0x243f6a88, 0x85a308d3], rounds)).toEqual(pi);
  });
});

/** A block is what two neighbours share: the first takes its first word, the second its second. */
function block(ofKey: Key, counter0: number, purpose: number, week: number): readonly number[] {
  const lots = new Uint32Array(2);
  castLots(ofKey, purpose, week, Int32Array.of(counter0 * 2, counter0 * 2 + 1), lots);
  return Array.from(lots);
}

function cast(ofKey: Key, week: number, people: readonly number[]): readonly number[] {
  const lots = new Uint32Array(people.length);
  castLots(ofKey, purposes.practice, week, Int32Array.from(people), lots);
  return Array.from(lots);
}

function alone(ofKey: Key, week: number, people: readonly number[]): readonly number[] {
  return people.map((uid) => draw(ofKey, purposes.practice, uid, week) * lotsEach);
}
