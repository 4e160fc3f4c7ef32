import { describe, expect, test } from 'vitest';
import { atOnce, causesByWeek, type Game, type Moved } from '../../../src/game/index.ts';
import { fingerprint, noLevers, withParameters } from '../../../src/model/index.ts';
import { policyWith } from '../tinyScenario.ts';
import { gameOf, start, watchQuarter, watchQuarters } from '../playing.ts';

const causesOf = (game: Game): readonly Moved[] => atOnce(causesByWeek(game));
const still = withParameters({
  voiceRate: 0,
  legacyIncidents: 0,
  newIncidents: 0,
  turnoverEmployees: 0,
  turnoverManagers: 0,
});

describe('the largest causes of a quarter', () => {
  test('name coercion, downward, where people are coerced and nothing else touches trust', () => {
    const order = policyWith('order', { effects: { coercion: 1 }, rampWeeks: 1 });
    const game = watchQuarter(start(gameOf({ parameters: still, policies: [order] }), 'order'));
    const ofTrust = causesOf(game).filter(({ of }) => of === 'trust');
    expect(ofTrust).toEqual([{ of: 'trust', cause: 'coercion', direction: 'down', share: 1 }]);
  });

  test('name training, upward, in the quarter in which people are trained, and no longer after it', () => {
    const train = policyWith('train', { effects: { training: 1 }, rampWeeks: 1 });
    const quiet = { parameters: still, policies: [train], levers: noLevers };
    const [none, trained] = [gameOf(quiet), start(gameOf(quiet), 'train')].map(watchQuarter);
    const training = (game: Game) => causesOf(game).find(({ cause }) => cause === 'training');
    expect(training(none)).toBeUndefined();
    expect(training(trained)?.direction).toBe('up');
  });

  test('are three at most, the largest first, and no more than two of one kind', () => {
    for (const quarters of [1, 2, 3, 4]) {
      const causes = causesOf(watchQuarters(gameOf(), quarters));
      const shares = causes.map(({ share }) => share);
      expect(causes).toHaveLength(3);
      expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      expect(new Set(causes.map(({ of }) => of)).size).toBe(2);
      for (const share of shares) expect(share).toBeLessThanOrEqual(1);
    }
  });

  test('are the same whoever has asked before, and asking changes nothing', () => {
    const [game, same] = [watchQuarters(gameOf(), 2), watchQuarters(gameOf(), 2)];
    const before = fingerprint(game.world);
    expect(causesOf(game)).toEqual(causesOf(same));
    expect(fingerprint(game.world)).toBe(before);
  });
});
