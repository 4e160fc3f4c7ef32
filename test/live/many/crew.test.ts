import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { playJob, type JobResult } from '../../../src/lab/index.ts';
import { createCrew, type Piece } from '../../../src/live/many/crew.ts';
import type { PlayOrder } from '../../../src/live/many/hand.ts';
import { scenarioWith } from '../../game/tinyScenario.ts';

const scenario = scenarioWith();
const seeds = ['a', 'b', 'c', 'd', 'e'];
const pieces: readonly Piece[] = seeds.map((seed) => ({
  scenario,
  job: { kind: 'outcome', seed, journal: [] },
}));
const expected = pieces.map(({ job }) => playJob(scenario, job));

/** A thread of the browser, that does what it is sent when it is told to, and knows what it was sent. */
class PatientWorker extends EventTarget {
  static all: PatientWorker[] = [];
  readonly orders: PlayOrder[] = [];
  readonly terminate = vi.fn<() => void>();

  constructor() {
    super();
    PatientWorker.all.push(this);
  }

  postMessage(order: PlayOrder): void {
    this.orders.push(order);
  }

  work(): void {
    const { job } = this.orders[this.orders.length - 1];
    this.dispatchEvent(new MessageEvent('message', { data: playJob(scenario, job) }));
  }
}

let results: (JobResult | null)[];
const told = (at: number, result: JobResult): void => {
  results[at] = result;
};
const failed = vi.fn<() => void>();
const takeWith = (handsMost: number) => createCrew(() => handsMost).take({ pieces, told, failed });

/** The text of a thread is loaded when the first one is wanted; without one the page begins by itself. */
const begun = async (): Promise<void> => vi.dynamicImportSettled();

beforeEach(() => {
  vi.useFakeTimers();
  PatientWorker.all = [];
  results = seeds.map(() => null);
  failed.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a crew of workers', () => {
  beforeEach(() => vi.stubGlobal('Worker', PatientWorker));

  test.each([1, 2])('of %i tells every run by its place, whoever is done first', async (hands) => {
    takeWith(hands);
    await begun();
    expect(PatientWorker.all).toHaveLength(hands);
    for (let turn = 0; turn < seeds.length; turn += 1) PatientWorker.all[turn % hands].work();
    expect(results).toEqual(expected);
  });

  test('sends the scenario once to each, and lets them go when all is done', async () => {
    takeWith(1);
    await begun();
    const [worker] = PatientWorker.all;
    for (let turn = 0; turn < seeds.length; turn += 1) worker.work();
    expect(worker.orders.map((order) => order.scenario === null)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  test('takes turns between two works', async () => {
    const crew = createCrew(() => 1);
    const order: string[] = [];
    const noting = (name: string) => () => order.push(name);
    crew.take({ pieces: pieces.slice(0, 3), told: noting('long'), failed });
    crew.take({ pieces: pieces.slice(0, 2), told: noting('short'), failed });
    await begun();
    for (let turn = 0; turn < seeds.length; turn += 1) PatientWorker.all[0].work();
    expect(order).toEqual(['long', 'long', 'short', 'long', 'short']);
  });

  test('that is told to give up ends what is under way, and tells nothing more', async () => {
    const giveUp = takeWith(2);
    await begun();
    PatientWorker.all[0].work();
    giveUp();
    for (const worker of PatientWorker.all) {
      expect(worker.terminate).toHaveBeenCalledTimes(1);
      worker.work();
    }
    expect(results.filter((result) => result !== null)).toHaveLength(1);
  });

  test('says that a run could not be played', async () => {
    takeWith(1);
    await begun();
    const [worker] = PatientWorker.all;
    worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'failed' } }));
    expect(failed).toHaveBeenCalledTimes(1);
    expect(PatientWorker.all).toHaveLength(1);
  });

  test('that cannot start leaves the runs to the page, which loses none', async () => {
    takeWith(2);
    await begun();
    PatientWorker.all[0].work();
    PatientWorker.all[1].dispatchEvent(new Event('error'));
    vi.runAllTimers();
    expect(results).toEqual(expected);
  });
});

describe('without workers', () => {
  test('the page plays the same runs, one between two breaths', async () => {
    takeWith(4);
    await begun();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersToNextTimer();
    expect(results.filter((result) => result !== null)).toHaveLength(1);
    vi.runAllTimers();
    expect(results).toEqual(expected);
  });

  test('the page stops when it is told to give up', async () => {
    const giveUp = takeWith(4);
    await begun();
    giveUp();
    expect(vi.getTimerCount()).toBe(0);
  });
});
