import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import {
  copyWorld,
  fingerprint,
  noLevers,
  openWorkbench,
  step,
  type World,
} from '../../src/model/index.ts';
import { engineRuns, liveUntil, type EngineRun } from '../engines/engineRuns.ts';
import type { Assignment } from './runWorker.ts';

/** Past every restructuring of the run. */
const end = 78;
const [run, other] = engineRuns.filter(({ name }) => name.startsWith('default-eventful'));
/** What every other way of living these weeks is held against: each week a world of its own. */
const bits = fingerprint(liveUntil(run, run.begin(), end));
const otherBits = fingerprint(liveUntil(other, other.begin(), end));

describe('a run has the same bits', () => {
  test('after it was copied on the way, in the copy and in the original', () => {
    const original = liveUntil(run, run.begin(), 31);
    const copy = copyWorld(original);
    expect(fingerprint(onLentBench(run, original))).toBe(bits);
    expect(fingerprint(onLentBench(run, copy))).toBe(bits);
  });

  test('resumed from any kept week, however often, and the kept weeks stay as they were', () => {
    const kept = keepCopies([0, 1, 13, 40, 44, end - 1]);
    const before = kept.map(fingerprint);
    for (const world of [...kept.toReversed(), ...kept]) {
      expect(fingerprint(onLentBench(run, copyWorld(world)))).toBe(bits);
      expect(fingerprint(liveUntil(run, world, end))).toBe(bits);
    }
    expect(kept.map(fingerprint)).toEqual(before);
  });

  test('after something else was tried from the same week, on the bench that served it', () => {
    const [kept] = keepCopies([26]);
    const bench = openWorkbench(kept);
    let branch = copyWorld(kept);
    const aims = [{ aim: { kind: 'branch', head: 2 }, changes: { clayWork: 1 } }] as const;
    while (branch.week < end) branch = step(branch, { ...noLevers, signal: 1, aims }, bench);
    expect(fingerprint(branch)).not.toBe(bits);
    expect(fingerprint(liveUntil(run, copyWorld(kept), end, bench))).toBe(bits);
  });

  test('on a bench that is lent from the founding on, and on one that is lent now and then', () => {
    expect(fingerprint(onLentBench(run, run.begin()))).toBe(bits);
    let at = run.begin();
    while (at.week < end) {
      const bench = at.week % 3 === 0 ? openWorkbench(at) : undefined;
      at = liveUntil(run, at, at.week + 2, bench);
    }
    expect(fingerprint(at)).toBe(bits);
  });

  test('lived week by week in turn with another in the same thread', () => {
    let one = run.begin();
    let two = other.begin();
    while (one.week < end) {
      one = liveUntil(run, one, one.week + 1);
      two = liveUntil(other, two, two.week + 1);
    }
    expect([one, two].map(fingerprint)).toEqual([bits, otherBits]);
  });
});

describe('worker threads', () => {
  test('give the bits of this thread, from the founding and from a week on the way', async () => {
    const whole = await inWorker({ run: run.name, world: run.begin(), week: end });
    expect(fingerprint(whole)).toBe(bits);
    const halfway = await inWorker({ run: run.name, world: run.begin(), week: 39 });
    expect(fingerprint(onLentBench(run, halfway))).toBe(bits);
  });

  test('two at once disturb each other no more than one', async () => {
    const worlds = await Promise.all([
      inWorker({ run: run.name, world: run.begin(), week: end }),
      inWorker({ run: other.name, world: other.begin(), week: end }),
    ]);
    expect(worlds.map(fingerprint)).toEqual([bits, otherBits]);
  });
});

/** To the end, each week written over the week before last. */
function onLentBench(lived: EngineRun, world: World): World {
  return liveUntil(lived, world, end, openWorkbench(world));
}

/** Copies of those weeks of a run that lives on a lent bench, which writes over what is not copied. */
function keepCopies(weeks: readonly number[]): readonly World[] {
  let at = run.begin();
  let bench = openWorkbench(at);
  const kept = weeks.map((week) => {
    at = liveUntil(run, at, week, bench);
    if (bench.department !== at.department) bench = openWorkbench(at);
    return copyWorld(at);
  });
  liveUntil(run, at, end, bench);
  return kept;
}

/** A world crosses over as plain data and comes back as such. */
function inWorker(assignment: Assignment): Promise<World> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('runWorker.ts', import.meta.url), { workerData: assignment });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
