import { describe, expect, it } from 'vitest';
import { foundReference, keysFrom, runWeeks } from '../../src/lab/reference.ts';
import { copyWorld, fingerprint, noLevers, step } from '../../src/model/index.ts';

const [key] = keysFrom('reference', 1);
const levers = { ...noLevers, signal: 0.3 };

describe('the reference department', () => {
  it('has 768 people on five tiers, 120 of them managers', () => {
    const { department } = foundReference({ key });
    expect(department.size).toBe(768);
    expect(department.tiers).toBe(5);
    expect(department.leaderOf.length - 1).toBe(120);
  });

  it('lives the weeks that the model would live without a lent workbench', () => {
    let expected = foundReference({ key });
    for (let week = 0; week < 5; week += 1) expected = step(expected, levers);
    expect(fingerprint(runWeeks(foundReference({ key }), levers, 5))).toBe(fingerprint(expected));
  });

  it('leaves the world it set out from as it was', () => {
    const world = foundReference({ key });
    const before = fingerprint(copyWorld(world));
    runWeeks(world, levers, 3);
    expect(fingerprint(world)).toBe(before);
  });

  it('shows every week to the visitor, in order', () => {
    const weeks: number[] = [];
    runWeeks(foundReference({ key }), levers, 3, (world) => weeks.push(world.week));
    expect(weeks).toEqual([1, 2, 3]);
  });
});

describe('keys of paired seeds', () => {
  it('differ from each other, and more of them begin with the fewer', () => {
    expect(keysFrom('a', 5).slice(0, 3)).toEqual(keysFrom('a', 3));
    expect(new Set(keysFrom('a', 50).map(({ high, low }) => `${high}/${low}`)).size).toBe(50);
    expect(keysFrom('a', 1)).not.toEqual(keysFrom('b', 1));
  });
});
