import { describe, expect, test } from 'vitest';
import { effectOf, strandsOf, whatIfsOf, withoutStrand } from '../../../src/lab/index.ts';
import { answerWith, dilemmaWith } from '../../game/occasions.ts';
import { policyWith, scenarioWith } from '../../game/tinyScenario.ts';
import { answers, playedGame, starts, stops } from './runs.ts';

describe('what can be imagined away', () => {
  const journal = [
    starts(1, 'coaching'),
    answers(1, 'leak', 'yes'),
    { quarter: 2, kind: 'predict', question: 0, says: 'up' } as const,
    stops(2, 'coaching'),
    starts(3, 'coaching'),
    stops(4, 'coaching'),
  ];

  test('is a start with the stop that ended it, or an answer, in the order of the journal', () => {
    expect(
      strandsOf(journal).map(({ kind, quarter, decisions }) => [kind, quarter, decisions]),
    ).toEqual([
      ['policy', 1, [journal[0], journal[3]]],
      ['answer', 1, [journal[1]]],
      ['policy', 3, [journal[4], journal[5]]],
    ]);
  });

  test('leaves all the rest of the journal as it was', () => {
    expect(withoutStrand(journal, strandsOf(journal)[0])).toEqual([
      journal[1],
      journal[2],
      journal[4],
      journal[5],
    ]);
  });

  test('of an answer is the last one in its place, or each other where it was the last', () => {
    const three = [answerWith('yes'), answerWith('wait'), answerWith('no')];
    const scenario = scenarioWith({ dilemmas: [dilemmaWith('leak', { answers: three })] });
    const insteadOf = (answer: string) =>
      whatIfsOf(scenario, [answers(1, 'leak', answer)]).map(({ instead, journal: other }) => [
        instead,
        other.map((decision) => 'answer' in decision && decision.answer),
      ]);
    expect(insteadOf('yes')).toEqual([['no', []]]);
    expect(insteadOf('no')).toEqual([
      ['yes', ['yes']],
      ['wait', ['wait']],
    ]);
  });
});

describe('the effect of a decision', () => {
  const { department } = scenarioWith();
  const scenario = scenarioWith({
    department: { ...department, plan: { kind: 'spans', spans: [2, 5, 20] } },
    policies: [...scenarioWith().policies, policyWith('memo', { attention: 1 })],
  });
  const game = playedGame(scenario, [starts(1, 'memo'), starts(2, 'coaching')]);
  const [memo, coaching] = strandsOf(game.journal).map((strand) => effectOf(game, strand));

  test('that has none is nothing to the last bit, but for what it cost', () => {
    expect(memo.practice.every((difference) => difference === 0)).toBe(true);
    expect(memo.trust.every((difference) => difference === 0)).toBe(true);
    const { dollars = 0, ...rest } = memo.outcome ?? {};
    expect(new Set(Object.values(rest))).toEqual(new Set([0]));
    expect(dollars).toBeGreaterThan(0);
  });

  test('begins with the decision and is seen a year after the end', () => {
    expect(coaching.trust).toHaveLength(scenario.quarters * 13 + 52 + 1);
    expect(coaching.trust[0]).toBe(0);
    expect(coaching.trust[13]).toBe(0);
    expect(coaching.trust.some((difference) => difference !== 0)).toBe(true);
    expect(coaching.outcome?.permeability).toBeGreaterThan(0);
  });

  test('counts what was only possible with it', () => {
    const grant = dilemmaWith('grant', {
      answers: [answerWith('take', { costDollars: -200 }), answerWith('decline')],
    });
    const poor = scenarioWith({ budgetDollars: 50, dilemmas: [grant] });
    const rich = playedGame(poor, [answers(1, 'grant', 'take'), starts(1, 'coaching')]);
    expect(effectOf(rich, strandsOf(rich.journal)[0]).leftOut).toBe(1);
  });
});
