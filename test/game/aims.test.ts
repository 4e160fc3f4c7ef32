import { describe, expect, test } from 'vitest';
import {
  accountNow,
  decide,
  decisionNow,
  leversAt,
  priceOf,
  whyNot,
  type DecisionAim,
  type Game,
} from '../../src/game/index.ts';
import type { Policy } from '../../src/scenario/index.ts';
import { orderWith } from './occasions.ts';
import {
  atBranch,
  atManagers,
  atTier,
  gameOf,
  start,
  watchQuarter,
  watchQuarters,
} from './playing.ts';
import { policyWith, scenarioWith } from './tinyScenario.ts';

const circles = policyWith('circles', {
  aims: ['department', 'branch', 'tier', 'managers'],
  attention: 3,
  effects: { community: 0.4 },
});
const mentors = policyWith('mentors', { aims: ['tier', 'managers'], effects: { clayWork: 0.5 } });

describe('the price of a policy', () => {
  const priced = (policy: Policy, aim: DecisionAim) => priceOf(scenarioWith(), policy, aim);

  test('is its own for the whole department', () => {
    expect(priced(circles, { kind: 'department' })).toEqual({
      costDollars: 100,
      upkeepDollars: 40,
      attention: 3,
    });
  });

  test('falls with the share of the people aimed at; attention is rounded up', () => {
    const half = { costDollars: 50, upkeepDollars: 20, attention: 2 };
    expect(priced(circles, atBranch(1))).toEqual(half);
    expect(priced(circles, atBranch(1, 1))).toEqual(half);
    expect(priced(circles, atBranch(1, 2)).costDollars).toBe(100);
  });

  test('is never less than a quarter', () => {
    const quarter = { costDollars: 25, upkeepDollars: 10, attention: 1 };
    expect(priced({ ...circles, attention: 5 }, atTier(1)).attention).toBe(2);
    expect(priced(circles, atTier(1))).toEqual(quarter);
    expect(priced(circles, atManagers('1.1'))).toEqual(quarter);
  });

  test('counts managers only, where all that a policy does is work on managers', () => {
    expect(priced(mentors, atTier(2)).costDollars).toBe(67);
    expect(priced(mentors, atBranch(1)).costDollars).toBe(50);
    expect(priced(mentors, atManagers('1', '1.1', '2')).costDollars).toBe(50);
  });

  test('is the whole one where a tier is restructured, which upsets more than it reaches', () => {
    const flatten = policyWith('flatten', { aims: ['tier'], restructure: 'removeTier' });
    expect(priced(flatten, atTier(2))).toMatchObject({ costDollars: 100, attention: 2 });
  });

  test('is what the account is charged, at the start and later', () => {
    const game = start(gameOf({ policies: [circles] }), 'circles', atBranch(2));
    expect(accountNow(game)).toMatchObject({ spentDollars: 50, attentionHeld: 2 });
    expect(accountNow(watchQuarter(game)).spentDollars).toBe(20);
  });
});

describe('an aim', () => {
  const obstacle = (policy: Policy, aim?: DecisionAim): unknown => {
    const game = gameOf({ policies: [policy] });
    return whyNot(game, decisionNow(game, 'start', policy.id, aim));
  };

  test('must be chosen where a policy is not for the whole department', () => {
    expect(obstacle(mentors)).toEqual({ kind: 'needsAim' });
    expect(obstacle(mentors, atTier())).toEqual({ kind: 'needsAim' });
    expect(obstacle(mentors, atTier(2))).toBeNull();
  });

  test('must be one that the policy has', () => {
    expect(obstacle(mentors, atBranch(1))).toEqual({ kind: 'cannotAimSo', aim: 'branch' });
  });

  test.each([
    ['branch', atBranch(1, 3), '3'],
    ['branch', atBranch(0.5), '0.5'],
    ['tier', atTier(4), '4'],
    ['managers', atManagers('1', '3.1'), '3.1'],
    ['managers', atManagers('1.1.1'), '1.1.1'],
  ])('at a %s must find somebody there: %j', (aim, at, place) => {
    expect(obstacle(circles, at)).toEqual({ kind: 'noSuchPlace', aim, place });
  });

  test('joins others only as long as the model can tell apart whom they reach', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      policyWith(`p${at}`, { aims: ['branch'], costDollars: 0, attention: 0, rampWeeks: 1 }),
    );
    const branches = Array.from({ length: 300 }, (_, at) => at + 1);
    const department = {
      ...scenarioWith().department,
      plan: { kind: 'spans', spans: [300] } as const,
    };
    let game = gameOf({ policies: many, department });
    let refused: unknown = null;
    for (const [bit, { id }] of many.entries()) {
      const half = branches.filter((branch) => Math.floor(branch / 2 ** bit) % 2 === 1);
      const decision = decisionNow(game, 'start', id, atBranch(...(half.length > 0 ? half : [1])));
      refused ??= whyNot(game, decision);
      game = decide(game, decision);
    }
    expect(refused).toEqual({ kind: 'tooManyAims' });
    expect(watchQuarter(game).world.week).toBe(13);
  });

  test('holds for one stint at a time', () => {
    const game = start(gameOf({ policies: [circles] }), 'circles', atBranch(1));
    const other = decisionNow(game, 'start', 'circles', atBranch(2));
    expect(whyNot(game, other)).toEqual({ kind: 'runsAlready' });
  });
});

describe('aimed levers', () => {
  const aimedIn = (game: Game, week: number) =>
    leversAt(game, week).aims.map(({ aim, changes }) => ({
      rows: aim.kind === 'people' ? aim.rows.slice(0, 3) : [],
      ...changes,
    }));

  test('leave the department’s own where they are, and rise over the ramp', () => {
    const game = start(gameOf({ policies: [circles] }), 'circles', atBranch(2));
    expect(leversAt(game, 0).community).toBe(0);
    expect(aimedIn(game, 0)).toEqual([{ rows: [1, 4, 5], community: 0.1 }]);
    expect(aimedIn(game, 20)).toEqual([{ rows: [1, 4, 5], community: 0.4 }]);
  });

  test('reach tiers, and managers by their seats', () => {
    const fresh = gameOf({ policies: [circles] });
    expect(aimedIn(start(fresh, 'circles', atTier(2)), 9)[0].rows).toEqual([2, 3, 4]);
    expect(aimedIn(start(fresh, 'circles', atManagers('2', '1.2')), 9)[0].rows).toEqual([1, 3]);
  });

  test('count once where an old aim fades and a new one rises', () => {
    let game = watchQuarter(start(gameOf({ policies: [circles] }), 'circles', atBranch(1)));
    game = watchQuarter(decide(game, decisionNow(game, 'stop', 'circles')));
    expect(aimedIn(game, 14)).toEqual([{ rows: [0, 2, 3], community: 0.2 }]);
    const short = policyWith('short', { ...circles, id: 'short', lastsQuarters: 1 });
    game = watchQuarter(start(gameOf({ policies: [short] }), 'short', atBranch(1)));
    game = start(game, 'short', atBranch(1, 2));
    expect(aimedIn(game, 13)).toEqual([
      { rows: [0, 2, 3], community: expect.closeTo(0.3, 12) },
      { rows: [1, 4, 5], community: 0.1 },
    ]);
  });

  test('add on the way only what the department has not', () => {
    const short = policyWith('short', { ...circles, id: 'short', lastsQuarters: 1 });
    let game = watchQuarter(start(gameOf({ policies: [short] }), 'short'));
    game = start(game, 'short', atBranch(2));
    expect(leversAt(game, 13).community).toBeCloseTo(0.3, 12);
    expect(aimedIn(game, 13)).toEqual([]);
    expect(leversAt(game, 15).community).toBeCloseTo(0.1, 12);
    expect(aimedIn(game, 15)).toEqual([{ rows: [1, 4, 5], community: expect.closeTo(0.2, 12) }]);
  });

  test('that cannot be aimed are the department’s', () => {
    const mixed = policyWith('mixed', {
      aims: ['branch'],
      effects: { stewardship: 0.5, training: 0.5, guardrails: { privacy: 0.25 } },
    });
    const levers = leversAt(start(gameOf({ policies: [mixed] }), 'mixed', atBranch(1, 2)), 8);
    expect([levers.stewardship, levers.training, levers.guardrails.privacy]).toEqual([
      0.5, 0, 0.25,
    ]);
    expect(levers.aims[0].changes).toEqual({ training: 0.5 });
  });

  test('follow the people when seats are exchanged, and miss a tier that is gone', () => {
    const policies = [
      { ...circles, costDollars: 0 },
      orderWith('rotate', 'rotate'),
      orderWith('delayer', 'removeTier'),
    ];
    const fresh = gameOf({ policies });
    const rotated = watchQuarter(
      start(start(fresh, 'circles', atManagers('1.1')), 'rotate', atTier(2)),
    );
    expect(aimedIn(rotated, 20)[0].rows).toEqual([3]);
    const flat = watchQuarters(start(start(fresh, 'circles', atTier(2)), 'delayer', atTier(2)), 2);
    expect(leversAt(flat, 30).aims).toEqual([]);
  });
});
