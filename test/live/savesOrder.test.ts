/** Which of two copies is the later, where a save belongs, and whose files are still needed. */
import { describe, expect, test, vi } from 'vitest';
import type { Live, Shelf } from '../../src/live/index.ts';
import { hashText, writeSave } from '../../src/game/index.ts';
import { sortOut } from '../../src/live/saves/sortOut.ts';
import {
  gameOf,
  keptOne,
  openPage,
  plainWishes,
  saved,
  savedText,
  savesOf,
  shelf,
  start,
} from './windows.ts';

describe('of two copies the later', () => {
  test('is the one that was written later, though the clock was set back meanwhile', async () => {
    const live = await openPage();
    start(live, 'coaching');
    await saved(live);
    const stale = (await shelf.read('auto')) ?? '';
    vi.spyOn(Date, 'now').mockReturnValue(savedText(stale).savedAt - 3_600_000);
    start(live, 'pulse');
    await expect.poll(async () => shelf.read('auto')).not.toBe(stale);
    await saved(live);
    const fresh = (await shelf.read('auto')) ?? '';
    const entries: Shelf['entries'] = async () => [{ id: 'auto', first: fresh, second: stale }];
    const again = await openPage({
      openShelf: async () => ({ ...shelf, isLasting: true, entries }),
    });
    expect(gameOf(again).journal).toHaveLength(2);
  });

  test('goes by the clock where neither was counted, as before there was a count', async () => {
    const one = savedText(await keptOne());
    const uncounted = (savedAt: number): string => {
      const { order: _, ...before } = { ...one, savedAt };
      const check = hashText(JSON.stringify(before));
      return JSON.stringify({ clayLayer: 'run', format: 1, check, save: before });
    };
    const entry = { id: 'auto', first: uncounted(1), second: uncounted(2) };
    const [best] = (await sortOut([entry])).sound;
    expect(best).toMatchObject({ savedAt: 2, order: 0 });
  });

  test('is later than all that lies there, also after the page was opened again', async () => {
    const before = savedText(await keptOne());
    const live = await openPage();
    start(live, 'pulse');
    await expect
      .poll(async () => savedText((await shelf.read('auto')) ?? '').record.journal.length)
      .toBe(2);
    expect(savedText((await shelf.read('auto')) ?? '').order).toBeGreaterThan(before.order);
  });
});

describe('a save that lies in the place of another', () => {
  test('of the game under way is the game under way, and of a kept one is kept', async () => {
    const one = savedText(await keptOne());
    const { sound } = await sortOut([
      { id: 'auto', first: writeSave({ ...one, kind: 'named' }), second: null },
      { id: 'there', first: writeSave({ ...one, kind: 'auto' }), second: null },
    ]);
    expect(sound.map(({ kind }) => kind)).toEqual(['auto', 'named']);
    expect(sound[1].id).toBe('there');
  });

  test('and calls itself as that place is called is not written over', async () => {
    const one = savedText(await keptOne());
    await shelf.write('auto', writeSave({ ...one, id: 'auto' }));
    const live = await openPage();
    live.restart('other');
    start(live, 'pulse');
    await saved(live);
    expect(savesOf(live).kept.map(({ record }) => record.journal)).toEqual([one.record.journal]);
    expect(savesOf(await openPage()).kept).toHaveLength(1);
  });
});

describe('the files of a scenario', () => {
  test('go with the last save that was played on them, and not before', async () => {
    const live = await openPage();
    openSmall(live);
    start(live, live.store.getState().game.scenario.policies[0].id);
    await live.saves.keepAs('one');
    await live.saves.keepAs('other');
    live.openScenario(await shippedOne());
    await expect.poll(() => savesOf(live).kept.length).toBe(2);
    expect(await shelf.filesKeys()).toHaveLength(1);
    await live.saves.forget(savesOf(live).kept[0]);
    expect(await shelf.filesKeys()).toHaveLength(1);
    await live.saves.forget(savesOf(live).kept[0]);
    expect(await shelf.filesKeys()).toEqual([]);
  });

  test('stay for the game on the table, which is kept anew', async () => {
    const live = await openPage();
    openSmall(live);
    await live.saves.keepAs('one');
    await live.saves.forget(savesOf(live).kept[0]);
    expect(await shelf.filesKeys()).toHaveLength(1);
  });

  test('that nobody needs any more are gone when the page is opened again', async () => {
    await keptOne();
    await shelf.keepFiles('old', { texts: [], wishes: plainWishes });
    await openPage();
    expect(await shelf.filesKeys()).toEqual([]);
  });

  test('stay where something lies that nobody here can read', async () => {
    const later = (await keptOne()).replace('"format":1', '"format":2');
    await shelf.write('later', later);
    await shelf.keepFiles('old', { texts: [], wishes: plainWishes });
    await openPage();
    expect(await shelf.filesKeys()).toEqual(['old']);
  });
});

function openSmall(live: Live): void {
  const small = 'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }\n';
  const bytes = new TextEncoder().encode(small);
  live.openFiles([{ name: 'small.yaml', bytes }], plainWishes);
  live.playFile();
}

async function shippedOne() {
  return gameOf(await openPage()).scenario;
}
