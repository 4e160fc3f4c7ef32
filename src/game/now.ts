/** What the rules say of the quarter under way; they can be asked of a game and of a sight of it alike. */
import type { Dilemma } from '../scenario/index.ts';
import { accountOf, type Account } from './account.ts';
import { answerIn } from './consequences.ts';
import {
  wholeDepartment,
  type Decision,
  type DecisionAim,
  type Direction,
  type Journal,
} from './journal.ts';
import { obstacleTo, type Deciding, type Obstacle } from './whyNot.ts';

/** Deciding: nothing moves and undo is free. Watching: weeks run. Ended: the last quarter has run. */
export type Phase = 'deciding' | 'watching' | 'ended';

/** A situation at a moment of play. */
export type Playing = Deciding & { readonly phase: Phase };

/** The account of the quarter under way. */
export function accountNow(playing: Playing): Account {
  return accountOf(playing, playing.quarter);
}

/** What the player would do about a policy now: dated with the quarter under way. */
export function decisionNow(
  { quarter }: Pick<Playing, 'quarter'>,
  kind: 'start' | 'stop',
  policy: string,
  aim: DecisionAim = wholeDepartment,
): Decision {
  return kind === 'start' ? { quarter, kind, policy, aim } : { quarter, kind, policy };
}

/** What the player would answer now; both by their ids. */
export function answerNow(
  { quarter }: Pick<Playing, 'quarter'>,
  dilemma: string,
  answer: string,
): Decision {
  return { quarter, kind: 'answer', dilemma, answer };
}

/** What the player would expect now of the question by this number. */
export function forecastNow(
  { quarter }: Pick<Playing, 'quarter'>,
  question: number,
  says: Direction,
): Decision {
  return { quarter, kind: 'predict', question, says };
}

/** The dilemma of the quarter that is being decided, answered or not. */
export function dilemmaNow({
  phase,
  quarter,
  happened,
}: Pick<Playing, 'phase' | 'quarter' | 'happened'>): Dilemma | null {
  if (phase !== 'deciding') return null;
  const come = happened.find((it) => it.kind === 'dilemma' && it.quarter === quarter);
  return come?.kind === 'dilemma' ? come.dilemma : null;
}

/** The dilemma that must be answered before the quarter can run. */
export function openDilemma(playing: Playing): Dilemma | null {
  const dilemma = dilemmaNow(playing);
  return dilemma !== null && answerIn(playing.journal, dilemma) === null ? dilemma : null;
}

/** Whether the journal may take a decision, or why not; past its quarter's start it never may. */
export function whyNot(
  playing: Playing,
  decision: Decision,
): Obstacle | { readonly kind: 'notNow' } | null {
  return playing.phase === 'deciding' ? obstacleTo(playing, decision) : { kind: 'notNow' };
}

/** What must be done before the quarter can run; nobody is stopped by a quarter that runs already. */
export function whyNotRun(playing: Playing): { readonly kind: 'dilemmaOpen' } | null {
  return openDilemma(playing) === null ? null : { kind: 'dilemmaOpen' };
}

/** The decisions of the quarter under way, which can still be withdrawn. */
export function openDecisions({ phase, journal, quarter: now }: Playing): Journal {
  return phase === 'deciding' ? journal.filter(({ quarter }) => quarter === now) : [];
}
