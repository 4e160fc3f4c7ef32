import { describe, expect, test } from 'vitest';
import { branchOf, pathTo, treeFromManagers, treeFromSpans } from '../../src/model/index.ts';
import { foundSmall } from './worlds.ts';

describe('a department', () => {
  test('of spans [3,3,3,8] has 255 people, 39 of them managers, in four tiers', () => {
    const tree = treeFromSpans([3, 3, 3, 8]);
    expect(tree.size).toBe(255);
    expect(tree.leaderOf.length - 1).toBe(39);
    expect(Array.from(tree.tierStart)).toEqual([0, 3, 12, 39, 255]);
  });

  test('keeps the people of a manager in one range of rows', () => {
    const tree = treeFromSpans([2, 3]);
    expect(Array.from(tree.managerOf)).toEqual([-1, -1, 0, 0, 0, 1, 1, 1]);
    const team = tree.teamLed[1];
    expect([tree.teamStart[team], tree.teamStart[team + 1]]).toEqual([5, 8]);
  });

  test('may be uneven: an employee may report to the deputy head', () => {
    const tree = treeFromManagers([-1, -1, 1, 1, 3]);
    expect(Array.from(tree.tierOf)).toEqual([1, 1, 2, 2, 3]);
    expect(Array.from(tree.teamLed)).toEqual([-1, 1, -1, 2, -1]);
  });

  test('ties everybody to four others of the same tier, never to oneself', () => {
    const { department } = foundSmall([3, 3, 4]);
    for (let row = 0; row < department.size; row += 1) {
      for (let tie = row * 4; tie < row * 4 + 4; tie += 1) {
        expect(department.ties[tie]).not.toBe(row);
        expect(department.tierOf[department.ties[tie]]).toBe(department.tierOf[row]);
      }
    }
  });

  test('knows the branch of everybody', () => {
    const { department } = foundSmall([2, 2, 2]);
    expect(branchOf(department, 0)).toBe(0);
    expect(branchOf(department, 2)).toBe(0);
    expect(branchOf(department, 6)).toBe(0);
    expect(branchOf(department, 4)).toBe(1);
    expect(branchOf(department, department.size - 1)).toBe(1);
  });

  test('knows the way down to everybody, place by place from 1', () => {
    const { department } = foundSmall([2, 3, 2]);
    expect(pathTo(department, 1)).toEqual([2]);
    expect(pathTo(department, 5)).toEqual([2, 1]);
    expect(pathTo(department, department.size - 1)).toEqual([2, 3, 2]);
  });
});
