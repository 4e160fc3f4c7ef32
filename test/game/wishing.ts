/** What somebody might wish for in the busy scenario, whether the rules grant it or not. */
import fc from 'fast-check';
import {
  answerNow,
  decide,
  decisionNow,
  openDecisions,
  openDilemma,
  openGame,
  runQuarter,
  stepWeek,
  withdraw,
  type Decision,
  type DecisionAim,
  type Direction,
  type Game,
} from '../../src/game/index.ts';
import { busyScenario as scenario } from './occasions.ts';

/** What the rules refuse is left out. */
export type Wish = {
  readonly quarter: number;
  readonly kind: 'start' | 'stop' | 'answer' | 'predict' | 'withdraw';
  readonly which: number;
  readonly aim: DecisionAim;
  readonly says: Direction;
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

export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    quarter: fc.integer({ min: 1, max: scenario.quarters }),
    kind: fc.constantFrom('start', 'start', 'start', 'stop', 'answer', 'predict', 'withdraw'),
    which: fc.nat(50),
    aim: aims,
    says: fc.constantFrom('up', 'same', 'down'),
  }),
  { maxLength: 40 },
);

export const seeds = fc.integer({ min: 0, max: 1e6 }).map(String);

export function wished(game: Game, { kind, which, aim, says }: Wish): Decision {
  if (kind === 'answer') {
    const dilemma = scenario.dilemmas[which % scenario.dilemmas.length];
    return answerNow(game, dilemma.id, dilemma.answers[which % dilemma.answers.length].id);
  }
  if (kind === 'predict') return { quarter: game.quarter, kind, question: which % 2, says };
  const { id } = scenario.policies[which % scenario.policies.length];
  return decisionNow(game, kind === 'stop' ? 'stop' : 'start', id, aim);
}

export function grant(game: Game, wish: Wish): Game {
  const open = openDecisions(game);
  if (wish.kind === 'withdraw' && open.length > 0) {
    return withdraw(game, open[wish.which % open.length]);
  }
  return decide(game, wished(game, wish));
}

/** Played as on the page, week by week. */
export function played(seed: string, wanted: readonly Wish[]): Game {
  let game = openGame(scenario, seed);
  while (game.phase !== 'ended') {
    game = runQuarter(decidedAll(game, wanted));
    while (game.phase === 'watching') game = stepWeek(game);
  }
  return game;
}

/** The quarter as it stands before it runs: all wishes for it granted, its dilemma answered. */
export function decidedAll(game: Game, wanted: readonly Wish[]): Game {
  const now = wanted.filter(({ quarter }) => quarter === game.quarter);
  const after = answered(now.reduce(grant, game), 'first');
  // What the first answer costs may not be left; the last is always possible.
  return answered(after, 'last');
}

function answered(game: Game, which: 'first' | 'last'): Game {
  const dilemma = openDilemma(game);
  if (dilemma === null) return game;
  const answer = which === 'first' ? dilemma.answers[0] : dilemma.answers.at(-1);
  return decide(game, answerNow(game, dilemma.id, answer?.id ?? ''));
}
