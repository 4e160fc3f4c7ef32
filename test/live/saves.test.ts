import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createLive,
  memoryShelf,
  plainSettings,
  type Keeping,
  type Live,
  type Shelf,
} from '../../src/live/index.ts';
import { decisionNow, parseSave, writeSave, type Game, type Save } from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { shippedCatalogue } from '../scenario/files.ts';
import { readHere } from './readHere.ts';

const scenario = scenarioWith();
const catalogue = shippedCatalogue();
const settings = { ...plainSettings, theme: 'dark' } as const;
let shelf: Shelf;
let opened: Live[];

beforeEach(() => {
  shelf = memoryShelf();
  opened = [];
});
afterEach(() => {
  for (const live of opened) live.close();
  vi.restoreAllMocks();
});

/** As a window of the browser that the shelf is in. */
async function openPage(keeping: Partial<Keeping> = {}, link: string | null = null): Promise<Live> {
  const live = loadPage(keeping);
  await live.saves.restore(link);
  return live;
}

/** The same before anything is restored. */
function loadPage(keeping: Partial<Keeping> = {}): Live {
  const live = createLive(scenario, catalogue, settings, readHere, {
    openShelf: async () => ({ ...shelf, isLasting: true }),
    takeTurns: (changed) => {
      changed(true);
      return { take: () => undefined, close: () => undefined };
    },
    shipped: async (id) => (id === scenario.id ? scenario : null),
    ...keeping,
  });
  opened.push(live);
  return live;
}

/** A window that does not write until it takes the turn. */
const elsewhere: Keeping['takeTurns'] = (changed) => {
  changed(false);
  return { take: () => changed(true), close: () => undefined };
};

/** Every week takes so long that the page draws breath after it. */
function slowDown(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
}

function savedText(text: string): Save {
  const parsed = parseSave(text);
  if (parsed.kind !== 'save') throw new Error(parsed.kind);
  return parsed.save;
}

const gameOf = (live: Live): Game => live.store.getState().game;
const savesOf = (live: Live) => live.store.getState().saves;

function start(live: Live, policy: string): void {
  const { journal } = gameOf(live);
  live.decide(decisionNow(gameOf(live), 'start', policy));
  expect(gameOf(live).journal.length).toBe(journal.length + 1);
}

async function saved(live: Live): Promise<void> {
  await expect.poll(() => savesOf(live).saved.kind).toBe('saved');
}

function playQuarter(live: Live): void {
  live.runQuarter();
  live.finishQuarter();
}

describe('the game under way', () => {
  test('goes on where it was when the page is opened again, bit for bit', async () => {
    const first = await openPage();
    start(first, 'coaching');
    playQuarter(first);
    start(first, 'pulse');
    await saved(first);
    const second = await openPage();
    expect(gameOf(second).journal).toEqual(gameOf(first).journal);
    expect(fingerprint(gameOf(second).world)).toBe(fingerprint(gameOf(first).world));
    expect(gameOf(second).reports).toEqual(gameOf(first).reports);
    second.undo();
    expect(gameOf(second).journal).toHaveLength(1);
  });

  test('is not kept before anything was decided, nor written week by week', async () => {
    const live = await openPage();
    expect(savesOf(live).saved).toEqual({ kind: 'nothing' });
    expect(await shelf.entries()).toEqual([]);
    start(live, 'coaching');
    live.runQuarter();
    await saved(live);
    const before = savesOf(live).saved;
    live.stepWeek();
    expect(savesOf(live).saved).toBe(before);
  });

  test('in the middle of a quarter begins that quarter again, paused', async () => {
    const first = await openPage();
    start(first, 'coaching');
    first.runQuarter();
    first.stepWeek();
    first.stepWeek();
    await saved(first);
    const second = await openPage();
    expect(gameOf(second)).toMatchObject({ phase: 'watching', quarter: 1 });
    expect(gameOf(second).world.week).toBe(0);
    expect(second.store.getState().running).toBe(false);
    second.finishQuarter();
    first.finishQuarter();
    expect(fingerprint(gameOf(second).world)).toBe(fingerprint(gameOf(first).world));
  });

  test('counts as saved once it was read back, and not before', async () => {
    let letWrite: () => void = () => undefined;
    const slow: Shelf = {
      ...shelf,
      isLasting: true,
      write: async (id, text) => {
        await new Promise<void>((resolve) => {
          letWrite = resolve;
        });
        await shelf.write(id, text);
      },
    };
    const live = await openPage({ openShelf: async () => slow });
    start(live, 'coaching');
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(savesOf(live).saved).toEqual({ kind: 'saving' });
    letWrite();
    await saved(live);
    expect(savesOf(live).saved).toMatchObject({ decisions: 1 });
  });

  test('does not count as saved when another window took its turn during the writing', async () => {
    let turn: (isOurs: boolean) => void = () => undefined;
    const writing: { end: (() => void) | null } = { end: null };
    const slow: Shelf = {
      ...shelf,
      isLasting: true,
      write: async () =>
        new Promise<void>((resolve) => {
          writing.end = resolve;
        }),
    };
    const live = await openPage({
      openShelf: async () => slow,
      takeTurns: (changed) => {
        turn = changed;
        changed(true);
        return { take: () => undefined, close: () => undefined };
      },
    });
    start(live, 'coaching');
    await expect.poll(() => writing.end).not.toBeNull();
    turn(false);
    writing.end?.();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(savesOf(live).saved).toEqual({ kind: 'elsewhere' });
  });

  test('that is begun while the shelf is still looked through loses nothing that lies there', async () => {
    const before = await openPage();
    start(before, 'coaching');
    await saved(before);
    let letLook: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letLook = resolve;
    });
    const entries: Shelf['entries'] = async () => {
      const all = await shelf.entries();
      await gate;
      return all;
    };
    const live = loadPage({ openShelf: async () => ({ ...shelf, isLasting: true, entries }) });
    const restored = live.saves.restore(null);
    start(live, 'pulse');
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(savesOf(live).saved).toEqual({ kind: 'saving' });
    letLook();
    await restored;
    await saved(live);
    expect(savesOf(live).kept.map(({ record }) => record.journal)).toEqual([
      gameOf(before).journal,
    ]);
  });

  test('does not count as saved where it could not be read again', async () => {
    const live = await openPage();
    live.restart('x'.repeat(500));
    await expect.poll(() => savesOf(live).saved).toEqual({ kind: 'failed', why: 'broken' });
    expect(await shelf.entries()).toEqual([]);
  });

  test('on a shelf that is full goes on, and says so once', async () => {
    const full: Shelf = {
      ...shelf,
      isLasting: true,
      write: async () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    const live = await openPage({ openShelf: async () => full });
    start(live, 'coaching');
    await expect.poll(() => savesOf(live).saved).toEqual({ kind: 'failed', why: 'full' });
    start(live, 'pulse');
    playQuarter(live);
    await expect.poll(() => savesOf(live).saved).toEqual({ kind: 'failed', why: 'full' });
    expect(savesOf(live).notices).toEqual([{ kind: 'full' }]);
    expect(gameOf(live).quarter).toBe(2);
  });

  test('on a shelf that is full can be had as a file, and so can the next', async () => {
    const full: Shelf = {
      ...shelf,
      isLasting: true,
      write: async () => Promise.reject(new DOMException('', 'QuotaExceededError')),
    };
    const live = await openPage({ openShelf: async () => full });
    const notKept = (): number =>
      savesOf(live).notices.filter(({ kind }) => kind === 'notKept').length;
    start(live, 'coaching');
    live.restart('second');
    await expect.poll(notKept).toBe(1);
    start(live, 'pulse');
    live.restart('third');
    await expect.poll(notKept).toBe(2);
  });

  test('where nothing can be kept is played all the same', async () => {
    const live = await openPage({ openShelf: async () => shelf });
    expect(savesOf(live).notices).toEqual([{ kind: 'noStorage' }]);
    start(live, 'coaching');
    await expect.poll(() => savesOf(live).saved).toEqual({ kind: 'failed', why: 'noStorage' });
  });
});

describe('what was kept and cannot go on', () => {
  async function keptOne(): Promise<string> {
    const live = await openPage();
    start(live, 'coaching');
    playQuarter(live);
    await saved(live);
    return (await shelf.read('auto')) ?? '';
  }

  test('is set aside where it is damaged, and said', async () => {
    const text = await keptOne();
    await shelf.write('auto', text.replace('coaching', 'coacking'));
    const live = await openPage();
    expect(gameOf(live).journal).toEqual([]);
    expect(savesOf(live).notices).toEqual([{ kind: 'setAside', count: 1 }]);
    expect(await live.saves.aside()).toEqual([text.replace('coaching', 'coacking')]);
  });

  test('comes from its second copy where the first is damaged or gone', async () => {
    const text = await keptOne();
    const broken: Shelf = {
      ...shelf,
      isLasting: true,
      entries: async () => [{ id: 'auto', first: 'garbage', second: text }],
    };
    const live = await openPage({ openShelf: async () => broken });
    expect(gameOf(live).quarter).toBe(2);
    expect(savesOf(live).notices).toEqual([{ kind: 'recovered' }]);
    expect(await live.saves.aside()).toEqual(['garbage']);
    expect(await shelf.read('auto')).toBe(text);
  });

  test('has its second copy brought up to date where that is behind', async () => {
    const text = await keptOne();
    const copied: string[] = [];
    const slow: Shelf = {
      ...shelf,
      isLasting: true,
      entries: async () => [{ id: 'auto', first: text, second: null }],
      copy: async (_, copy) => void copied.push(copy),
    };
    const live = await openPage({ openShelf: async () => slow });
    expect(copied).toEqual([text]);
    expect(savesOf(live).notices).toEqual([]);
  });

  test('stays among the saves where its scenario has changed, and can be opened all the same', async () => {
    await keptOne();
    const changed = scenarioWith({ budgetDollars: 301 });
    const live = await openPage({ shipped: async () => changed });
    expect(gameOf(live).journal).toEqual([]);
    expect(savesOf(live).kept).toHaveLength(1);
    expect(savesOf(live).notices).toMatchObject([{ kind: 'differs', differences: ['scenario'] }]);
    live.saves.openAnyway();
    expect(gameOf(live).scenario).toBe(changed);
    expect(gameOf(live).quarter).toBe(2);
  });

  test('stays among the saves where its scenario is not here', async () => {
    await keptOne();
    const live = await openPage({ shipped: async () => null });
    expect(savesOf(live).notices).toMatchObject([{ kind: 'noScenario' }]);
    start(live, 'pulse');
    await saved(live);
    expect(savesOf(live).kept).toHaveLength(1);
  });

  test('stays beside the save of its beginning that somebody has named', async () => {
    const before = await openPage();
    start(before, 'coaching');
    before.restart('other');
    await expect.poll(() => savesOf(before).kept.length).toBe(1);
    await before.saves.openKept(savesOf(before).kept[0]);
    await before.saves.rename(savesOf(before).kept[0], 'mine');
    before.undo();
    start(before, 'pulse');
    await saved(before);
    const live = await openPage({ shipped: async () => null });
    expect(savesOf(live).kept.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['', 'mine']),
    );
  });

  test('is told where the part of the page that holds its scenario does not load', async () => {
    await keptOne();
    const live = await openPage({ shipped: async () => Promise.reject(new Error('offline')) });
    expect(savesOf(live).notices).toMatchObject([{ kind: 'noScenario' }]);
    expect(savesOf(live).kept).toHaveLength(1);
  });
});

const plainWishes = {
  title: { en: '', fr: '' },
  names: 'drop',
  comments: { about: '', people: '', teams: '', persons: '', next: '' },
} as const;

describe('several games', () => {
  test('make room for each other and none is lost', async () => {
    const live = await openPage();
    start(live, 'coaching');
    playQuarter(live);
    const journal = gameOf(live).journal;
    live.restart('other');
    await expect.poll(() => savesOf(live).kept.length).toBe(1);
    start(live, 'pulse');
    await live.saves.openKept(savesOf(live).kept[0]);
    expect(gameOf(live).journal).toEqual(journal);
    await expect.poll(() => savesOf(live).kept.length).toBe(2);
    const again = await openPage();
    expect(savesOf(again).kept).toHaveLength(2);
    expect(gameOf(again).journal).toEqual(journal);
  });

  test('that were opened and not changed are not kept twice', async () => {
    const live = await openPage();
    start(live, 'coaching');
    await live.saves.keepAs('mine');
    live.restart();
    await live.saves.openKept(savesOf(live).kept[0]);
    live.restart();
    await saved(live);
    expect(savesOf(live).kept.map(({ name }) => name)).toEqual(['mine']);
  });

  test('can be renamed and forgotten', async () => {
    const live = await openPage();
    start(live, 'coaching');
    await live.saves.keepAs('mine');
    await live.saves.rename(savesOf(live).kept[0], 'ours');
    expect(savesOf(await openPage()).kept.map(({ name }) => name)).toEqual(['ours']);
    await live.saves.forget(savesOf(live).kept[0]);
    expect(savesOf(await openPage()).kept).toEqual([]);
  });

  test('travel as files, with the files of their scenario', async () => {
    const live = await openPage();
    const encoder = new TextEncoder();
    const small = 'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }\n';
    live.openFiles([{ name: 'small.yaml', bytes: encoder.encode(small) }], plainWishes);
    live.playFile();
    playQuarter(live);
    const text = await live.saves.exported(null);
    shelf = memoryShelf();
    const elsewhere = await openPage();
    const save = await elsewhere.saves.imported(text);
    if (save === null) throw new Error('it was not imported');
    expect(await elsewhere.saves.openKept(save)).toBe(true);
    expect(gameOf(elsewhere).scenario.title.en).toBe('Small');
    expect(fingerprint(gameOf(elsewhere).world)).toBe(fingerprint(gameOf(live).world));
    await saved(elsewhere);
    expect(gameOf(await openPage()).scenario.title.en).toBe('Small');
  });

  test('take no files of another scenario with them', async () => {
    const live = await openPage();
    const encoder = new TextEncoder();
    const small = 'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }\n';
    live.openFiles([{ name: 'small.yaml', bytes: encoder.encode(small) }], plainWishes);
    live.playFile();
    const here = savedText(await live.saves.exported(null));
    const lost: Save = { ...here, source: { kind: 'files', key: 'gone', files: null } };
    expect(savedText(await live.saves.exported(lost)).source).toEqual(lost.source);
  });

  test('that are imported never take the place of the game under way', async () => {
    const live = await openPage();
    start(live, 'coaching');
    await saved(live);
    const there = await shelf.read('auto');
    const sent = savedText(await live.saves.exported(null));
    const record = { ...sent.record, journal: [] };
    await live.saves.imported(writeSave({ ...sent, id: 'auto', record }));
    expect(await shelf.read('auto')).toBe(there);
    expect(savesOf(live).kept).toHaveLength(1);
  });

  test('are not imported where the file is damaged', async () => {
    const live = await openPage();
    expect(await live.saves.imported('{}')).toBeNull();
    expect(savesOf(live).notices).toEqual([{ kind: 'notOurs' }]);
  });
});

describe('a game', () => {
  test('goes back to any quarter, as a branch of what it was', async () => {
    const live = await openPage();
    start(live, 'coaching');
    playQuarter(live);
    const atSecond = fingerprint(gameOf(live).world);
    start(live, 'pulse');
    playQuarter(live);
    await live.saves.rewind(2);
    expect(gameOf(live)).toMatchObject({ quarter: 2, phase: 'deciding' });
    expect(gameOf(live).journal).toHaveLength(1);
    expect(fingerprint(gameOf(live).world)).toBe(atSecond);
    await saved(live);
    const [former] = savesOf(live).kept;
    expect(former.record.journal).toHaveLength(2);
    const parsed = parseSave((await shelf.read('auto')) ?? '');
    expect(parsed.kind === 'save' && parsed.save.branchOf).toEqual({ id: former.id, quarter: 2 });
  });

  test('that was begun while another goes back stays on the table', async () => {
    const live = await openPage();
    playQuarter(live);
    playQuarter(live);
    slowDown();
    const back = live.saves.rewind(3);
    live.restart('other');
    await back;
    expect(gameOf(live).seed).toBe('other');
  });

  test('is watched again with its decisions filled in, and left to its player after them', async () => {
    const live = await openPage();
    start(live, 'coaching');
    playQuarter(live);
    start(live, 'pulse');
    const { journal } = gameOf(live);
    await live.saves.watchAgain(null);
    expect(gameOf(live).quarter).toBe(1);
    expect(gameOf(live).journal).toEqual(journal.slice(0, 1));
    playQuarter(live);
    expect(gameOf(live).journal).toEqual(journal);
    expect(savesOf(live).rerun).not.toBeNull();
    playQuarter(live);
    expect(savesOf(live).rerun).toBeNull();
  });
});

describe('a link', () => {
  test('opens the same game, after a yes, and keeps the one that was there', async () => {
    const sender = await openPage();
    start(sender, 'coaching');
    playQuarter(sender);
    start(sender, 'pulse');
    const link = sender.saves.runLink('https://example.org/');
    shelf = memoryShelf();
    const receiver = await openPage();
    start(receiver, 'town-halls');
    await receiver.saves.openLink(link);
    expect(savesOf(receiver).offer).toMatchObject({ kind: 'run', quarter: 2, differences: [] });
    expect(gameOf(receiver).quarter).toBe(1);
    receiver.saves.acceptOffer();
    expect(gameOf(receiver).journal).toEqual(gameOf(sender).journal);
    expect(fingerprint(gameOf(receiver).world)).toBe(fingerprint(gameOf(sender).world));
    await expect.poll(() => savesOf(receiver).kept.length).toBe(1);
  });

  test('that follows another at once is the one that is offered', async () => {
    const live = await openPage();
    start(live, 'pulse');
    const short = live.saves.runLink('https://example.org/');
    playQuarter(live);
    playQuarter(live);
    const long = live.saves.runLink('https://example.org/');
    slowDown();
    const first = live.saves.openLink(long);
    await expect.poll(() => savesOf(live).opening).not.toBeNull();
    await live.saves.openLink(short);
    await first;
    expect(savesOf(live).offer).toMatchObject({ kind: 'run', quarter: 1, decisions: 1 });
  });

  test('that comes while the last game is played again waits for it', async () => {
    const before = await openPage();
    start(before, 'coaching');
    playQuarter(before);
    await saved(before);
    const link = before.saves.runLink('https://example.org/');
    slowDown();
    const live = loadPage();
    await Promise.all([live.saves.restore(null), live.saves.openLink(link)]);
    expect(gameOf(live).journal).toEqual(gameOf(before).journal);
    expect(savesOf(live).offer).toMatchObject({ kind: 'run', quarter: 2 });
  });

  test('that leads nowhere says why', async () => {
    const sender = await openPage();
    playQuarter(sender);
    const link = sender.saves.runLink('https://example.org/');
    const offered = async (text: string, keeping: Partial<Keeping> = {}): Promise<unknown> => {
      shelf = memoryShelf();
      return savesOf(await openPage(keeping, text)).offer?.kind;
    };
    expect(await offered(link.slice(0, -9))).toBe('damaged');
    expect(await offered('#run=hello')).toBe('damaged');
    expect(await offered(link)).toBe('run');
  });

  test('of a scenario that is not here, or has changed, says which', async () => {
    const sender = await openPage();
    sender.openScenario(scenarioWith({ id: 'far', quarters: 6 }));
    const link = sender.saves.runLink('https://example.org/');
    const lost = await openPage({}, link);
    expect(savesOf(lost).offer).toMatchObject({ kind: 'noScenario', id: 'far' });
    const changed = await openPage({ shipped: async () => scenarioWith({ id: 'far' }) }, link);
    expect(savesOf(changed).offer).toMatchObject({ kind: 'otherScenario', id: 'far' });
  });
});

describe('two windows', () => {
  test('take turns in writing, and what the other left is kept, not written over', async () => {
    const first = await openPage();
    let turn: (isOurs: boolean) => void = () => undefined;
    const second = await openPage({
      takeTurns: (changed) => {
        turn = changed;
        changed(false);
        return { take: () => changed(true), close: () => undefined };
      },
    });
    expect(savesOf(second).saved).toEqual({ kind: 'elsewhere' });
    start(first, 'coaching');
    await saved(first);
    start(second, 'pulse');
    expect(savesOf(second).saved).toEqual({ kind: 'elsewhere' });
    second.saves.writeHere();
    await saved(second);
    expect(savesOf(second).kept.map(({ record }) => record.journal)).toEqual([
      gameOf(first).journal,
    ]);
    turn(false);
    expect(savesOf(second).saved).toEqual({ kind: 'elsewhere' });
  });

  test('that went two ways from the same game both keep theirs', async () => {
    const before = await openPage();
    start(before, 'coaching');
    await saved(before);
    const first = await openPage();
    const second = await openPage({ takeTurns: elsewhere });
    start(first, 'pulse');
    start(second, 'town-halls');
    const journals = [gameOf(first).journal, gameOf(second).journal];
    first.restart('other');
    await expect.poll(() => savesOf(first).kept.length).toBe(1);
    second.restart('another');
    await expect.poll(() => savesOf(second).kept.length).toBe(1);
    const kept = savesOf(await openPage()).kept.map(({ record }) => record.journal);
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(expect.arrayContaining(journals));
  });

  test('import beside what the other keeps, and not over it', async () => {
    const first = await openPage();
    const second = await openPage({ takeTurns: elsewhere });
    start(first, 'coaching');
    const sent = savedText(await first.saves.exported(null));
    start(first, 'pulse');
    first.restart('other');
    await expect.poll(() => savesOf(first).kept.length).toBe(1);
    await second.saves.imported(writeSave(sent));
    expect(savesOf(await openPage()).kept).toHaveLength(2);
  });

  test('rename what lies on the shelf, not what they knew of it', async () => {
    const first = await openPage();
    start(first, 'coaching');
    first.restart('other');
    await expect.poll(() => savesOf(first).kept.length).toBe(1);
    const second = await openPage({ takeTurns: elsewhere });
    await first.saves.openKept(savesOf(first).kept[0]);
    start(first, 'pulse');
    first.restart('other');
    await expect.poll(() => savesOf(first).kept[0].record.journal.length).toBe(2);
    await second.saves.rename(savesOf(second).kept[0], 'ours');
    expect(savesOf(await openPage()).kept).toMatchObject([
      { name: 'ours', record: { journal: [{ policy: 'coaching' }, { policy: 'pulse' }] } },
    ]);
  });
});
