import { describe, expect, test } from 'vitest';
import { liveOn, outcomeOf } from '../../../src/game/index.ts';
import { playCourse, playJournal } from '../../../src/lab/index.ts';
import { answerWith, busyScenario, dilemmaWith, whenever } from '../../game/occasions.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';
import { answers, playedGame, starts, stops } from './runs.ts';

const plan = [
  starts(1, 'coaching'),
  starts(1, 'pulse'),
  { quarter: 2, kind: 'predict', question: 0, says: 'up' } as const,
  starts(2, 'mentors'),
  stops(3, 'coaching'),
].map((decision) =>
  'policy' in decision && decision.policy === 'mentors'
    ? { ...decision, aim: { kind: 'branch', branches: [1] } as const }
    : decision,
);

describe('a journal on other luck', () => {
  test('comes to what its replay comes to, where all of it is possible', () => {
    // Enough people that something befalls one of them.
    const { department } = busyScenario;
    const spans = { kind: 'spans', spans: [2, 5, 20] } as const;
    const large = { ...busyScenario, department: { ...department, plan: spans } };
    const game = playedGame(large, plan, 'mild');
    const weeks = game.truth.slice(1);
    const outcome = playJournal(large, 'mild', plan);
    expect(outcome).toMatchObject({ ...outcomeOf(liveOn(game).world), leftOut: 0, seed: 'mild' });
    expect(outcome.practiceAtEnd).toBe(game.truth.at(-1)?.practice);
    expect(outcome.incidents).toBe(
      weeks.reduce((sum, week) => sum + week.legacyIncidents + week.newIncidents, 0),
    );
    expect(outcome.incidents).toBeGreaterThan(0);
    expect(outcome.dollars).toBe(
      game.quarterReports.reduce((sum, { spentDollars }) => sum + spentDollars, 0),
    );
  });

  test('leaves out an answer to what does not come, and counts it', () => {
    const rare = dilemmaWith('leak', { when: { ...whenever, chance: 0.5 } });
    const scenario = scenarioWith({ dilemmas: [rare] });
    const leftOut = Array.from(
      { length: 12 },
      (_, seed) => playJournal(scenario, String(seed), [answers(1, 'leak', 'yes')]).leftOut,
    );
    expect(new Set(leftOut)).toEqual(new Set([0, 1]));
  });

  test('leaves out what cannot be paid for any more, and plays the rest', () => {
    const scenario = scenarioWith({ budgetDollars: 110 });
    const both = [starts(1, 'coaching'), starts(1, 'town-halls'), starts(2, 'pulse')];
    const outcome = playJournal(scenario, 'tiny', both);
    expect(outcome.leftOut).toBe(1);
    expect(outcome).toEqual({
      ...playJournal(scenario, 'tiny', [both[0], both[2]]),
      leftOut: 1,
    });
  });

  test('has the last answer where it has none', () => {
    const costly = answerWith('no', { shifts: { trust: -0.4 } });
    const scenario = scenarioWith({
      dilemmas: [dilemmaWith('leak', { answers: [answerWith('yes'), costly] })],
    });
    const silent = playJournal(scenario, 'tiny', []);
    expect(silent).toEqual(playJournal(scenario, 'tiny', [answers(1, 'leak', 'no')]));
    expect(silent).not.toEqual(playJournal(scenario, 'tiny', [answers(1, 'leak', 'yes')]));
  });
});

describe('a course', () => {
  test('goes week by week from the founding to a year after the end', () => {
    const game = playedGame(busyScenario, plan, 'mild');
    const course = playCourse(busyScenario, 'mild', plan);
    expect(course.trust).toEqual([
      ...game.truth.map(({ trust }) => trust),
      ...liveOn(game)
        .truth.slice(1)
        .map(({ trust }) => trust),
    ]);
    expect(course.outcome).toEqual(playJournal(busyScenario, 'mild', plan));
  });

  test('of a game that is not over has no year after it', () => {
    const course = playCourse(busyScenario, 'mild', plan, 2);
    expect(course.quarters).toHaveLength(2);
    expect(course.practice).toHaveLength(2 * 13 + 1);
    expect(course.outcome).toBeNull();
  });

  test('counts everybody once, by branch, tier and camp alike', () => {
    for (const { whole, parts } of playCourse(busyScenario, 'mild', plan).quarters) {
      for (const part of Object.values(parts)) {
        const people = part.reduce((sum, each) => sum + each.people, 0);
        const incidents = part.reduce((sum, each) => sum + each.incidents, 0);
        expect({ people, incidents }).toEqual({ people: 22, incidents: whole.incidents });
      }
    }
  });
});
