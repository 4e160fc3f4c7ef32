/** Windows of one browser, and the shelf that they share; a new one for every fact. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import {
  createLive,
  memoryShelf,
  plainSettings,
  type Keeping,
  type Live,
  type Shelf,
} from '../../src/live/index.ts';
import { decisionNow, parseSave, type Game, type Save } from '../../src/game/index.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { readHere, unsealHere } from './readHere.ts';

const scenario = scenarioWith();
const settings = { ...plainSettings, theme: 'dark' } as const;
export let shelf: Shelf = memoryShelf();
let opened: Live[] = [];

/** As on another machine. */
export function newShelf(): void {
  shelf = memoryShelf();
}

beforeEach(() => {
  newShelf();
  opened = [];
});
afterEach(() => {
  for (const live of opened) live.close();
  vi.restoreAllMocks();
});

/** As a window of the browser that the shelf is in. */
export async function openPage(
  keeping: Partial<Keeping> = {},
  link: string | null = null,
): Promise<Live> {
  const live = loadPage(keeping);
  await live.saves.restore(link);
  return live;
}

/** The same before anything is restored. */
export function loadPage(keeping: Partial<Keeping> = {}): Live {
  const live = createLive(scenario, settings, readHere, {
    openShelf: async () => ({ ...shelf, isLasting: true }),
    takeTurns: (changed) => {
      changed(true);
      return { take: () => undefined, close: () => undefined };
    },
    shipped: async (id) => (id === scenario.id ? scenario : null),
    unseal: unsealHere,
    erase: async () => [],
    ...keeping,
  });
  opened.push(live);
  return live;
}

/** A window that does not write until it takes the turn. */
export const writtenElsewhere: Keeping['takeTurns'] = (changed) => {
  changed(false);
  return { take: () => changed(true), close: () => undefined };
};

/** Every week takes so long that the page draws breath after it. */
export function slowDown(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
}

export function savedText(text: string): Save {
  const parsed = parseSave(text);
  if (parsed.kind !== 'save') throw new Error(parsed.kind);
  return parsed.save;
}

export const gameOf = (live: Live): Game => live.store.getState().game;
export const savesOf = (live: Live) => live.store.getState().saves;

export function start(live: Live, policy: string): void {
  const { journal } = gameOf(live);
  live.decide(decisionNow(gameOf(live), 'start', policy));
  expect(gameOf(live).journal.length).toBe(journal.length + 1);
}

export async function saved(live: Live): Promise<void> {
  await expect.poll(() => savesOf(live).saved.kind).toBe('saved');
}

export function playQuarter(live: Live): void {
  live.runQuarter();
  live.finishQuarter();
}

/** The text under which a game lies that has come to its second quarter. */
export async function keptOne(): Promise<string> {
  const live = await openPage();
  start(live, 'coaching');
  playQuarter(live);
  await saved(live);
  return (await shelf.read('auto')) ?? '';
}

export const plainWishes = {
  title: { en: '', fr: '' },
  names: 'drop',
  comments: { about: '', people: '', teams: '', persons: '', next: '' },
} as const;
