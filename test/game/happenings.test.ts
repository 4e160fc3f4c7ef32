import { describe, expect, test } from 'vitest';
import {
  accountNow,
  answerNow,
  decide,
  decisionNow,
  dilemmaNow,
  leversAt,
  openDilemma,
  openGame,
  replay,
  runQuarter,
  whyNot,
  whyNotRun,
  withdraw,
  type Game,
} from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import type { Condition, ScenarioEvent } from '../../src/scenario/index.ts';
import { answerWith, dilemmaWith, eventWith, whenever } from './occasions.ts';
import { gameOf, start, watchQuarter, watchQuarters } from './playing.ts';
import { policyWith, scenarioWith } from './tinyScenario.ts';

const cameIn = ({ happened }: Game): readonly (readonly [string, number])[] =>
  happened.map((it) => [it.kind === 'event' ? it.event.id : it.dilemma.id, it.quarter]);

const playedThrough = (events: readonly ScenarioEvent[], seed = 'tiny'): Game => {
  const result = replay(scenarioWith({ events }), seed, []);
  if (result.kind === 'refused') throw new Error('refused');
  return result.game;
};

describe('an event', () => {
  const condition = (changes: Partial<Condition>): Condition => ({
    measure: 'trust',
    branch: null,
    above: null,
    below: null,
    ...changes,
  });

  test('comes once, in the first quarter in which it may', () => {
    const storm = eventWith('storm', { when: { ...whenever, quarters: [2, 4] } });
    expect(cameIn(playedThrough([storm]))).toEqual([['storm', 2]]);
  });

  test('comes by luck in as many games as its chance says', () => {
    const rare = eventWith('rare', { when: { ...whenever, quarters: [1, 1], chance: 0.25 } });
    const scenario = scenarioWith({ events: [rare] });
    const seeds = Array.from({ length: 400 }, (_, at) => String(at));
    const came = seeds.filter((seed) => openGame(scenario, seed).happened.length > 0).length;
    expect(came).toBeGreaterThan(70);
    expect(came).toBeLessThan(130);
  });

  test('has luck of its own: another beside it changes nothing', () => {
    const chance = { ...whenever, chance: 0.3 };
    const [one, other] = [eventWith('one', { when: chance }), eventWith('other', { when: chance })];
    const of = (game: Game) => cameIn(game).filter(([id]) => id === 'one');
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      expect(of(playedThrough([other, one], seed))).toEqual(of(playedThrough([one], seed)));
    }
  });

  test('has other luck than another with the same chance', () => {
    const chance = { ...whenever, quarters: [1, 1] as const, chance: 0.5 };
    const scenario = scenarioWith({
      events: [eventWith('one', { when: chance }), eventWith('other', { when: chance })],
    });
    const came = Array.from(
      { length: 60 },
      (_, at) => openGame(scenario, String(at)).happened.length,
    );
    expect(new Set(came)).toEqual(new Set([0, 1, 2]));
  });

  test('does not come after its last quarter', () => {
    const when = { ...whenever, quarters: [1, 2] as const };
    const [inTime, late] = [1, 2].map((wait) =>
      eventWith('it', { when: { ...when, running: ['town-halls'] }, attention: wait }),
    );
    const second = watchQuarter(start(gameOf({ events: [inTime] }), 'town-halls'));
    expect(cameIn(second)).toEqual([['it', 2]]);
    const third = watchQuarter(start(watchQuarter(gameOf({ events: [late] })), 'town-halls'));
    expect(cameIn(third)).toEqual([]);
  });

  test('waits until its conditions hold, of the department or of one branch', () => {
    const game = gameOf();
    const trust = game.truth[0].trust;
    const come = (...conditions: readonly Condition[]): number =>
      gameOf({ events: [eventWith('it', { when: { ...whenever, conditions } })] }).happened.length;
    expect(come(condition({ above: trust - 0.01, below: trust + 0.01 }))).toBe(1);
    expect(come(condition({ above: trust }))).toBe(0);
    expect(come(condition({ above: 0 }), condition({ below: 0 }))).toBe(0);
    const { people, department } = game.world;
    const ofSecond = [1, 4, 5, ...Array.from({ length: 8 }, (_, at) => 14 + at)];
    const mean = ofSecond.reduce((sum, row) => sum + people.trust[row], 0) / ofSecond.length;
    expect(department.size).toBe(22);
    expect(come(condition({ branch: 2, above: mean - 1e-9, below: mean + 1e-9 }))).toBe(1);
  });

  test('looks at what ran in the quarter before', () => {
    const after = eventWith('after', { when: { ...whenever, running: ['town-halls'] } });
    const never = eventWith('never', { when: { ...whenever, notRunning: ['town-halls'] } });
    const game = gameOf({ events: [after] });
    expect(cameIn(watchQuarter(start(game, 'town-halls')))).toEqual([['after', 2]]);
    expect(cameIn(watchQuarters(game, 2))).toEqual([]);
    expect(cameIn(gameOf({ events: [never] }))).toEqual([['never', 1]]);
  });

  test('costs at once, and takes budget and attention as long as it lasts', () => {
    const cut = eventWith('cut', {
      costDollars: 30,
      budgetDollars: -50,
      attention: 2,
      lastsQuarters: 2,
    });
    const game = gameOf({ events: [cut] });
    const left = (at: Game): readonly number[] => {
      const { leftDollars, attentionLeft } = accountNow(at);
      return [leftDollars, attentionLeft];
    };
    expect(left(game)).toEqual([220, 4]);
    expect(left(watchQuarter(game))).toEqual([250, 4]);
    expect(left(watchQuarters(game, 2))).toEqual([300, 6]);
  });

  test('that leaves less than nothing still allows what is free', () => {
    const free = policyWith('free', { costDollars: 0 });
    const game = gameOf({ policies: [free], events: [eventWith('cut', { budgetDollars: -999 })] });
    expect(accountNow(game).leftDollars).toBeLessThan(0);
    expect(start(game, 'free').journal).toHaveLength(1);
  });

  test('that brings money leaves more to spend', () => {
    expect(accountNow(gameOf({ events: [eventWith('gift', { costDollars: -40 })] }))).toMatchObject(
      {
        budgetDollars: 340,
        spentDollars: 0,
      },
    );
  });

  test('moves levers over its ramp, where it falls and while it lasts', () => {
    const blame = eventWith('blame', {
      effects: { discipline: 0.8, stewardship: -1, signal: 0.2 },
      where: { branch: 2, tier: 2 },
      rampWeeks: 2,
      lastsQuarters: 1,
    });
    const game = gameOf({ events: [blame] });
    const { signal, discipline, aims } = leversAt(game, 1);
    expect([signal, discipline]).toEqual([expect.closeTo(0.3, 12), 0]);
    expect(aims).toEqual([{ aim: { kind: 'people', rows: [4, 5] }, changes: { discipline: 0.8 } }]);
    expect(leversAt(game, 13).aims[0].changes.discipline).toBeCloseTo(0.4, 12);
    expect(leversAt(game, 15)).toEqual(game.scenario.levers);
  });

  test('shifts people when the quarter runs, and not before', () => {
    const shock = eventWith('shock', { shifts: { trust: -1 }, where: { branch: 1, tier: null } });
    const game = gameOf({ events: [shock] });
    expect(fingerprint(game.world)).toBe(fingerprint(gameOf().world));
    const { people } = runQuarter(game).world;
    expect([people.trust[0], people.trust[2]]).toEqual([0, 0]);
    const second = watchQuarter(game);
    expect(runQuarter(second).world).toBe(second.world);
    expect(people.trust[1]).toBe(game.world.people.trust[1]);
  });
});

describe('a dilemma', () => {
  const leak = dilemmaWith('leak', {
    answers: [
      answerWith('publish', { costDollars: 120, attention: 1 }),
      answerWith('hide', { effects: { coercion: 0.5 } }),
    ],
  });
  const later = dilemmaWith('later');
  const game = gameOf({ dilemmas: [leak, later] });
  const answer = (at: Game, dilemma: string, id: string): Game =>
    decide(at, answerNow(at, dilemma, id));
  const obstacle = (at: Game, dilemma: string, id: string): unknown =>
    whyNot(at, answerNow(at, dilemma, id));

  test('comes alone, the first of the list, and the next one a quarter later', () => {
    expect(openDilemma(game)).toBe(leak);
    const second = watchQuarter(answer(game, 'leak', 'hide'));
    expect(openDilemma(second)).toBe(later);
    expect(openDilemma(watchQuarter(answer(second, 'later', 'no')))).toBeNull();
  });

  test('comes when it is due, and one that is due before one that is not', () => {
    const third = dilemmaWith('third', { when: { ...whenever, quarters: [3, 4] } });
    const waiting = gameOf({ dilemmas: [third, leak] });
    expect(openDilemma(waiting)).toBe(leak);
    const second = watchQuarter(answer(waiting, 'leak', 'hide'));
    expect(openDilemma(second)).toBeNull();
    expect(openDilemma(watchQuarter(second))).toBe(third);
  });

  test('must be answered before the quarter can run', () => {
    expect(whyNotRun(game)).toEqual({ kind: 'dilemmaOpen' });
    expect(runQuarter(game)).toBe(game);
    const answered = answer(game, 'leak', 'hide');
    expect(whyNotRun(answered)).toBeNull();
    expect(dilemmaNow(answered)).toBe(leak);
    expect(runQuarter(answered).phase).toBe('watching');
  });

  test('takes what its answer takes, and opens again when the answer is withdrawn', () => {
    const answered = answer(game, 'leak', 'publish');
    expect(accountNow(answered)).toMatchObject({ spentDollars: 120, attentionHeld: 1 });
    const withdrawn = withdraw(answered, answered.journal[0]);
    expect(openDilemma(withdrawn)).toBe(leak);
    expect(accountNow(withdrawn)).toEqual(accountNow(game));
  });

  test('has its answer in what happened, from the quarter’s run on', () => {
    const ran = runQuarter(answer(game, 'leak', 'publish'));
    expect(ran.happened).toEqual([
      { kind: 'dilemma', quarter: 1, dilemma: leak, answer: leak.answers[0] },
    ]);
  });

  test('that nobody answers is answered by the last, with nobody watching', () => {
    const result = replay(game.scenario, 'tiny', [], { quarters: 1 });
    if (result.kind === 'refused') throw new Error('refused');
    expect(result.game.happened[0]).toMatchObject({ answer: { id: 'hide' } });
    expect(leversAt(result.game, 5).coercion).toBe(0.5);
    expect(result.game.journal).toEqual([]);
    const late = { quarter: 2, kind: 'answer', dilemma: 'leak', answer: 'publish' } as const;
    expect(replay(game.scenario, 'tiny', [late])).toEqual({
      kind: 'refused',
      refusal: { at: 0, obstacle: { kind: 'dilemmaNotOpen' } },
    });
  });

  test('refuses an answer that is not its own, a second one, and one to another dilemma', () => {
    expect(obstacle(game, 'leek', 'hide')).toEqual({ kind: 'unknownDilemma', dilemma: 'leek' });
    expect(obstacle(game, 'leak', 'hid')).toEqual({ kind: 'unknownAnswer', answer: 'hid' });
    expect(obstacle(game, 'later', 'no')).toEqual({ kind: 'dilemmaNotOpen' });
    const answered = answer(game, 'leak', 'hide');
    expect(obstacle(answered, 'leak', 'publish')).toEqual({ kind: 'dilemmaAnswered' });
    expect(obstacle(runQuarter(answered), 'leak', 'hide')).toEqual({ kind: 'notNow' });
  });

  test('refuses an answer that cannot be paid, but never the last', () => {
    const poor = { dilemmas: [leak], budgetDollars: 100 };
    expect(obstacle(gameOf(poor), 'leak', 'publish')).toEqual({
      kind: 'tooDear',
      needsDollars: 120,
      leftDollars: 100,
    });
    const dearest = dilemmaWith('d', {
      answers: [answerWith('a'), answerWith('b', { costDollars: 999 })],
    });
    expect(obstacle(gameOf({ dilemmas: [dearest] }), 'd', 'b')).toBeNull();
  });
});

describe('a policy that comes later', () => {
  test('cannot be chosen before its quarter', () => {
    const [townHalls] = scenarioWith().policies;
    const game = gameOf({ policies: [{ ...townHalls, fromQuarter: 2 }] });
    const decision = decisionNow(game, 'start', 'town-halls');
    expect(whyNot(game, decision)).toEqual({ kind: 'notYet', fromQuarter: 2 });
    expect(start(watchQuarter(game), 'town-halls').journal).toHaveLength(1);
  });
});

describe('constraints', () => {
  test('take their cost of every quarter’s budget', () => {
    const costDollars = { privacy: 40, security: 0, languages: 25, legislation: 0 };
    const game = gameOf({ constraints: { ...scenarioWith().constraints, costDollars } });
    expect(accountNow(game)).toMatchObject({ budgetDollars: 235, leftDollars: 235 });
    expect(accountNow(watchQuarter(game)).leftDollars).toBe(235);
  });
});
