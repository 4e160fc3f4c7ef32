import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accountNow,
  decide,
  openDecisions,
  openGame,
  predictionsJudged,
  replay,
  undo,
  whyNot,
  type Game,
  type Journal,
} from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import { busyScenario as scenario } from './occasions.ts';
import { grant, played, seeds, wished, wishes } from './wishing.ts';

function replayed(seed: string, journal: Journal, record: 'weeks' | 'quarters'): Game {
  const result = replay(scenario, seed, journal, { record });
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result.game;
}

describe('whatever is decided', () => {
  test('replays from its journal to the same bits, reports and happenings', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = played(seed, wanted);
        const again = replayed(seed, game.journal, 'weeks');
        expect(fingerprint(again.world)).toBe(fingerprint(game.world));
        expect(again.happened).toEqual(game.happened);
        expect(again.quarterReports).toEqual(game.quarterReports);
        expect(again.truth).toEqual(game.truth);
      }),
      { numRuns: 60 },
    );
  });

  test('has the same bits and quarterly reports where only quarters are noted', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = played(seed, wanted);
        const quick = replayed(seed, game.journal, 'quarters');
        expect(fingerprint(quick.world)).toBe(fingerprint(game.world));
        expect(quick.quarterReports).toEqual(game.quarterReports);
        expect(quick.truth).toEqual(game.truth.filter(({ week }) => week % 13 === 0));
      }),
      { numRuns: 30 },
    );
  });

  test('is the same department without whatever was expected of it', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const game = played(seed, wanted);
        const unexpecting = game.journal.filter(({ kind }) => kind !== 'predict');
        const again = replayed(seed, unexpecting, 'quarters');
        expect(fingerprint(again.world)).toBe(fingerprint(game.world));
        expect(again.quarterReports).toEqual(game.quarterReports);
        expect(predictionsJudged(game)).toHaveLength(game.journal.length - unexpecting.length);
      }),
      { numRuns: 30 },
    );
  });

  test('can all be withdrawn again within its quarter, and gives back what it took', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const fresh = openGame(scenario, seed);
        let game = wanted.reduce(grant, fresh);
        while (openDecisions(game).length > 0) game = undo(game);
        expect(accountNow(game)).toEqual(accountNow(fresh));
        expect(game).toEqual(fresh);
      }),
      { numRuns: 60 },
    );
  });

  test('never takes more than there is, but by what happens', () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        let game = openGame(scenario, seed);
        for (const wish of wanted) {
          const decision = wished(game, wish);
          if (decision.kind !== 'start' || whyNot(game, decision) !== null) continue;
          game = decide(game, decision);
          expect(accountNow(game).leftDollars).toBeGreaterThanOrEqual(0);
          expect(accountNow(game).attentionLeft).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
