import { expect, test, vi } from 'vitest';
import type { Keeping, Live } from '../../src/live/index.ts';
import { openPage, playQuarter, saved, shelf, start } from './windows.ts';

const erasingOf = (live: Live) => live.store.getState().erasing;

test('what is being written is written before all is deleted, and nothing after it', async () => {
  const seen: string[] = [];
  const erase: Keeping['erase'] = async () => {
    seen.push((await shelf.read('auto')) === null ? 'nothing' : 'a game');
    await shelf.remove('auto');
    return [];
  };
  const live = await openPage({ erase });
  start(live, 'coaching');
  await live.eraseAll();
  expect(seen).toEqual(['a game']);
  expect(erasingOf(live)).toEqual({ kind: 'done' });
  playQuarter(live);
  await live.saves.atRest();
  expect(await shelf.entries()).toEqual([]);
});

test('the shelf is let go of before its database is deleted', async () => {
  const done: string[] = [];
  const live = await openPage({
    openShelf: async () => ({ ...shelf, isLasting: true, close: () => done.push('let go') }),
    erase: async () => {
      done.push('deleted');
      return [];
    },
  });
  await live.eraseAll();
  expect(done).toEqual(['let go', 'deleted']);
});

test('what could not be deleted is told, and can be tried again', async () => {
  const erase = vi.fn<Keeping['erase']>().mockResolvedValueOnce(['databases']);
  const live = await openPage({ erase: erase.mockResolvedValue([]) });
  await live.eraseAll();
  expect(erasingOf(live)).toEqual({ kind: 'left', places: ['databases'] });
  await live.eraseAll();
  expect(erasingOf(live)).toEqual({ kind: 'done' });
});

test('a window from under which another one deletes all ends as well', async () => {
  let gone = (): void => undefined;
  const live = await openPage({
    openShelf: async (told) => {
      gone = told;
      return { ...shelf, isLasting: true };
    },
  });
  start(live, 'coaching');
  await saved(live);
  gone();
  await expect.poll(() => erasingOf(live)).toEqual({ kind: 'done' });
});
