import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountNow,
  answerNow,
  decide,
  decisionNow,
  openDecisions,
  openDilemma,
  openGame,
  replay,
  runQuarter,
  stepWeek,
  undo,
  whyNot,
  withdraw,
  type Decision,
  type DecisionAim,
  type Game,
  type Journal,
} from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import { busyScenario as scenario } from './occasions.ts';

/** What somebody would like to decide; what the rules refuse is left out. */
type Wish = {
  readonly quarter: number;
  readonly kind: 'start' | 'stop' | 'answer' | 'withdraw';
  readonly which: number;
  readonly aim: DecisionAim;
};

const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const aims: fc.Arbitrary<DecisionAim> = fc.oneof(
  fc.constant<DecisionAim>({ kind: 'department' }),
  some(1, 2, 3).map((branches): DecisionAim => ({ kind: 'branch', branches })),
  some(1, 2, 3, 4).map((tiers): DecisionAim => ({ kind: 'tier', tiers })),
  some('1', '2', '1.1', '1.2', '2.2', '1.1.1', '9').map((seats): DecisionAim => ({
    kind: 'managers',
    seats,
  })),
);
const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    quarter: fc.integer({ min: 1, max: scenario.quarters }),
    kind: fc.constantFrom('start', 'start', 'start', 'stop', 'answer', 'withdraw'),
    which: fc.nat(50),
    aim: aims,
  }),
  { maxLength: 40 },
);
const seeds = fc.integer({ min: 0, max: 1e6 }).map(String);

function wished(game: Game, { kind, which, aim }: Wish): Decision {
  if (kind === 'answer') {
    const dilemma = scenario.dilemmas[which % scenario.dilemmas.length];
    return answerNow(game, dilemma.id, dilemma.answers[which % dilemma.answers.length].id);
  }
  const { id } = scenario.policies[which % scenario.policies.length];
  return decisionNow(game, kind === 'stop' ? 'stop' : 'start', id, aim);
}

function grant(game: Game, wish: Wish): Game {
  const open = openDecisions(game);
  if (wish.kind === 'withdraw' && open.length > 0) {
    return withdraw(game, open[wish.which % open.length]);
  }
  return decide(game, wished(game, wish));
}

function answered(game: Game): Game {
  const dilemma = openDilemma(game);
  return dilemma === null ? game : decide(game, answerNow(game, dilemma.id, dilemma.answers[0].id));
}

/** Played as on the page, week by week. */
function played(seed: string, wanted: readonly Wish[]): Game {
  let game = openGame(scenario, seed);
  while (game.phase !== 'ended') {
    for (const wish of wanted) if (wish.quarter === game.quarter) game = grant(game, wish);
    game = answered(game);
    const dilemma = openDilemma(game);
    // What the first answer costs may not be left; the last is always possible.
    if (dilemma !== null) game = decide(game, answerNow(game, dilemma.id, lastOf(dilemma.answers)));
    game = runQuarter(game);
    while (game.phase === 'watching') game = stepWeek(game);
  }
  return game;
}

function lastOf(answers: readonly { readonly id: string }[]): string {
  return answers.at(-1)?.id ?? '';
}

function replayed(seed: string, journal: Journal, record: 'weeks' | 'quarters'): Game {
  const result = replay(scenario, seed, journal, { record });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result.game;
}

describe('whatever is decided', () => {
  test('replays from its journal to the same bits, reports and happenings', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = played(seed, wanted);
        const again = replayed(seed, game.journal, 'weeks');
        expect(fingerprint(again.world)).toBe(fingerprint(game.world));
        expect(again.happened).toEqual(game.happened);
        expect(again.quarterReports).toEqual(game.quarterReports);
        expect(again.truth).toEqual(game.truth);
      }),
      { numRuns: 60 },
    );
  });

  test('has the same bits and quarterly reports where only quarters are noted', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = played(seed, wanted);
        const quick = replayed(seed, game.journal, 'quarters');
        expect(fingerprint(quick.world)).toBe(fingerprint(game.world));
        expect(quick.quarterReports).toEqual(game.quarterReports);
        expect(quick.truth).toEqual(game.truth.filter(({ week }) => week % 13 === 0));
      }),
      { numRuns: 30 },
    );
  });

  test('can all be withdrawn again within its quarter, and gives back what it took', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const fresh = openGame(scenario, seed);
        let game = wanted.reduce(grant, fresh);
        while (openDecisions(game).length > 0) game = undo(game);
        expect(accountNow(game)).toEqual(accountNow(fresh));
        expect(game).toEqual(fresh);
      }),
      { numRuns: 60 },
    );
  });

  test('never takes more than there is, but by what happens', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        let game = openGame(scenario, seed);
        for (const wish of wanted) {
          const decision = wished(game, wish);
          if (decision.kind !== 'start' || whyNot(game, decision) !== null) continue;
          game = decide(game, decision);
          expect(accountNow(game).leftDollars).toBeGreaterThanOrEqual(0);
          expect(accountNow(game).attentionLeft).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
