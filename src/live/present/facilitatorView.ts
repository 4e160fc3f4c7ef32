/** What the facilitator's window shows, the truth among it: made here, and in no panel of the room. */
import {
  dilemmaNow,
  measureBranches,
  measureNow,
  questionNow,
  reportedMeasures,
  type Game,
} from '../../game/index.ts';
import type { Text } from '../../scenario/index.ts';
import type { BallotKind } from './ballot.ts';
import type { Facts } from './facts.ts';
import { branchesMost, discussionMost, type FacilitatorView, type Vote } from './messages.ts';
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
    ...askedNow(game),
    discussion: scenario.discussion.slice(0, discussionMost),
    vote: voteNow(game, facts, present),
    truth: {
      practice: measureNow(game, 'practice', null),
      practiceTold: measureNow(game, 'reportedPractice', null),
      trust: measureNow(game, 'trust', null),
    },
    branches: branchesNow(game),
  };
}

function branchesNow(game: Game): FacilitatorView['branches'] {
  const practice = measureBranches(game.world, 'practice');
  const trust = measureBranches(game.world, 'trust');
  return game.scenario.department.branches.slice(0, branchesMost).map((name, at) => ({
    name,
    practice: practice[at],
    practiceTold: measureNow(game, 'reportedPractice', at + 1),
    trust: trust[at],
  }));
}

/** The question of the quarter that is being decided. */
function askedNow(game: Game): Pick<FacilitatorView, 'question' | 'ownQuestion'> {
  const asked = questionNow(game);
  const measure = reportedMeasures.find((each) => each === asked?.measure) ?? null;
  const text = asked?.text ?? null;
  return { question: text, ownQuestion: text === null ? measure : null };
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
