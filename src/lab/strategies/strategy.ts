/**
 * A strategy plays a game as a player would who has one idea: it sees the game, says what it wishes
 * to do this quarter, in order, and gets what the rules allow (money, attention, cool-downs).
 */
import {
  accountNow,
  answerNow,
  decide,
  decisionNow,
  openDilemma,
  tierNow,
  whyNot,
  wholeDepartment,
  type DecisionAim,
  type Game,
} from '../../game/index.ts';
import { isManager } from '../../model/index.ts';
import type { Answer, Dilemma, Policy } from '../../scenario/index.ts';
import { loadOf } from './theme.ts';

/** Whether the study would advise it, advise against it, or has no word on it. */
export type StrategyKind = 'consistent' | 'contradicting' | 'neutral';

export type Strategy = {
  readonly name: string;
  readonly kind: StrategyKind;
  /** What it would start this quarter, the dearest wish first. */
  readonly wishes: (game: Game) => readonly Policy[];
  /** What it would stop this quarter. */
  readonly drops?: (game: Game) => readonly Policy[];
  /** Its answers in order; the first that can be paid is given. */
  readonly answers: (dilemma: Dilemma, game: Game) => readonly Answer[];
  /** The most load that it takes on; without it, as much as money and attention allow. */
  readonly loadMost?: number;
  /** Points of attention that it leaves free this quarter; without it, none. */
  readonly attentionKept?: (game: Game) => number;
};

/** The game with all that the strategy decides this quarter. */
export function decideBy(strategy: Strategy, game: Game): Game {
  let decided = answered(strategy, game);
  for (const policy of strategy.drops?.(decided) ?? []) {
    decided = decide(decided, decisionNow(decided, 'stop', policy.id));
  }
  for (const policy of strategy.wishes(decided)) {
    if (!bears(strategy, decided, policy)) continue;
    const next = started(decided, policy);
    const kept = strategy.attentionKept?.(decided) ?? 0;
    if (accountNow(next).attentionLeft >= kept) decided = next;
  }
  return decided;
}

function answered(strategy: Strategy, game: Game): Game {
  const dilemma = openDilemma(game);
  if (dilemma === null) return game;
  const replies = strategy
    .answers(dilemma, game)
    .map(({ id }) => answerNow(game, dilemma.id, id))
    .find((reply) => whyNot(game, reply) === null);
  return replies === undefined ? game : decide(game, replies);
}

/** The first aim that the rules allow, the widest before the narrower. */
function started(game: Game, policy: Policy): Game {
  const decision = aimsOf(game, policy)
    .map((aim) => decisionNow(game, 'start', policy.id, aim))
    .find((each) => whyNot(game, each) === null);
  return decision === undefined ? game : decide(game, decision);
}

function aimsOf(game: Game, { aims }: Policy): readonly DecisionAim[] {
  return [
    ...(aims.includes('department') ? [wholeDepartment] : []),
    ...(aims.includes('tier') ? managedTiers(game).map(aimAtTier) : []),
    ...(aims.includes('branch') ? [{ kind: 'branch', branches: [1] } as const] : []),
  ];
}

function aimAtTier(tier: number): DecisionAim {
  return { kind: 'tier', tiers: [tier] };
}

/** From the lowest, where most managers are. */
function managedTiers({ tiers, world: { department } }: Game): readonly number[] {
  return tiers
    .map(({ tier }) => tier)
    .filter((tier) => {
      const now = tierNow(tiers, tier);
      return now !== null && isManager(department, department.tierStart[now - 1]);
    })
    .toReversed();
}

function bears({ loadMost = Infinity }: Strategy, game: Game, policy: Policy): boolean {
  const running = runningPolicies(game);
  const load = running.reduce((sum, each) => sum + loadOf(each), 0);
  return loadOf(policy) === 0 || load + loadOf(policy) <= loadMost;
}

/** Those in force, or decided to begin, in the quarter under way. */
export function runningPolicies(game: Game): readonly Policy[] {
  const { scenario } = game;
  return scenario.policies.filter(
    ({ id }) =>
      whyNot(game, decisionNow(game, 'stop', id)) === null ||
      game.journal.some(
        (decision) =>
          decision.kind === 'start' && decision.quarter === game.quarter && decision.policy === id,
      ),
  );
}
