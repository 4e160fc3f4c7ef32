import { describe, expect, test } from 'vitest';
import {
  accountNow,
  decide,
  decisionNow,
  firstRefusal,
  openGame,
  runQuarter,
  stepWeek,
  undo,
  whyNot,
  wholeDepartment,
  withdraw,
  type Game,
} from '../../src/game/index.ts';
import { policyWith, scenarioWith } from './tinyScenario.ts';

function start(game: Game, policy: string): Game {
  return decide(game, decisionNow(game, 'start', policy));
}

function stop(game: Game, policy: string): Game {
  return decide(game, decisionNow(game, 'stop', policy));
}

function watchQuarter(game: Game): Game {
  let at = runQuarter(game);
  while (at.phase === 'watching') at = stepWeek(at);
  return at;
}

const fresh = openGame(scenarioWith());

describe('a decision', () => {
  test('is noted in the journal and changes nobody in the department before the quarter runs', () => {
    const decided = start(fresh, 'coaching');
    expect(decided.journal).toEqual([
      { quarter: 1, kind: 'start', policy: 'coaching', aim: wholeDepartment },
    ]);
    expect(decided.world).toBe(fresh.world);
  });

  test('takes money and attention, and gives both back when it is withdrawn', () => {
    const decided = start(fresh, 'coaching');
    expect(accountNow(decided)).toEqual({
      budgetDollars: 300,
      spentDollars: 100,
      leftDollars: 200,
      attentionHeld: 3,
      attentionLeft: 3,
    });
    const [decision] = decided.journal;
    expect(accountNow(withdraw(decided, decision))).toEqual(accountNow(fresh));
    expect(undo(decided).journal).toEqual([]);
  });

  test('that stands costs its upkeep in later quarters', () => {
    const later = watchQuarter(start(fresh, 'coaching'));
    expect(accountNow(later).spentDollars).toBe(40);
    expect(accountNow(stop(later, 'coaching')).spentDollars).toBe(0);
  });

  test('for a policy that ends of itself leaves it ended in the next quarter', () => {
    const later = watchQuarter(start(fresh, 'town-halls'));
    expect(accountNow(later)).toMatchObject({ spentDollars: 0, attentionHeld: 0 });
  });

  test('can no longer be undone once the quarter runs', () => {
    const running = runQuarter(start(fresh, 'pulse'));
    expect(undo(running)).toBe(running);
    const later = watchQuarter(running);
    expect(undo(later)).toBe(later);
  });
});

describe('why not', () => {
  const obstacle = (game: Game, policy: string, kind: 'start' | 'stop' = 'start'): unknown =>
    whyNot(game, decisionNow(game, kind, policy));

  test('names an unknown policy', () => {
    expect(obstacle(fresh, 'abolish')).toEqual({ kind: 'unknownPolicy', policy: 'abolish' });
  });

  test('says what is missing of the money and of the attention', () => {
    const poor = start(start(fresh, 'coaching'), 'privacy-by-design');
    expect(obstacle(poor, 'town-halls')).toEqual({
      kind: 'tooDear',
      needsDollars: 100,
      leftDollars: 50,
    });
    const scenario = scenarioWith({ attention: 4 });
    const busy = start(openGame(scenario), 'coaching');
    expect(obstacle(busy, 'town-halls')).toEqual({
      kind: 'tooMuchAtOnce',
      needsAttention: 2,
      attentionLeft: 1,
    });
  });

  test('says until when a policy cools down', () => {
    const second = watchQuarter(start(fresh, 'town-halls'));
    expect(obstacle(second, 'town-halls')).toEqual({ kind: 'coolsDown', untilQuarter: 3 });
    expect(obstacle(watchQuarter(second), 'town-halls')).toBeNull();
  });

  test('does not start what runs, stop what does not, or decide while weeks run', () => {
    const decided = start(fresh, 'coaching');
    expect(obstacle(decided, 'coaching')).toEqual({ kind: 'runsAlready' });
    expect(obstacle(decided, 'coaching', 'stop')).toEqual({ kind: 'decidedThisQuarter' });
    expect(obstacle(fresh, 'coaching', 'stop')).toEqual({ kind: 'doesNotRun' });
    expect(obstacle(runQuarter(fresh), 'coaching')).toEqual({ kind: 'notNow' });
  });

  test('keeps what was withdrawn in the journal where another decision needs it', () => {
    const standing = policyWith('standing', { costDollars: 0, upkeepDollars: 250, attention: 1 });
    const dear = policyWith('dear', { costDollars: 200, attention: 1 });
    const game = openGame(scenarioWith({ policies: [standing, dear] }));
    const second = watchQuarter(start(game, 'standing'));
    const traded = start(stop(second, 'standing'), 'dear');
    expect(traded.journal).toHaveLength(3);
    expect(withdraw(traded, traded.journal[1])).toBe(traded);
    expect(withdraw(traded, traded.journal[2]).journal).toHaveLength(2);
  });

  test('finds the first decision of a forged journal that was not possible', () => {
    const forged = [
      { quarter: 1, kind: 'start', policy: 'coaching', aim: wholeDepartment },
      { quarter: 3, kind: 'start', policy: 'town-halls', aim: wholeDepartment },
      { quarter: 2, kind: 'stop', policy: 'coaching' },
    ] as const;
    expect(firstRefusal(fresh.scenario, forged)).toEqual({
      at: 2,
      obstacle: { kind: 'outsideGame', quarter: 2, quarters: 4 },
    });
  });
});
