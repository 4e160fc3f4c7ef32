import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedsIn, tableName } from '../../../src/cli/design/designFlags.ts';
import { shardIn, stretchOfShard } from '../../../src/cli/design/shard.ts';
import { axisIn } from '../../../src/cli/design/vary.ts';

describe('--seeds', () => {
  test('is a range that is never written out, or phrases', () => {
    expect(seedsIn('1..9007199254740991')).toEqual({
      kind: 'range',
      first: 1,
      last: 9_007_199_254_740_991,
    });
    expect(seedsIn('first-frost, thaw')).toEqual({
      kind: 'list',
      phrases: ['first-frost', 'thaw'],
    });
  });

  test.each([
    ['5..1', 'the lower one first'],
    ['1..9007199254740992', '9007199254740991'],
    ['a,b,a', 'a stands there twice'],
    ['a,,b', '1 to 100 characters'],
  ])('refuses %s', (text, cure) => {
    expect(() => seedsIn(text)).toThrow(cure);
  });
});

describe('--vary', () => {
  test('is a range with so many points', () => {
    const axes = axisIn('loadCapacity=1..3:3', axisIn('threshold=-0.5..+.5:2'));
    expect(axes).toEqual([
      { parameter: 'threshold', low: -0.5, high: 0.5, points: 2 },
      { parameter: 'loadCapacity', low: 1, high: 3, points: 3 },
    ]);
  });

  test.each([
    ['peerpull=0..1:2', 'Did you mean peerPull?'],
    ['peerPull=0..1', 'parameter=low..high:points'],
    ['peerPull=0,1..1:2', 'with a decimal point'],
    ['loadCapacity=0..1:2', 'from 0.01'],
    ['peerPull=0.4..0:2', 'as 0..0.4'],
    ['peerPull=0.4..0.4:2', '--set peerPull=0.4'],
    ['peerPull=0..1:0', '1 point or more'],
    ['peerPull=0..1:99999999999999999', '1 point or more'],
  ])('refuses %s', (text, cure) => {
    expect(() => axisIn(text)).toThrow(cure);
  });

  test('varies a parameter once', () => {
    const before = axisIn('peerPull=0..1:2');
    expect(() => axisIn('peerPull=0..0.5:2', before)).toThrow('peerPull is varied twice');
  });
});

describe('--shard', () => {
  test('splits the runs into blocks that follow one another and are nearly of one length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.maxSafeInteger(), (of, asked) => {
        const runs = Math.abs(asked) + of > Number.MAX_SAFE_INTEGER ? of : Math.abs(asked) + of;
        const blocks = Array.from({ length: of }, (_, at) =>
          stretchOfShard(runs, { number: at + 1, of }),
        );
        const lengths = blocks.map(({ from, to }) => to - from);
        expect(blocks.map(({ from }) => from)).toEqual(
          [0, ...blocks.map(({ to }) => to)].slice(0, -1),
        );
        expect(blocks.at(-1)?.to).toBe(runs);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(['0/3', '4/3', '1', '1/0', 'a/b'])('refuses %s', (text) => {
    expect(() => shardIn(text)).toThrow('1/20');
  });
});

describe('--out', () => {
  test('says the format by its ending', () => {
    expect(tableName('Rows.CSV')).toBe('Rows.CSV');
    expect(() => tableName('rows.xlsx')).toThrow('.parquet');
  });
});
