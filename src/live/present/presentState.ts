/**
 * A quarter walked through with a room: one step at a time, pure. It says where the room is, what is
 * covered, how many hands are up and when the time is over; of the department it knows nothing.
 */
import {
  countHand,
  emptyBallots,
  handsFor,
  toggleOption,
  type BallotKind,
  type Ballots,
  type Hands,
} from './ballot.ts';
import type { Facts } from './facts.ts';
import { setTimer, timerAtRest, type Timer, type TimerAct } from './timer.ts';

export const steps = [
  'briefing',
  'news',
  'predict',
  'dilemma',
  'answer',
  'options',
  'vote',
  'run',
  'reflect',
  'causes',
  'end',
] as const;
export type Step = (typeof steps)[number];

export type PresentState = {
  readonly presenting: boolean;
  /** The one that the room talks about; when its weeks are over it is the last, not the one to come. */
  readonly quarter: number;
  readonly step: Step;
  /** Which three cards of the hand are shown, from 0. */
  readonly page: number;
  /** The room sees a cover in place of the step. */
  readonly covered: boolean;
  readonly timer: Timer;
  readonly ballots: Ballots;
};

export type PresentAction =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'goTo'; readonly step: Step }
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'cover' }
  | { readonly kind: 'timer'; readonly act: TimerAct }
  /** Puts a policy to the vote, or takes it off the ballot. */
  | { readonly kind: 'option'; readonly id: string }
  | {
      readonly kind: 'hand';
      readonly ballot: BallotKind;
      readonly id: string;
      readonly by: 1 | -1;
    }
  | { readonly kind: 'clear'; readonly ballot: BallotKind };

export const cardsAtOnce = 3;

export const notPresenting: PresentState = {
  presenting: false,
  quarter: 1,
  step: 'briefing',
  page: 0,
  covered: false,
  timer: timerAtRest,
  ballots: emptyBallots,
};

/** @param now by the clock of the machine, for the timer alone */
export function present(
  before: PresentState,
  action: PresentAction,
  facts: Facts,
  now: number,
): PresentState {
  const state = settle(before, facts);
  if (action.kind === 'next') return forward(state, facts);
  if (action.kind === 'back') return backward(state, facts);
  if (action.kind === 'goTo') return goTo(state, action.step, facts);
  if (action.kind === 'page') {
    return { ...state, page: Math.min(lastPage(facts), Math.max(0, action.page)) };
  }
  if (action.kind === 'cover') return { ...state, covered: !state.covered };
  if (action.kind === 'timer') return { ...state, timer: setTimer(state.timer, action.act, now) };
  return withBallot(state, action, facts);
}

/** The same where the game still has this step; else the beginning of what the game has come to. */
export function settle(state: PresentState, facts: Facts): PresentState {
  return stepsOf(state.quarter, facts).includes(state.step) ? state : atQuarter(state, facts);
}

/** Whether the room sees a step; the end is read in the game's own pages, once it is uncovered. */
export function isStepShown({ presenting, step, covered }: PresentState): boolean {
  return presenting && (step !== 'end' || covered);
}

/** The steps between which the room can go now. */
function stepsOf(quarter: number, facts: Facts): readonly Step[] {
  const { phase } = facts;
  if (quarter === facts.quarter) {
    if (phase === 'deciding') return decidingSteps(facts);
    return phase === 'watching' ? ['run'] : ['run', 'reflect', 'causes', 'end'];
  }
  return quarter === facts.quarter - 1 && phase === 'deciding' ? ['run', 'reflect', 'causes'] : [];
}

/** What comes after this step; null where a quarter must run first. */
export function stepAfter(state: PresentState, facts: Facts): Step | null {
  const { step, quarter } = settle(state, facts);
  const now = stepsOf(quarter, facts);
  const next = now[now.indexOf(step) + 1];
  if (next !== undefined) return next;
  return step === 'causes' ? 'briefing' : null;
}

/** Whether the weeks of the quarter that the room talks about are over. */
export function hasRun({ quarter }: PresentState, facts: Facts): boolean {
  return facts.phase === 'ended' || quarter < facts.quarter;
}

/** What is voted on in a step; null where nobody votes. */
export function ballotOf(step: Step): BallotKind | null {
  if (step === 'predict') return 'predict';
  if (step === 'answer') return 'answers';
  return step === 'vote' ? 'policies' : null;
}

/** The options of a vote in their order, each with its hands; what this game does not have is left out. */
export function ballotNow(state: PresentState, kind: BallotKind, facts: Facts): readonly Hands[] {
  const counted = state.ballots[kind];
  if (kind === 'policies') return counted.filter(({ id }) => facts.policies.includes(id));
  return handsFor(counted, kind === 'predict' ? facts.directions : facts.answers);
}

function lastPage({ policies }: Facts): number {
  return Math.max(0, Math.ceil(policies.length / cardsAtOnce) - 1);
}

function decidingSteps({ hasNews, directions, answers }: Facts): readonly Step[] {
  return [
    'briefing',
    ...(hasNews ? (['news'] as const) : []),
    ...(directions.length > 0 ? (['predict'] as const) : []),
    ...(answers.length > 0 ? (['dilemma', 'answer'] as const) : []),
    'options',
    'vote',
    'run',
  ];
}

function forward(state: PresentState, facts: Facts): PresentState {
  if (state.step === 'options' && state.page < lastPage(facts)) {
    return { ...state, page: state.page + 1 };
  }
  const next = stepAfter(state, facts);
  if (next === null) return state;
  if (next === 'briefing') return atQuarter(state, facts);
  return { ...state, step: next, page: next === 'options' ? 0 : state.page };
}

function backward(state: PresentState, facts: Facts): PresentState {
  if (state.step === 'options' && state.page > 0) return { ...state, page: state.page - 1 };
  const now = stepsOf(state.quarter, facts);
  const before = now[now.indexOf(state.step) - 1];
  return before === undefined ? state : { ...state, step: before };
}

/** A new quarter, or another game: the hands come down, the clock and the cover stay as they are. */
function atQuarter(state: PresentState, facts: Facts): PresentState {
  const { quarter, phase } = facts;
  const [first] = stepsOf(quarter, facts);
  const step = phase === 'ended' ? 'end' : first;
  return { ...state, quarter, step, page: 0, ballots: emptyBallots };
}

function goTo(state: PresentState, step: Step, facts: Facts): PresentState {
  return stepsOf(state.quarter, facts).includes(step) ? { ...state, step } : state;
}

type VoteAction = Extract<PresentAction, { readonly kind: 'option' | 'hand' | 'clear' }>;

/** Hands go up for what stands for choice, and for nothing else. */
function withBallot(state: PresentState, action: VoteAction, facts: Facts): PresentState {
  const kind = action.kind === 'option' ? 'policies' : action.ballot;
  const ballot = ballotNow(state, kind, facts);
  const isOption = (id: string): boolean => ballot.some((each) => each.id === id);
  if (action.kind === 'clear') return kept(ballot.map(({ id }) => ({ id, hands: 0 })));
  if (action.kind === 'hand') {
    return isOption(action.id) ? kept(countHand(ballot, action.id, action.by)) : state;
  }
  return facts.policies.includes(action.id) ? kept(toggleOption(ballot, action.id)) : state;

  function kept(changed: readonly Hands[]): PresentState {
    return { ...state, ballots: { ...state.ballots, [kind]: changed } };
  }
}
