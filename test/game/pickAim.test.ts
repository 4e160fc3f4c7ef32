import { describe, expect, test } from 'vitest';
import { aimAtRow, openGame, partsOfAim, togglePart } from '../../src/game/index.ts';
import { scenarioWith } from './tinyScenario.ts';

// Two directors, each with two managers, each with four employees: rows 0, 1; 2 to 5; 6 to 21.
const game = openGame(scenarioWith());

describe('pointing at somebody', () => {
  test('picks her branch, her tier or herself, as is asked', () => {
    expect(aimAtRow(game, 'branch', 4)).toEqual({ kind: 'branch', branches: [2] });
    expect(aimAtRow(game, 'tier', 4)).toEqual({ kind: 'tier', tiers: [2] });
    expect(aimAtRow(game, 'managers', 4)).toEqual({ kind: 'managers', seats: ['2.1'] });
  });

  test('who manages nobody picks no manager', () => {
    expect(aimAtRow(game, 'managers', 6)).toBeNull();
    expect(aimAtRow(game, 'branch', 6)).toEqual({ kind: 'branch', branches: [1] });
  });
});

describe('an aim that is picked', () => {
  const first = { kind: 'managers', seats: ['1.1'] } as const;
  const second = { kind: 'managers', seats: ['2.1'] } as const;

  test('holds what has been pointed at, and lets go what is pointed at again', () => {
    const both = togglePart(first, second);
    expect(both).toEqual({ kind: 'managers', seats: ['1.1', '2.1'] });
    expect(togglePart(both, first)).toEqual(second);
    expect(togglePart(second, second)).toBeNull();
  });

  test('begins anew with another kind', () => {
    expect(togglePart(first, { kind: 'tier', tiers: [2] })).toEqual({ kind: 'tier', tiers: [2] });
    expect(togglePart({ kind: 'department' }, first)).toEqual(first);
  });

  test('comes apart into places', () => {
    const parts = partsOfAim({ kind: 'branch', branches: [2, 1] });
    expect(parts).toEqual([
      { kind: 'branch', branches: [2] },
      { kind: 'branch', branches: [1] },
    ]);
    expect(partsOfAim({ kind: 'department' })).toEqual([]);
  });
});
