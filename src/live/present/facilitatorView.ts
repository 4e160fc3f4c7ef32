/** What the facilitator's window shows, the truth among it: made here, and in no panel of the room. */
import { dilemmaNow, measureNow, type Game } from '../../game/index.ts';
import type { Scenario, Text } from '../../scenario/index.ts';
import type { BallotKind } from './ballot.ts';
import type { Facts } from './facts.ts';
import {
  branchesMost,
  discussionMost,
  type FacilitatorView,
  type Truths,
  type Vote,
} from './messages.ts';
import { ballotNow, ballotOf, settle, stepAfter, type PresentState } from './presentState.ts';

export function facilitatorView(game: Game, facts: Facts, state: PresentState): FacilitatorView {
  const { scenario, phase, world } = game;
  const present = settle(state, facts);
  const { quarter } = present;
  return {
    title: scenario.title,
    quarters: scenario.quarters,
    week: world.week,
    phase,
    present,
    next: stepAfter(present, facts),
    notes: scenario.notes.find((note) => note.quarter === quarter)?.text ?? null,
    question: questionOf(scenario, quarter).text,
    discussion: scenario.discussion.slice(0, discussionMost),
    vote: voteNow(game, facts, present),
    truth: truthsOf(game, null),
    branches: scenario.department.branches
      .slice(0, branchesMost)
      .map((name, at) => ({ name, ...truthsOf(game, at + 1) })),
  };
}

/** What is asked before a quarter: the scenario's question, counted from 1, or the game's own, 0. */
export function questionOf(
  { predictions }: Scenario,
  quarter: number,
): { readonly question: number; readonly text: Text | null } {
  const at = predictions.findIndex((each) => each.quarter === quarter);
  return { question: at + 1, text: predictions[at]?.question ?? null };
}

function truthsOf(game: Game, branch: number | null): Truths {
  return {
    practice: measureNow(game, 'practice', branch),
    practiceTold: measureNow(game, 'reportedPractice', branch),
    trust: measureNow(game, 'trust', branch),
  };
}

function voteNow(game: Game, facts: Facts, present: PresentState): Vote | null {
  const ballot = ballotOf(present.step);
  if (ballot === null) return null;
  return {
    ballot,
    options: ballotNow(present, ballot, facts).map(({ id, hands }) => ({
      id,
      hands,
      name: nameOfOption(game, ballot, id),
    })),
  };
}

function nameOfOption(game: Game, ballot: BallotKind, id: string): Text | null {
  if (ballot === 'predict') return null;
  return ballot === 'answers'
    ? (dilemmaNow(game)?.answers.find((answer) => answer.id === id)?.label ?? null)
    : (game.scenario.policies.find((policy) => policy.id === id)?.name ?? null);
}
