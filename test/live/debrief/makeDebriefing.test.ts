import { expect, test } from 'vitest';
import { liveOn } from '../../../src/game/index.ts';
import { makeDebriefing } from '../../../src/live/debrief/makeDebriefing.ts';
import { fingerprint } from '../../../src/model/index.ts';
import { gameOf, start, watchQuarters } from '../../game/playing.ts';

test('a debriefing lives the year after the leader, and the years without her decisions', () => {
  const game = watchQuarters(start(gameOf(), 'coaching'), 4);
  const shares: number[] = [];
  const made = makeDebriefing(game, (share) => shares.push(share));
  expect(fingerprint(made.later.world)).toBe(fingerprint(liveOn(game).world));
  expect(made.untouched).toHaveLength(game.world.week + 53);
  expect(made.marks).toHaveLength(6);
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test('it is made of a game that has gone through a thread, as of the game itself', () => {
  const game = watchQuarters(start(gameOf(), 'pulse'), 4);
  const here = makeDebriefing(game, () => undefined);
  const there = structuredClone(makeDebriefing(structuredClone(game), () => undefined));
  expect(there).toEqual(here);
});
