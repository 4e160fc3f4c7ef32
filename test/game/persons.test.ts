import { describe, expect, test } from 'vitest';
import {
  languageOf,
  nameOfPerson,
  openGame,
  rowOfSeat,
  runQuarter,
  seatOf,
  type Game,
} from '../../src/game/index.ts';
import type { LanguageShare, NamedPerson, Scenario } from '../../src/scenario/index.ts';
import { orderWith } from './occasions.ts';
import { atManagers, atTier, gameOf, start } from './playing.ts';
import { scenarioWith } from './tinyScenario.ts';

const everywhere = { branch: null, tier: null };
const odile: NamedPerson = {
  uid: 2,
  name: 'Odile Tremblay',
  line: { en: 'Odile', fr: 'Odile' },
  face: { skin: 2, hair: 'bun', hairColour: 'grey', glasses: true, beard: false },
};
const policies = [orderWith('rotate', 'rotate'), orderWith('replace', 'replace')];

function withDepartment(changes: Partial<Scenario['department']>): Game {
  return gameOf({ policies, department: { ...scenarioWith().department, ...changes } });
}

describe('the language of a person', () => {
  const frenchIn = (...languages: readonly LanguageShare[]): readonly number[] => {
    const { scenario, world } = withDepartment({ languages });
    const rows = Array.from({ length: world.department.size }, (_, row) => row);
    return rows.filter((row) => languageOf(scenario, world, row) === 'fr');
  };
  const nobody = { where: everywhere, uids: null, french: 0 };

  test('is that of her part of the department; the later share wins', () => {
    const second = { where: { branch: 2, tier: 2 }, uids: null, french: 1 };
    expect(frenchIn(nobody, second)).toEqual([4, 5]);
    expect(frenchIn(second, nobody)).toEqual([]);
  });

  test('is her own where something is said of her, whatever is said of her part', () => {
    expect(frenchIn({ where: everywhere, uids: [3], french: 1 }, nobody)).toEqual([3]);
  });

  test('falls by luck, in about as many as the share', () => {
    const spans = { kind: 'spans', spans: [10, 10, 10] } as const;
    const tenBranches = Array.from({ length: 10 }, () => ({ en: 'b', fr: 'b' }));
    const scenario = scenarioWith({
      department: {
        ...scenarioWith().department,
        plan: spans,
        branches: tenBranches,
        languages: [{ where: everywhere, uids: null, french: 0.6 }],
      },
    });
    const { world } = openGame(scenario);
    const rows = Array.from({ length: world.department.size }, (_, row) => row);
    const french = rows.filter((row) => languageOf(scenario, world, row) === 'fr').length;
    expect(french / rows.length).toBeCloseTo(0.6, 1);
  });

  test('may be another’s when another comes', () => {
    const own = { where: everywhere, uids: [2], french: 1 };
    const game = withDepartment({ languages: [nobody, own] });
    const after = runQuarter(start(game, 'replace', atManagers('1.1')));
    expect(languageOf(game.scenario, game.world, 2)).toBe('fr');
    expect(languageOf(after.scenario, after.world, 2)).toBe('en');
  });
});

describe('somebody with a name', () => {
  const game = withDepartment({ persons: [odile] });

  test('sits where the scenario seats her', () => {
    expect(nameOfPerson(game.scenario, game.world, 2)).toBe(odile);
    expect(nameOfPerson(game.scenario, game.world, 3)).toBeNull();
  });

  test('takes her name along when she changes seats', () => {
    const { world } = runQuarter(start(game, 'rotate', atTier(2)));
    expect(nameOfPerson(game.scenario, world, 2)).toBeNull();
    expect(nameOfPerson(game.scenario, world, 3)).toBe(odile);
  });

  test('can be aimed at from where she sits now', () => {
    const { scenario, world } = runQuarter(start(game, 'rotate', atTier(2)));
    expect(seatOf(scenario, world.department, 3)).toBe('1.1');
    expect(rowOfSeat(scenario, world.department, '1.1')).toBe(3);
    expect(seatOf(scenario, world.department, 20)).toBeNull();
    expect(rowOfSeat(scenario, world.department, '7')).toBeNull();
  });

  test('does not leave her name to whoever follows her', () => {
    const { world } = runQuarter(start(game, 'replace', atManagers('1.1')));
    expect(nameOfPerson(game.scenario, world, 2)).toBeNull();
  });
});
