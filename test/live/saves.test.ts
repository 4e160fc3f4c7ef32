import { describe, expect, test, vi } from 'vitest';
import type { Keeping, Shelf } from '../../src/live/index.ts';
import { parseSave } from '../../src/game/index.ts';
import { fingerprint } from '../../src/model/index.ts';
import { chartWords } from '../../src/words/index.ts';
import { scenarioWith } from '../game/tinyScenario.ts';
import { chartOf, french } from '../scenario/charts.ts';
import {
  gameOf,
  keptOne,
  newShelf,
  openPage,
  plainWishes,
  playQuarter,
  saved,
  savesOf,
  shelf,
  start,
} from './windows.ts';

const named = `format: 1
title: { en: Named, fr: Nommé }
department: { chart: ours.csv }
`;

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

  test('where nothing can be kept is played all the same', async () => {
    const live = await openPage({ openShelf: async () => shelf });
    expect(savesOf(live).notices).toEqual([{ kind: 'noStorage' }]);
    start(live, 'coaching');
    await expect.poll(() => savesOf(live).saved).toEqual({ kind: 'failed', why: 'noStorage' });
  });
});

describe('what was kept and cannot go on', () => {
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
});

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
    newShelf();
    const elsewhere = await openPage();
    const save = await elsewhere.saves.imported(new Blob([text]));
    if (save === null) throw new Error('it was not imported');
    expect(await elsewhere.saves.openKept(save)).toBe(true);
    expect(gameOf(elsewhere).scenario.title.en).toBe('Small');
    expect(fingerprint(gameOf(elsewhere).world)).toBe(fingerprint(gameOf(live).world));
    await saved(elsewhere);
    expect(gameOf(await openPage()).scenario.title.en).toBe('Small');
  });

  test.each([
    ['of an org chart alone', [['ours.csv', french]]],
    [
      'of a scenario with its chart',
      [
        ['named.yaml', named],
        ['ours.csv', french],
      ],
    ],
  ] as const)('keep and take along nobody’s name %s, and are the same again', async (_, files) => {
    const live = await openPage();
    const encoder = new TextEncoder();
    const picked = files.map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
    live.openFiles(picked, { ...chartWords('en'), names: 'drop' });
    live.playFile();
    playQuarter(live);
    await saved(live);
    const keys = await shelf.filesKeys();
    const kept = await Promise.all(keys.map(async (key) => shelf.filesOf(key)));
    expect(kept).toHaveLength(1);
    const told = JSON.stringify(kept) + (await live.saves.exported(null));
    for (const { name } of chartOf(french).people) expect(told).not.toContain(name);
    expect(told).toContain('Opérations');
    const again = await openPage();
    expect(fingerprint(gameOf(again).world)).toBe(fingerprint(gameOf(live).world));
    expect(gameOf(again).scenario).toEqual(gameOf(live).scenario);
  });

  test('are not imported where the file is damaged', async () => {
    const live = await openPage();
    expect(await live.saves.imported(new Blob(['{}']))).toBeNull();
    expect(savesOf(live).notices).toEqual([{ kind: 'notOurs' }]);
  });

  test('are not read where the file is larger than any game', async () => {
    const live = await openPage();
    const large = new Blob([new Uint8Array(40 * 1024 * 1024 + 1)]);
    const read = vi.spyOn(large, 'arrayBuffer');
    expect(await live.saves.imported(large)).toBeNull();
    expect(savesOf(live).notices).toEqual([{ kind: 'tooLarge' }]);
    expect(read).not.toHaveBeenCalled();
  });

  test('are given up where reading the file takes too long, or cannot be done', async () => {
    const live = await openPage({ unseal: async () => null });
    expect(await live.saves.imported(new Blob(['{}']))).toBeNull();
    const gone = new Blob(['{}']);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await live.saves.imported(gone)).toBeNull();
    expect(savesOf(live).notices).toEqual([{ kind: 'late' }, { kind: 'unreadable' }]);
    expect(savesOf(live).kept).toEqual([]);
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
    newShelf();
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

  test('that leads nowhere says why', async () => {
    const sender = await openPage();
    playQuarter(sender);
    const link = sender.saves.runLink('https://example.org/');
    const offered = async (text: string, keeping: Partial<Keeping> = {}): Promise<unknown> => {
      newShelf();
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
});
