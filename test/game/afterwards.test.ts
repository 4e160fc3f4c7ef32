import { describe, expect, test } from 'vitest';
import {
  endingOf,
  liveOn,
  outcomeOf,
  verdictOf,
  yearsLived,
  type Game,
} from '../../src/game/index.ts';
import { fingerprint, measure } from '../../src/model/index.ts';
import type { Ending, Policy } from '../../src/scenario/index.ts';
import { eventWith } from './occasions.ts';
import { gameOf, start, watchQuarter, watchQuarters } from './playing.ts';
import { policyWith } from './tinyScenario.ts';

describe('a year without the leader', () => {
  const ended = watchQuarters(gameOf(), 4);
  const loud = (changes: Partial<Policy>): Policy =>
    policyWith('loud', { effects: { signal: 0.9, directChannel: 1 }, rampWeeks: 4, ...changes });
  const heardAfter = (policy: Policy): readonly number[] => {
    const game = watchQuarters(start(gameOf({ policies: [policy] }), 'loud'), 4);
    return liveOn(game).truth.map(({ signalByTier }) => signalByTier[2]);
  };

  test('has a truth for the end of the game and for each of 52 weeks', () => {
    const { world, truth } = liveOn(ended);
    expect(truth.map(({ week }) => week)).toEqual(Array.from({ length: 53 }, (_, at) => 52 + at));
    expect(truth[0]).toEqual(ended.truth.at(-1));
    expect(truth.at(-1)).toEqual(measure(world));
  });

  test('leaves the game as it ended', () => {
    const before = fingerprint(ended.world);
    expect(fingerprint(liveOn(ended).world)).toBe(fingerprint(liveOn(ended).world));
    expect(fingerprint(ended.world)).toBe(before);
  });

  test('is what the same game would have been, had it been a year longer and quiet', () => {
    const longer = watchQuarters(gameOf({ quarters: 8 }), 8);
    expect(fingerprint(liveOn(ended).world)).toBe(fingerprint(longer.world));
  });

  test('lets what stays go on, and what does not fade', () => {
    const stays = heardAfter(loud({ stays: true }));
    const fades = heardAfter(loud({}));
    expect(fades[0]).toBe(stays[0]);
    expect(stays[52]).toBeGreaterThan(0.9 * stays[0]);
    expect(fades[52]).toBeLessThan(0.5 * fades[0]);
  });

  test('does not bring back what had ended before', () => {
    const short = heardAfter(loud({ lastsQuarters: 1, rampWeeks: 13 }));
    expect(short[10]).toBeCloseTo(liveOn(ended).truth[10].signalByTier[2], 2);
  });

  test('goes on under what lasts longer, and meets nothing new', () => {
    const order = eventWith('order', { effects: { coercion: 1 } });
    const compelledAfter = (game: Game): number => liveOn(game).truth[52].compelled;
    expect(compelledAfter(watchQuarters(gameOf({ events: [order] }), 4))).toBeGreaterThan(0);
    const late = { ...order, when: { ...order.when, quarters: [5, 9] as const } };
    expect(compelledAfter(watchQuarters(gameOf({ events: [late] }), 4))).toBe(0);
  });

  test('is worth as much as practice and trust together', () => {
    const { practice, trust, sustained } = outcomeOf(liveOn(ended).world);
    expect(sustained * sustained).toBeCloseTo(practice * trust, 12);
    expect(trust).toBeGreaterThan(0);
  });
});

describe('the end', () => {
  test('is a verdict on practice that a colleague would notice, and on any gain of trust', () => {
    const [truth] = gameOf().truth;
    const after = (practice: number, trust: number) =>
      verdictOf(truth, {
        ...truth,
        practice: truth.practice + practice,
        trust: truth.trust + trust,
      });
    expect(after(0.1, 0.001)).toEqual({ practiceGrew: true, trustGrew: true });
    expect(after(0.09, 0)).toEqual({ practiceGrew: false, trustGrew: false });
  });

  test('is told in years', () => {
    expect(yearsLived(watchQuarter(gameOf()))).toBe(0.25);
  });

  test('has the first ending whose conditions hold', () => {
    const ending = (en: string, above: number): Ending => ({
      title: { en, fr: en },
      text: { en, fr: en },
      conditions: [{ measure: 'trust', branch: null, above, below: null }],
    });
    const endings = [ending('great', 0.99), ending('fair', 0.1), ending('any', 0)];
    expect(endingOf(gameOf({ endings }))?.title.en).toBe('fair');
    expect(endingOf(gameOf())).toBeNull();
  });
});
