import { describe, expect, test } from 'vitest';
import type { Shelf } from '../../src/live/index.ts';
import { writeSave, type Save } from '../../src/game/index.ts';
import {
  gameOf,
  keptOne,
  loadPage,
  openPage,
  plainWishes,
  playQuarter,
  saved,
  savedText,
  savesOf,
  shelf,
  slowDown,
  start,
  writtenElsewhere,
} from './windows.ts';

describe('the game under way', () => {
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
});

describe('what was kept and cannot go on', () => {
  test('stays where it lies if a later version of the game has written it', async () => {
    const later = (await keptOne()).replace('"format":1', '"format":2');
    await shelf.write('later', later);
    const live = await openPage();
    expect(await shelf.read('later')).toBe(later);
    expect(await live.saves.aside()).toEqual([]);
    expect(savesOf(live).notices).toEqual([]);
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

describe('several games', () => {
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
    await live.saves.imported(new Blob([writeSave({ ...sent, id: 'auto', record })]));
    expect(await shelf.read('auto')).toBe(there);
    expect(savesOf(live).kept).toHaveLength(1);
  });
});

describe('a game', () => {
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
});

describe('a link', () => {
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
});

describe('two windows', () => {
  test('that went two ways from the same game both keep theirs', async () => {
    const before = await openPage();
    start(before, 'coaching');
    await saved(before);
    const first = await openPage();
    const second = await openPage({ takeTurns: writtenElsewhere });
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
    const second = await openPage({ takeTurns: writtenElsewhere });
    start(first, 'coaching');
    const sent = savedText(await first.saves.exported(null));
    start(first, 'pulse');
    first.restart('other');
    await expect.poll(() => savesOf(first).kept.length).toBe(1);
    await second.saves.imported(new Blob([writeSave(sent)]));
    expect(savesOf(await openPage()).kept).toHaveLength(2);
  });

  test('rename what lies on the shelf, not what they knew of it', async () => {
    const first = await openPage();
    start(first, 'coaching');
    first.restart('other');
    await expect.poll(() => savesOf(first).kept.length).toBe(1);
    const second = await openPage({ takeTurns: writtenElsewhere });
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
