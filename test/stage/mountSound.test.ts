import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLive, plainSettings, type Live } from '../../src/live/index.ts';
import { createInstrument, type WeekSound } from '../../src/stage/sound/instrument.ts';
import { mountSound } from '../../src/stage/sound/mountSound.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { readHere } from '../live/readHere.ts';

vi.mock('../../src/stage/sound/instrument.ts', { spy: true });

/** What a browser's context answers, without audio. */
class Context {
  static all: Context[] = [];
  state = 'running';
  constructor() {
    Context.all.push(this);
  }
  async resume(): Promise<void> {
    this.state = 'running';
    await Promise.resolve();
  }
  async suspend(): Promise<void> {
    this.state = 'suspended';
    await Promise.resolve();
  }
  async close(): Promise<void> {
    this.state = 'closed';
    await Promise.resolve();
  }
}

let live: Live;
let unmount: () => void;
let played: WeekSound[];
const states = (): readonly string[] => Context.all.map(({ state }) => state);

beforeEach(() => {
  vi.useFakeTimers();
  Context.all = [];
  played = [];
  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.mocked(createInstrument).mockImplementation(() => ({
    playWeek: (week) => {
      played.push(week);
    },
    setVolume: () => undefined,
    hush: () => undefined,
  }));
  live = createLive(scenarioWith(), plainSettings, readHere);
  unmount = mountSound(live);
});
afterEach(() => {
  unmount();
  live.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function touch(): void {
  window.dispatchEvent(new Event('pointerup'));
}

test('audio is not opened in the task of a gesture, and rests until something is heard', () => {
  touch();
  expect(states()).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(states()).toEqual(['suspended']);
  live.runQuarter();
  live.stepWeek();
  expect(states()).toEqual(['running']);
  expect(played).toHaveLength(1);
});

test('a week that comes before audio is open is heard once it is', () => {
  touch();
  live.runQuarter();
  live.stepWeek();
  expect(played).toHaveLength(0);
  vi.advanceTimersByTime(1000);
  expect(played).toHaveLength(1);
  expect(states()).toEqual(['running']);
});

test('a week that is lived while a past one is shown is heard once', () => {
  touch();
  vi.advanceTimersByTime(1000);
  live.runQuarter();
  live.pause();
  live.stepWeek();
  live.stepWeek();
  live.showWeek(1);
  played = [];
  live.stepWeek();
  expect(played).toHaveLength(1);
});

test('silence comes soon, though the pointer moves on over the picture', () => {
  touch();
  vi.advanceTimersByTime(1000);
  live.runQuarter();
  live.stepWeek();
  live.changeSettings({ sound: false });
  for (let row = 0; row < 20; row += 1) {
    live.hover(row);
    vi.advanceTimersByTime(50);
  }
  expect(states()).toEqual(['suspended']);
});
