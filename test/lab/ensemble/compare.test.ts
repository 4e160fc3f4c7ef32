import { describe, expect, test } from 'vitest';
import { compareGames, divisions } from '../../../src/lab/index.ts';
import { busyScenario } from '../../game/occasions.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { playedGame, starts, stops, unplayedGame } from './runs.ts';

const plan = [starts(1, 'coaching'), starts(2, 'pulse'), stops(3, 'coaching')];
const removal = {
  quarter: 2,
  kind: 'start',
  policy: 'delayer',
  aim: { kind: 'tier', tiers: [2] },
} as const;

describe('two runs side by side', () => {
  test('that decided the same do not differ in anything', () => {
    const game = playedGame(busyScenario, plan);
    const { quarters, sameScenario, sameSeed } = compareGames(game, game);
    expect([sameScenario, sameSeed, quarters.length]).toEqual([true, true, 4]);
    for (const { onlyInA, onlyInB, difference } of quarters) {
      expect([...onlyInA, ...onlyInB]).toEqual([]);
      expect(new Set(Object.values(difference))).toEqual(new Set([0]));
    }
  });

  test('say of every quarter what was decided in one of them only', () => {
    const one = playedGame(busyScenario, plan);
    const other = playedGame(busyScenario, [plan[0], starts(3, 'circles')]);
    const { quarters } = compareGames(one, other);
    expect(quarters[0]).toMatchObject({ onlyInA: [], onlyInB: [], inBoth: [plan[0]] });
    expect(quarters[1]).toMatchObject({ onlyInA: [plan[1]], onlyInB: [] });
    expect(quarters[2]).toMatchObject({ onlyInA: [plan[2]], onlyInB: [starts(3, 'circles')] });
  });

  test('take two orders of the same places for the same decision', () => {
    const aimed = (branches: readonly number[]) =>
      playedGame(busyScenario, [
        { quarter: 1, kind: 'start', policy: 'circles', aim: { kind: 'branch', branches } },
      ]);
    const [first] = compareGames(aimed([1, 2]), aimed([2, 1])).quarters;
    expect(first.inBoth).toHaveLength(1);
  });

  test.each([
    ['the same hierarchy', plan],
    ['a tier removed in one of them', [...plan, removal]],
  ])('differ by as much as their parts together, with %s', (_, journal) => {
    const ordered = journal.toSorted((one, other) => one.quarter - other.quarter);
    const { quarters } = compareGames(
      playedGame(busyScenario, ordered),
      playedGame(busyScenario, []),
    );
    expect(quarters.at(-1)?.difference.permeability).not.toBe(0);
    for (const { parts, difference } of quarters) {
      for (const division of divisions) {
        for (const of of ['practice', 'trust', 'permeability', 'incidents'] as const) {
          const sum = parts?.[division].reduce((total, { part }) => total + part[of], 0);
          expect(sum).toBeCloseTo(difference[of], 12);
        }
      }
    }
  });

  test('are compared as far as both have run', () => {
    const game = playedGame(busyScenario, plan);
    expect(compareGames(game, unplayedGame(busyScenario)).quarters).toEqual([]);
  });

  test('of two scenarios say so, and leave out on which people', () => {
    const tiny = playedGame(scenarioWith(), []);
    const { sameScenario, quarters } = compareGames(playedGame(busyScenario, []), tiny);
    expect(sameScenario).toBe(false);
    expect(quarters[0].parts).toBeNull();
  });
});
