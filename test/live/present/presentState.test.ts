import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/live/present/facts.ts';
import { leadersOf } from '../../../src/live/present/ballot.ts';
import {
  ballotNow,
  isStepShown,
  notPresenting,
  present,
  settle,
  stepAfter,
  type PresentAction,
  type PresentState,
  type Step,
} from '../../../src/live/present/presentState.ts';

const plain: Facts = {
  quarter: 1,
  phase: 'deciding',
  hasNews: false,
  directions: ['up', 'same', 'down'],
  answers: [],
  policies: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
};
const next: PresentAction = { kind: 'next' };
const back: PresentAction = { kind: 'back' };

function after(state: PresentState, facts: Facts, ...actions: readonly PresentAction[]) {
  return actions.reduce((now, action) => present(now, action, facts, 0), state);
}

/** The steps that somebody meets who only goes on, until that leads nowhere. */
function walk(facts: Facts): readonly Step[] {
  const met: Step[] = ['briefing'];
  let state = notPresenting;
  for (let presses = 0; presses < 30; presses += 1) {
    state = after(state, facts, next);
    if (state.step !== met.at(-1)) met.push(state.step);
  }
  return met;
}

const at = (step: Step, facts: Facts = plain): PresentState =>
  after(notPresenting, facts, { kind: 'goTo', step });

describe('the walk through a quarter', () => {
  test('goes from the briefing to the weeks, and waits there until they have run', () => {
    expect(walk(plain)).toEqual(['briefing', 'predict', 'options', 'vote', 'run']);
  });

  test('shows what has happened, and a dilemma with its vote, where there are any', () => {
    expect(walk({ ...plain, hasNews: true, answers: ['yes', 'no'] })).toEqual([
      'briefing',
      'news',
      'predict',
      'dilemma',
      'answer',
      'options',
      'vote',
      'run',
    ]);
  });

  test('asks for no prediction where predicting is switched off', () => {
    expect(walk({ ...plain, directions: [] })).not.toContain('predict');
  });

  test('shows three cards at a time, and leaves the options after the last', () => {
    const options = at('options');
    expect(after(options, plain, next).page).toBe(1);
    expect(after(options, plain, next, next).page).toBe(2);
    expect(after(options, plain, next, next, next).step).toBe('vote');
    expect(after(options, plain, next, back)).toEqual(options);
  });

  test('stays with the quarter that has run until the room has looked back', () => {
    const over: Facts = { ...plain, quarter: 2 };
    const ran = settle(at('run'), over);
    expect([ran.step, ran.quarter]).toEqual(['run', 1]);
    const reflecting = after(ran, over, next);
    expect([reflecting.step, reflecting.quarter]).toEqual(['reflect', 1]);
    expect(stepAfter(reflecting, over)).toBe('causes');
    const begun = after(reflecting, over, next, next);
    expect([begun.step, begun.quarter]).toEqual(['briefing', 2]);
  });

  test('ends after the last quarter has been looked back on', () => {
    const over: Facts = { ...plain, phase: 'ended' };
    expect(after(at('run'), over, next, next, next).step).toBe('end');
    expect(stepAfter(after(at('run'), over, next, next, next), over)).toBeNull();
  });

  test('begins again where another game has been opened', () => {
    const seventh = { ...at('vote'), quarter: 7 };
    expect(settle(seventh, plain)).toMatchObject({ step: 'briefing', quarter: 1 });
  });

  test('cannot be sent to a step that the quarter does not have', () => {
    expect(at('dilemma').step).toBe('briefing');
    expect(at('reflect').step).toBe('briefing');
  });

  test('keeps the end covered as well, and then leaves it to the game’s own pages', () => {
    const last: Facts = { ...plain, phase: 'ended' };
    const causes: PresentState = { ...notPresenting, presenting: true, step: 'causes' };
    const covered = after(causes, last, { kind: 'cover' }, next);
    expect(covered).toMatchObject({ step: 'end', covered: true });
    expect(isStepShown(covered)).toBe(true);
    expect(isStepShown(after(covered, last, { kind: 'cover' }))).toBe(false);
    expect(isStepShown({ ...covered, presenting: false })).toBe(false);
  });

  test('keeps the cover on from step to step until it is taken off', () => {
    const covered = after(at('run'), plain, { kind: 'cover' });
    const over: Facts = { ...plain, quarter: 2 };
    expect(after(covered, over, next).covered).toBe(true);
    expect(after(covered, over, next, { kind: 'cover' }).covered).toBe(false);
  });
});

describe('a vote by hands', () => {
  const hand = (id: string, by: 1 | -1 = 1): PresentAction => ({
    kind: 'hand',
    ballot: 'policies',
    id,
    by,
  });
  const put = (id: string): PresentAction => ({ kind: 'option', id });

  test('counts only what has been put to the vote', () => {
    const state = after(at('vote'), plain, put('a'), put('c'), hand('a'), hand('c'), hand('c'));
    expect(ballotNow(after(state, plain, hand('g')), 'policies', plain)).toEqual([
      { id: 'a', hands: 1 },
      { id: 'c', hands: 2 },
    ]);
  });

  test('never counts fewer hands than none', () => {
    const state = after(at('vote'), plain, put('a'), hand('a', -1));
    expect(ballotNow(state, 'policies', plain)).toEqual([{ id: 'a', hands: 0 }]);
  });

  test('has room for five options', () => {
    const state = after(at('options'), plain, ...['a', 'b', 'c', 'd', 'e', 'f'].map(put));
    expect(ballotNow(state, 'policies', plain)).toHaveLength(5);
  });

  test('takes nothing on the ballot that the hand does not have', () => {
    expect(ballotNow(after(at('options'), plain, put('zz')), 'policies', plain)).toEqual([]);
  });

  test('is led by whoever has the most hands, by several in a tie, by nobody without a hand', () => {
    const state = after(at('vote'), plain, put('a'), put('b'));
    const leaders = (...actions: readonly PresentAction[]) =>
      leadersOf(ballotNow(after(state, plain, ...actions), 'policies', plain)).map(({ id }) => id);
    expect(leaders()).toEqual([]);
    expect(leaders(hand('b'))).toEqual(['b']);
    expect(leaders(hand('b'), hand('a'))).toEqual(['a', 'b']);
  });

  test('takes all hands down, and keeps what stands for choice', () => {
    const state = after(at('vote'), plain, put('a'), hand('a'), {
      kind: 'clear',
      ballot: 'policies',
    });
    expect(ballotNow(state, 'policies', plain)).toEqual([{ id: 'a', hands: 0 }]);
  });

  test('is forgotten with the quarter', () => {
    const over: Facts = { ...plain, quarter: 2 };
    const voted = after(at('vote'), plain, put('a'), hand('a'), next);
    const begun = after(voted, over, next, next, next);
    expect(ballotNow(begun, 'policies', over)).toEqual([]);
  });
});
