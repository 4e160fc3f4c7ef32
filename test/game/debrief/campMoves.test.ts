import { expect, test } from 'vitest';
import { campMoves } from '../../../src/game/index.ts';
import { copyWorld, replaceManagers } from '../../../src/model/index.ts';
import { gameOf, watchQuarters } from '../playing.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

test('where nothing has happened, everybody stands where she stood', () => {
  const { world } = gameOf();
  const { moved, came, left } = campMoves(world, world);
  expect(sum(moved.map((row, camp) => row[camp]))).toBe(world.department.size);
  expect(sum(moved.flat())).toBe(world.department.size);
  expect([...came, ...left]).toEqual([0, 0, 0, 0, 0, 0]);
});

test('one who changes her mind is counted from her camp to the other', () => {
  const { world } = gameOf();
  const after = copyWorld(world);
  const row = world.people.camp.indexOf(2);
  after.people.camp[row] = 0;
  const { moved } = campMoves(world, after);
  expect(moved[2][0]).toBe(1);
});

test('whoever follows in a seat has come, and whoever sat there has left', () => {
  const { world } = gameOf();
  const { moved, came, left } = campMoves(world, replaceManagers(world, [0]));
  expect([sum(came), sum(left)]).toEqual([1, 1]);
  expect(left[world.people.camp[0]]).toBe(1);
  expect(sum(moved.flat())).toBe(world.department.size - 1);
});

test('after some quarters those who stayed and those who came are all there are', () => {
  const game = gameOf();
  const after = watchQuarters(game, 3).world;
  const { moved, came, left } = campMoves(game.world, after);
  expect(sum(moved.flat()) + sum(came)).toBe(after.department.size);
  expect(sum(moved.flat()) + sum(left)).toBe(game.world.department.size);
});
