/** The verdicts on the rank of clay, judged on made-up outcomes: each can hold, and each can fail. */
import { describe, expect, test } from 'vitest';
import { f1 } from '../../../src/lab/findings/f1.ts';
import { f14 } from '../../../src/lab/findings/f14.ts';
import { f1c, plausibleWorld } from '../../../src/lab/findings/f1c.ts';
import { f2 } from '../../../src/lab/findings/f2.ts';
import { contest, luck } from '../../../src/lab/findings/contest.ts';
import { clay, factors } from '../../../src/lab/findings/impediments.ts';
import { screening } from '../../../src/lab/findings/screening.ts';
import { keysFrom } from '../../../src/lab/reference.ts';
import { morrisDesign } from '../../../src/lab/statistics/morris.ts';
import { eachFactor, saltelliDesign } from '../../../src/lab/statistics/saltelli.ts';
import type { Finding, Size, Verdict } from '../../../src/lab/index.ts';
import { parameterTable } from '../../../src/model/index.ts';

const seed = 'made-up';

/** What the finding says where every run gives these numbers instead of a department's. */
function verdictsOf(
  { design }: Finding,
  size: Size,
  answer: (at: number, runs: number) => readonly number[],
): readonly Verdict[] {
  const { runs, judge } = design(size, seed);
  return judge(Array.from({ length: runs }, (_, at) => answer(at, runs)));
}

/** Practice as a weighted sum of the factors, at the points of the full design of F1. */
function linearF1(weights: readonly number[]): (at: number) => readonly number[] {
  const swaps = [...eachFactor(factors.length), [1, 2, 3, 4], [luck]];
  const [key] = keysFrom(`${seed}/F1`, 1);
  const { pointOf } = saltelliDesign(key, factors.length + 1, 512, swaps);
  return (at) => {
    const point = pointOf(at);
    const practice = weights.reduce((sum, weight, factor) => sum + weight * point[factor], 0);
    return [practice, practice];
  };
}

describe('F1 in full', () => {
  test('holds where clay matters most, and says what each factor weighs', () => {
    const verdicts = verdictsOf(f1, 'full', linearF1([4, 1, 1, 1, 1, 1, 0, 1]));
    expect(verdicts[0]).toMatchObject({ id: 'F1', verdict: 'holds' });
    // 4² of 4² + 4·1² + 1² + 1²: a linear sum has its indices in its weights.
    expect(Math.abs(verdicts[0].value - 16 / 22)).toBeLessThan(0.05);
    expect(verdicts[1]).toMatchObject({ id: 'F1b', verdict: 'reported' });
    expect(Math.abs(verdicts[1].value - (16 - 4) / 22)).toBeLessThan(0.06);
    expect(verdicts[1].note).toContain('It holds here.');
  });

  test('fails where a domain matters as much, and says so of the four together', () => {
    const verdicts = verdictsOf(f1, 'full', linearF1([2, 2, 1, 1, 1, 1, 0, 1]));
    expect(verdicts[0].verdict).toBe('fails');
    expect(verdicts[1].note).toContain('It fails here');
  });
});

test('luck has an index of its own, and is the same in every other run of a row', () => {
  const { runs, play, judge } = contest('luck', 3, [[clay], [luck]]);
  expect(runs).toBe(3 * 4);
  const again = contest('luck', 3, [[clay], [luck]]);
  expect(play(0)).toEqual(again.play(0));
  expect(play(3)).not.toEqual(play(0));
  const outcomes = Array.from({ length: runs }, (_, at) => [at % 4 === 3 ? 1 : 0, 0]);
  expect(judge(outcomes, 'practice', () => []).totals[0].interval).toHaveLength(2);
});

describe('quickly', () => {
  /** Practice as a weighted sum, at the points of a screening of these groups. */
  const linear = (
    name: string,
    groups: number,
    trajectories: number,
    weights: readonly number[],
  ) => {
    const { pointOf } = morrisDesign(keysFrom(`${seed}/${name}`, 1)[0], groups, trajectories);
    return (at: number): readonly number[] => {
      const point = pointOf(at);
      return [weights.reduce((sum, weight, factor) => sum + weight * point[factor], 0), 0];
    };
  };

  test.each([
    ['holds', [4, 1, 1, 1, 1, 1, 0, 1]],
    ['fails', [1, 4, 1, 1, 1, 1, 0, 1]],
  ])('F1 %s by the ranking of mean effects', (verdict, weights) => {
    const alone = linear('F1', factors.length, 40, weights);
    const verdicts = verdictsOf(f1, 'quick', (at) => (at < 360 ? alone(at) : [0, 0]));
    expect(verdicts[0]).toMatchObject({ id: 'F1', verdict });
    expect(verdicts[0].value).toBeCloseTo(verdict === 'holds' ? 3 : -3, 10);
  });

  test.each([
    ['holds', [1, 2, 3], [3, 2, 1]],
    ['fails', [3, 2, 1], [1, 2, 3]],
    ['fails', [1, 1, 1], [1, 1, 1]],
  ])('F2 %s by how clay and signal change with depth', (verdict, clayByDepth, signalByDepth) => {
    const verdicts = verdictsOf(f2, 'quick', (at, runs) => {
      const depth = Math.floor(at / (runs / 3));
      const weights = [clayByDepth[depth], signalByDepth[depth], 1];
      return linear('F2', 3, 40, weights)(at % (runs / 3));
    });
    expect(verdicts.map((each) => each.verdict)).toEqual([verdict, verdict]);
  });

  describe('F14', () => {
    const clayWins = [3, 1, 1, 1, 1, 2];
    const aTie = [3, 3, 1, 1, 1, 2];
    const outranked = [1, 1, 3, 1, 1, 4];
    /** Worlds in their order: the reference department, three that were stated, one that was not. */
    const judged = (...worlds: readonly (readonly number[])[]) =>
      verdictsOf(f14, 'quick', (at, runs) => {
        const world = Math.floor(at / (runs / 5));
        return linear(`F14/${world}`, 7, 30, worlds[world])(at % (runs / 5));
      });

    test.each([
      ['holds where clay ties in a stated world', [clayWins, clayWins, clayWins, aTie, clayWins]],
      ['holds where it is outranked in one', [clayWins, outranked, clayWins, clayWins, clayWins]],
      [
        'fails where clay wins wherever it was stated that it might not',
        [clayWins, clayWins, clayWins, clayWins, outranked],
      ],
      [
        'fails where clay is not seen to win in the reference department',
        [aTie, aTie, aTie, aTie, aTie],
      ],
    ])('%s', (title, worlds) => {
      expect(judged(...worlds)[0].verdict).toBe(title.startsWith('holds') ? 'holds' : 'fails');
    });

    test('tells in how many stated worlds a domain clearly outranks clay, and in which others', () => {
      const [, one] = judged(clayWins, outranked, clayWins, aTie, outranked);
      expect(one).toMatchObject({ value: 1, threshold: null, verdict: 'reported' });
      expect(one.note).toContain('such constraints at once');
      const [, none] = judged(clayWins, clayWins, clayWins, aTie, clayWins);
      expect(none).toMatchObject({ value: 0, note: 'In no world tried.' });
    });
  });

  test('F1c counts the sets in which clay outranks every domain', () => {
    const [judged] = verdictsOf(f1c, 'quick', (at, runs) => {
      const set = Math.floor(at / (runs / 16));
      const weights = set < 4 ? [3, 1, 1, 1, 1] : [1, 1, 1, 3, 1];
      return linear(`F1c/${set}`, 5, 8, weights)(at % (runs / 16));
    });
    expect(judged).toMatchObject({ value: 4 / 16, verdict: 'reported' });
  });
});

test('F1c draws the weight of security beside the parameters: an even share at the least', () => {
  const worldAt = (share: number) => plausibleWorld(Array.from({ length: 200 }, () => share));
  expect(worldAt(0).weights?.security).toBe(0.25);
  expect(worldAt(1).weights?.security).toBe(0.45);
  const sum = Object.values(worldAt(1).weights ?? {}).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeCloseTo(1, 12);
  expect(worldAt(1).parameters?.constraintOnConcern).toBe(parameterTable.constraintOnConcern.high);
  expect(worldAt(1).parameters).not.toHaveProperty('threshold');
});

test('a screening leaves what is in no group in the middle, and lives each trajectory on one luck', () => {
  const one = screening('middle', 2, [[clay]]);
  expect(one.runs).toBe(4);
  expect(one.play(0)).not.toEqual(one.play(1));
  expect(one.play(1)).toEqual(screening('middle', 2, [[clay]]).play(1));
});
