/** A game with a large department, decided on and watched. */
import { expect, vi } from 'vitest';
import {
  answerNow,
  decide,
  decisionNow,
  dilemmaNow,
  type Decision,
  type Game,
} from '../../../src/game/index.ts';
import { weekMilliseconds, type Live } from '../../../src/live/index.ts';
import { atManagers, atTier, watchQuarter } from '../../game/playing.ts';
import { OtherThread } from './otherThread.ts';

const week = weekMilliseconds(1);

/** What is decided in a quarter, by the quarter: everything that moves people to other rows is among it. */
const plans: readonly ((at: Game) => readonly Decision[])[] = [
  (at) => [decisionNow(at, 'start', 'coaching'), decisionNow(at, 'start', 'rotate', atTier(2))],
  (at) => [decisionNow(at, 'start', 'replace', atManagers('1.1'))],
  (at) => [decisionNow(at, 'start', 'pulse'), decisionNow(at, 'start', 'delayer', atTier(2))],
  () => [],
];

function decisionsIn(at: Game): readonly Decision[] {
  const dilemma = dilemmaNow(at);
  const answers = dilemma === null ? [] : [answerNow(at, dilemma.id, dilemma.answers[0].id)];
  return [...answers, ...plans[at.quarter - 1](at)];
}

export function decideAll({ decide: put, store }: Live): void {
  const game = (): Game => store.getState().game;
  const decisions = decisionsIn(game());
  for (const decision of decisions) put(decision);
  const { journal, quarter } = game();
  expect(journal.filter((each) => each.quarter === quarter)).toHaveLength(decisions.length);
}

/** The quarter of the game on the table, as a page lives it by itself. */
export function watchedHere(at: Game): Game {
  return watchQuarter(decisionsIn(at).reduce(decide, at));
}

/** From the click to the last week, all as it is due. */
export function watchThere(live: Live): void {
  decideAll(live);
  live.runQuarter();
  OtherThread.last().catchUp();
  for (let at = 0; at < 13; at += 1) {
    vi.advanceTimersByTime(week);
    OtherThread.last().catchUp();
  }
}
