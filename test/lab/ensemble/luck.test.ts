import { describe, expect, test } from 'vitest';
import { luckOf, luckSeeds, playJournal, seedsBeside } from '../../../src/lab/index.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { starts } from './runs.ts';

const own = playJournal(scenarioWith(), 'own', [starts(1, 'coaching')]);
const withTrust = (trust: number) => ({ ...own, trust });

describe('luck or skill', () => {
  test('tells how many of the runs came to less than one’s own', () => {
    const among = [0.1, 0.2, 0.3, 0.4].map(withTrust);
    expect(luckOf(among, withTrust(0.35), 'trust').below).toBe(0.75);
    expect(luckOf(among, withTrust(0), 'trust').below).toBe(0);
    expect(luckOf(among, withTrust(0.2), 'trust').below).toBe(0.375);
  });

  test('tells the mean of the plan and how far luck alone moves it', () => {
    const among = Array.from({ length: 21 }, (_, at) => withTrust(at / 20));
    const luck = luckOf(among, own, 'trust');
    expect(luck.mean).toBeCloseTo(0.5, 12);
    expect(luck.middle[0]).toBeCloseTo(0.05, 12);
    expect(luck.middle[1]).toBeCloseTo(0.95, 12);
    expect(luck.interval?.[0]).toBeLessThan(0.5);
  });

  test('gives no interval while there are too few runs for one', () => {
    expect(luckOf([0.1, 0.2].map(withTrust), own, 'trust').interval).toBeNull();
  });

  test('is tried on a hundred seeds, none of them twice', () => {
    expect(new Set(luckSeeds).size).toBe(100);
  });

  test('is told by other luck than one’s own', () => {
    expect(seedsBeside('frost')).toEqual(luckSeeds);
    expect(seedsBeside('7')).toEqual(luckSeeds.filter((seed) => seed !== '7'));
    expect(seedsBeside('b', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });
});
