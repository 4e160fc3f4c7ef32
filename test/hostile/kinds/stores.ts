/** What lies in the browser's storage when the page opens: two copies of each save, files, and whatever else. */
import fc from 'fast-check';
import { decisionNow, parseSave, type ScenarioFiles } from '../../../src/game/index.ts';
import { memoryShelf, type Entry, type Shelf } from '../../../src/live/saves/shelf.ts';
import { accepted, refused, unsound, type Kind, type Verdict } from '../kind.ts';
import { hostileText } from '../scraps.ts';
import { gameOf, openOn } from '../table.ts';
import { saveTexts } from './saves.ts';

type Store = { readonly entries: readonly Entry[]; readonly files: readonly string[] };

const copy = fc.option(saveTexts, { freq: 6 });
const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.oneof(
    { weight: 4, arbitrary: fc.constant('auto') },
    { weight: 4, arbitrary: fc.constantFrom('save1', 'save2', 'file0') },
    { weight: 1, arbitrary: hostileText },
  ),
  first: copy,
  second: copy,
});

const storeContents: fc.Arbitrary<Store> = fc.record({
  entries: fc.uniqueArray(entry, { maxLength: 3, selector: ({ id }) => id }),
  files: fc.array(hostileText, { maxLength: 2 }),
});

export const stores: Kind<Store> = {
  name: 'what the browser kept of games',
  share: 2,
  inputs: storeContents,
  open: async () => ({ take, close: () => undefined }),
};

async function take(store: Store): Promise<Verdict> {
  const shelf = await shelfWith(store);
  const live = openOn(shelf);
  try {
    await live.saves.restore(null);
    const told = live.store.getState().saves.notices.map(({ kind }) => kind);
    const gone = await missing(store, shelf);
    if (gone !== null) return { kind: 'lostGame', said: gone };
    // And then the page can be used like any other: what is decided is kept.
    live.decide(decisionNow(gameOf(live), 'start', 'coaching'));
    await live.saves.keepAs('after all');
    const { saved, kept } = live.store.getState().saves;
    if (saved.kind === 'failed') return unsound(`nothing can be saved: ${saved.why}`);
    if (!kept.some(({ name }) => name === 'after all')) return unsound('it could not be kept');
    return told.length === 0 ? accepted : refused(told.join(' and '));
  } finally {
    live.close();
  }
}

/** Each sound game must still be there to be opened, and each damaged text to be taken out. */
async function missing({ entries }: Store, shelf: Shelf): Promise<string | null> {
  const there = new Set<string>();
  for (const { first, second } of await shelf.entries()) {
    for (const text of [first, second]) there.add(text ?? '').add(recordIn(text));
  }
  for (const text of await shelf.aside()) there.add(text);
  for (const { id, first, second } of entries) {
    const texts = [first, second].filter((text) => text !== null);
    const sound = texts.map(recordIn).filter((record) => record !== '');
    if (sound.length > 0 && !sound.some((record) => there.has(record))) {
      return `the game under ${id} is gone`;
    }
    const lost = texts.find((text) => recordIn(text) === '' && !there.has(text));
    if (lost !== undefined) return `the damaged text under ${id} is gone`;
  }
  return null;
}

function recordIn(text: string | null): string {
  const parsed = parseSave(text ?? '');
  return parsed.kind === 'save' ? JSON.stringify(parsed.save.record) : '';
}

/** As the browser's own shelf, with the second copy beside the first. */
async function shelfWith({ entries, files }: Store): Promise<Shelf> {
  const shelf = memoryShelf();
  const seconds = new Map<string, string>();
  for (const { id, first, second } of entries) {
    if (first !== null) await shelf.write(id, first);
    if (second !== null) seconds.set(id, second);
  }
  const kept: ScenarioFiles = { texts: [], wishes: wishesOf() };
  for (const key of files) await shelf.keepFiles(key, kept);
  return {
    ...shelf,
    isLasting: true,
    entries: async () => {
      const firsts = new Map((await shelf.entries()).map(({ id, first }) => [id, first]));
      return Array.from(new Set([...firsts.keys(), ...seconds.keys()]), (id) => ({
        id,
        first: firsts.get(id) ?? null,
        second: seconds.get(id) ?? null,
      }));
    },
    write: async (id, text) => {
      await shelf.write(id, text);
      seconds.set(id, text);
    },
    copy: async (id, text) => void seconds.set(id, text),
    remove: async (id) => {
      seconds.delete(id);
      await shelf.remove(id);
    },
  };
}

function wishesOf(): ScenarioFiles['wishes'] {
  return {
    title: { en: '', fr: '' },
    names: 'drop',
    comments: { about: '', people: '', teams: '', persons: '', next: '' },
  };
}
