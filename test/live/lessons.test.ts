import { beforeEach, describe, expect, test } from 'vitest';
import { answerNow, decisionNow, wholeDepartment, type DecisionAim } from '../../src/game/index.ts';
import {
  createLive,
  lessonIds,
  plainSettings,
  tutorialId,
  type Live,
} from '../../src/live/index.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { parse, shipped } from '../scenario/files.ts';
import { readHere } from './readHere.ts';

const parsed = parse(shipped('tutorial.yaml'));
if (parsed.kind === 'faults') throw new Error('the tutorial has faults');
const tutorial = parsed.scenario;
let live: Live;
const lesson = () => {
  const { teaching } = live.store.getState();
  return teaching === null ? null : lessonIds[teaching.at];
};
const read = () => {
  const { teaching } = live.store.getState();
  return teaching === null ? null : lessonIds[teaching.shown];
};
const start = (policy: string, aim: DecisionAim = wholeDepartment) =>
  live.decide(decisionNow(live.store.getState().game, 'start', policy, aim));
const runOut = () => {
  live.runQuarter();
  live.finishQuarter();
};

beforeEach(() => {
  live = createLive(scenarioWith(), plainSettings, readHere);
});

describe('the tutorial', () => {
  test('is played to its end by doing what each step asks', () => {
    live.openScenario(tutorial);
    const steps = [lesson()];
    const then = (act: () => void): void => {
      act();
      steps.push(lesson());
    };
    then(live.lessonNext);
    then(() => start('open-letter'));
    then(live.runQuarter);
    then(live.finishQuarter);
    then(() => live.select(3));
    then(live.lessonNext);
    then(() => live.select(59));
    then(live.lessonNext);
    then(() => start('pulse-survey'));
    then(() => start('manager-coaching', { kind: 'tier', tiers: [2] }));
    then(runOut);
    then(live.lessonNext);
    then(() => {
      const { game } = live.store.getState();
      live.decide(answerNow(game, 'letter-in-the-drawer', 'stand-behind-her'));
    });
    then(() => start('community-of-practice'));
    then(runOut);
    then(runOut);
    then(live.lessonNext);
    then(live.lessonNext);
    expect(steps).toEqual(lessonIds);
    live.close();
  });

  test('asks for coaching that is aimed: for everyone it does not go on', () => {
    live.openScenario(tutorial);
    runOut();
    for (const _ of ['clay', 'person', 'camps', 'told', 'ask']) live.lessonNext();
    start('manager-coaching');
    expect(lesson()).toBe('aim');
    live.undo();
    start('manager-coaching', { kind: 'branch', branches: [3] });
    expect(lesson()).toBe('again');
  });

  test('passes over what it is too late for when somebody runs ahead', () => {
    live.openScenario(tutorial);
    runOut();
    expect(lesson()).toBe('clay');
  });

  test('lets somebody read an earlier step again, and stays where she was', () => {
    live.openScenario(tutorial);
    live.lessonNext();
    live.lessonBack();
    expect([read(), lesson()]).toEqual(['ground', 'speak']);
    start('open-letter');
    expect([read(), lesson()]).toEqual(['ground', 'run']);
    live.lessonNext();
    live.lessonNext();
    expect(read()).toBe('run');
  });

  test('begins anew with the game, and is over when it is ended', () => {
    live.openScenario(tutorial);
    runOut();
    live.restart();
    expect(lesson()).toBe('ground');
    live.endLessons();
    live.restart();
    expect(lesson()).toBeNull();
  });

  test('begins anew at its first step, though its game has not got far', () => {
    live.openScenario(tutorial);
    for (const _ of ['ground', 'speak']) live.lessonNext();
    expect(lesson()).toBe('run');
    live.restart();
    expect(lesson()).toBe('ground');
  });

  test('goes on at the kept step when its game is there again, and at no other game', () => {
    const settings = { ...plainSettings, lesson: 'speak' };
    live = createLive(scenarioWith(), settings, readHere);
    expect(lesson()).toBeNull();
    live = createLive(tutorial, settings, readHere);
    expect(lesson()).toBe('speak');
  });

  test('falls back to what the game has come to when less of it was kept', () => {
    const settings = { ...plainSettings, lesson: 'gap' };
    live = createLive(tutorial, settings, readHere);
    expect(lesson()).toBe('ground');
  });

  test('is written for the scenario of its name, and for policies that are in its hand', () => {
    expect(tutorial.id).toBe(tutorialId);
    const hand = tutorial.policies.map(({ id }) => id);
    expect(hand).toEqual(
      expect.arrayContaining([
        'open-letter',
        'pulse-survey',
        'manager-coaching',
        'community-of-practice',
      ]),
    );
    expect(tutorial.quarters).toBe(4);
  });
});
