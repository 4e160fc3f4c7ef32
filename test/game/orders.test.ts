import { describe, expect, test } from 'vitest';
import {
  decide,
  decisionNow,
  leversAt,
  runQuarter,
  stepWeek,
  whyNot,
  type DecisionAim,
  type Game,
} from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import { eventWith, orderWith, whenever } from './occasions.ts';
import { atManagers, atTier, gameOf, start, watchQuarter, watchQuarters } from './playing.ts';
import { policyWith, scenarioWith } from './tinyScenario.ts';

const policies = [
  orderWith('delayer', 'removeTier'),
  orderWith('widen', 'widenSpans'),
  orderWith('rotate', 'rotate'),
  orderWith('replace', 'replace'),
  policyWith('training', { aims: ['tier'], effects: { training: 1 }, rampWeeks: 1 }),
];
const plan = { kind: 'spans', spans: [2, 2, 2, 3] } as const;
const names = ['Directors', 'Managers', 'Leads', 'Employees'];
const { department } = scenarioWith();
const fresh = gameOf({
  policies,
  department: { ...department, plan, tiers: names.map((en) => ({ en, fr: en })) },
});
const obstacle = (game: Game, policy: string, aim: DecisionAim): unknown =>
  whyNot(game, decisionNow(game, 'start', policy, aim));

describe('an order', () => {
  test('changes nobody before its quarter runs, and then before the first week', () => {
    const decided = start(fresh, 'delayer', atTier(2));
    expect(decided.world).toBe(fresh.world);
    const begun = runQuarter(decided);
    expect(begun.world.week).toBe(0);
    expect(begun.world.department.tiers).toBe(3);
    expect(stepWeek(begun).world.department).toBe(begun.world.department);
  });

  test('is over after its quarter, and can be given again', () => {
    const next = watchQuarter(start(fresh, 'rotate', atTier(3)));
    expect(obstacle(next, 'rotate', atTier(3))).toBeNull();
    expect(whyNot(next, decisionNow(next, 'stop', 'rotate'))).toEqual({ kind: 'doesNotRun' });
  });

  test('leaves the first tier, because it heads the branches', () => {
    expect(obstacle(fresh, 'delayer', atTier(1))).toEqual({ kind: 'branchesStay' });
    expect(obstacle(fresh, 'widen', atTier(2, 1))).toEqual({ kind: 'branchesStay' });
    expect(obstacle(fresh, 'rotate', atTier(1))).toBeNull();
  });

  test('needs a tier in which somebody manages', () => {
    expect(obstacle(fresh, 'delayer', atTier(4))).toEqual({ kind: 'nobodyManages', place: '4' });
  });

  test('about managers moves these alone', () => {
    const ran = runQuarter(start(fresh, 'replace', atManagers('1.1', '2')));
    const newcomers = Array.from(ran.world.people.generation.keys()).filter(
      (row) => ran.world.people.generation[row] > 0,
    );
    expect(newcomers).toEqual([1, 2]);
  });

  test('to widen spans halves the managers of a tier', () => {
    const managersIn = ({ world }: Game): number => world.department.leaderOf.length - 1;
    expect(managersIn(fresh)).toBe(2 + 4 + 8);
    expect(managersIn(runQuarter(start(fresh, 'widen', atTier(3))))).toBe(2 + 4 + 4);
  });

  test('that another of the same quarter has made idle does nothing', () => {
    const both = start(start(fresh, 'delayer', atTier(3)), 'rotate', atTier(3));
    const alone = runQuarter(start(fresh, 'delayer', atTier(3)));
    expect(fingerprint(runQuarter(both).world)).toBe(fingerprint(alone.world));
  });
});

describe('a tier that is removed', () => {
  const flat = watchQuarter(start(fresh, 'delayer', atTier(2)));

  test('takes its name along; the others keep name and number', () => {
    expect(flat.tiers.map(({ tier, name }) => [tier, name.en])).toEqual([
      [1, 'Directors'],
      [3, 'Leads'],
      [4, 'Employees'],
    ]);
  });

  test('can be aimed at no more, and the tier below it still by its number', () => {
    expect(obstacle(flat, 'rotate', atTier(2))).toEqual({
      kind: 'noSuchPlace',
      aim: 'tier',
      place: '2',
    });
    const { tierStart } = flat.world.department;
    const [aimed] = leversAt(start(flat, 'training', atTier(3)), 20).aims;
    expect(aimed.aim).toEqual({
      kind: 'people',
      rows: Array.from({ length: tierStart[2] - tierStart[1] }, (_, at) => tierStart[1] + at),
    });
  });

  test('is spared by what falls on it later, but the organisation is not', () => {
    const shock = eventWith('shock', {
      when: { ...whenever, quarters: [2, 2] },
      shifts: { trust: -1, fatigue: 1 },
      where: { branch: null, tier: 2 },
    });
    const scenario = { ...fresh.scenario, events: [shock] };
    const before = watchQuarter(start(gameOf(scenario), 'delayer', atTier(2)));
    const { world } = runQuarter(before);
    expect(world.people).toEqual(before.world.people);
    expect(world.organisation.fatigue).toBe(1);
  });
});

describe('a department that is reorganised every quarter', () => {
  test('lives through the game', () => {
    let game = fresh;
    for (const [policy, aim] of [
      ['rotate', atTier(1)],
      ['delayer', atTier(2)],
      ['widen', atTier(3)],
      ['delayer', atTier(3)],
    ] as const) {
      game = watchQuarter(start(game, policy, aim));
    }
    expect(game.phase).toBe('ended');
    expect(game.tiers.map(({ name }) => name.en)).toEqual(['Directors', 'Employees']);
    expect(game.world.department.tiers).toBe(2);
    expect(watchQuarters(game, 1)).toBe(game);
    expect(decide(game, decisionNow(game, 'start', 'rotate', atTier(1)))).toBe(game);
  });
});
