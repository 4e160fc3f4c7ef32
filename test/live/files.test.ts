import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decisionNow } from '../../src/game/index.ts';
import {
  createLive,
  plainSettings,
  type FileReading,
  type Live,
  type ReadFiles,
} from '../../src/live/index.ts';
import { chartWords } from '../../src/words/index.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { english, french, largeChart } from '../scenario/charts.ts';
import { readHere } from './readHere.ts';

const small = 'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }\n';
const wishes = { ...chartWords('en'), names: 'drop' } as const;
let live: Live;
const game = () => live.store.getState().game;
const file = () => live.store.getState().file;

function start(read: ReadFiles): void {
  live = createLive(scenarioWith(), plainSettings, read);
}

function open(...files: readonly (readonly [name: string, text: string])[]): void {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  live.openFiles(
    files.map(([name, text]) => ({ name, bytes: bytesOf(text) })),
    wishes,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  start(readHere);
});
afterEach(() => {
  live.close();
  vi.useRealTimers();
});

describe('a file', () => {
  test('that cannot be played is told why, with its text, and the game goes on as it was', () => {
    live.runQuarter();
    const before = game();
    open(['broken.yaml', 'format: 1\nseeds: 3\n']);
    expect(game()).toBe(before);
    expect(live.store.getState().running).toBe(true);
    expect(file()).toMatchObject({
      kind: 'refused',
      name: 'broken.yaml',
      texts: [{ name: 'broken.yaml', text: 'format: 1\nseeds: 3\n' }],
    });
    live.dismissFile();
    expect(file()).toBeNull();
  });

  test('that can be played is shown, and takes the place of the game when that is asked', () => {
    live.decide(decisionNow(game(), 'start', 'coaching'));
    const before = game();
    open(['small.yaml', small]);
    expect(game()).toBe(before);
    expect(file()).toMatchObject({ kind: 'sound', people: [2, 10], made: null });
    live.playFile();
    expect(game().scenario.title.en).toBe('Small');
    expect(file()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('may name an org chart that is picked with it', () => {
    const named = small.replace('spans: [2, 5]', 'chart: ours.csv');
    open(['ours.csv', english], ['named.yaml', named]);
    expect(file()).toMatchObject({ kind: 'sound', name: 'named.yaml', people: [2, 2] });
    open(['named.yaml', named]);
    expect(file()).toMatchObject({ kind: 'refused', faults: [{ what: { kind: 'chartMissing' } }] });
  });

  test('is one, with the charts that it names', () => {
    open(['one.yaml', small], ['two.yaml', small]);
    expect(file()).toMatchObject({ kind: 'refused', faults: [{ what: { kind: 'severalFiles' } }] });
  });
});

describe('an org chart', () => {
  test('becomes a scenario, without names until they are asked for', () => {
    open(['ours.csv', french]);
    expect(file()).toMatchObject({ kind: 'sound', people: [2, 2], made: { isListed: true } });
    expect(JSON.stringify(file())).not.toContain('Lee');
    live.keepNames('keep');
    expect(JSON.stringify(file())).toContain('Lee');
    live.playFile();
    expect(game().scenario.department.persons).toHaveLength(1);
  });

  test('is known by how it begins where its name does not say it', () => {
    open(['ours.txt', french]);
    expect(file()).toMatchObject({ kind: 'sound' });
  });

  test('keeps its roles in play even where the file to save has no room for them', () => {
    open(['large.csv', largeChart(9000)]);
    const reading = file();
    expect(reading).toMatchObject({ kind: 'sound', made: { isListed: false } });
    const plan = reading?.kind === 'sound' ? reading.scenario.department.plan : null;
    expect(plan?.kind === 'people' && plan.roles?.[0].fr).toBe('Analyste, 1');
  });
});

describe('a slow file', () => {
  const started: ((reading: FileReading | null) => void)[] = [];
  const stopped = vi.fn<() => void>();

  beforeEach(() => {
    started.length = 0;
    stopped.mockClear();
    start((_, answer) => {
      started.push(answer);
      return stopped;
    });
  });

  test('is spoken of after half a second', () => {
    open(['slow.yaml', small]);
    expect(file()).toMatchObject({ kind: 'reading', isSlow: false });
    vi.advanceTimersByTime(600);
    expect(file()).toMatchObject({ kind: 'reading', isSlow: true });
  });

  test('can be given up', () => {
    open(['slow.yaml', small]);
    live.dismissFile();
    expect(stopped).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(600);
    expect(file()).toBeNull();
  });

  test('gives way to the next one that is picked', () => {
    open(['slow.yaml', small]);
    open(['next.yaml', small]);
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(file()).toMatchObject({ kind: 'reading', name: 'next.yaml' });
  });

  test('that does not come to an end is told', () => {
    open(['slow.yaml', small]);
    started[0](null);
    expect(file()).toEqual({ kind: 'late', name: 'slow.yaml' });
  });
});
