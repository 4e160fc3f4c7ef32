import { beforeEach, expect, test } from 'vitest';
import { decisionNow } from '../../src/game/index.ts';
import { createLive, plainSettings, type Live } from '../../src/live/index.ts';
import { policyWith, scenarioWith } from '../game/tinyScenario.ts';
import { readHere } from './readHere.ts';

const mentors = policyWith('mentors', { aims: ['branch', 'managers'], costDollars: 10 });
const scenario = scenarioWith({ policies: [mentors] });
let live: Live;
const state = () => live.store.getState();

beforeEach(() => {
  live = createLive(scenario, plainSettings, readHere);
});

test('pointing at somebody looks at her, until a policy is being aimed: then it picks her', () => {
  live.pointTo(2);
  expect(state().selected).toBe(2);
  live.startPicking('mentors', 'managers');
  live.pointTo(2);
  live.pointTo(4);
  live.pointTo(null);
  expect(state().selected).toBeNull();
  expect(state().aiming.aims['mentors']).toEqual({ kind: 'managers', seats: ['1.1', '2.1'] });
  live.stopPicking();
  live.pointTo(4);
  expect(state().selected).toBe(4);
  expect(state().aiming.aims['mentors']).toEqual({ kind: 'managers', seats: ['1.1', '2.1'] });
});

test('whoever is pointed at again is let go, and with the last of them the aim', () => {
  live.startPicking('mentors', 'branch');
  live.pointTo(5);
  expect(state().aiming.aims['mentors']).toEqual({ kind: 'branch', branches: [2] });
  live.pointTo(1);
  expect(state().aiming.aims['mentors']).toBeUndefined();
});

test('picking ends with the decision, and what was picked with the game', () => {
  live.startPicking('mentors', 'managers');
  live.pointTo(2);
  const aim = state().aiming.aims['mentors'];
  live.decide(decisionNow(state().game, 'start', 'mentors', aim));
  expect(state().game.journal).toHaveLength(1);
  expect(state().aiming.picking).toBeNull();
  live.restart();
  expect(state().aiming.aims).toEqual({});
});
