/** The shelf of a browser: IndexedDB, which writes to the disk before it says so, and a second copy. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ScenarioFiles } from '../../game/index.ts';
import { readCopies, removeCopy, writeCopy } from './copies.ts';
import { parseScenarioFiles } from './parseSave.ts';
import { memoryShelf, type Entry, type Shelf } from './shelf.ts';

interface Shelves extends DBSchema {
  readonly saves: { key: string; value: string };
  readonly files: { key: string; value: ScenarioFiles };
  readonly aside: { key: number; value: string };
}

/** A database that cannot be opened is left as it is, for somebody to rescue; the next one is used. */
export const databaseNames = ['clay-layer', 'clay-layer-2', 'clay-layer-3'] as const;
/** Browsers have been seen that never answer. */
const patienceMilliseconds = 8000;
const stores = ['saves', 'files', 'aside'] as const;

/**
 * One that is not lasting, where this browser keeps nothing.
 * @param gone called when another window deletes it
 */
export async function openBrowserShelf(gone: () => void): Promise<Shelf> {
  for (const name of databaseNames) {
    const database = await openDatabase(name, gone);
    if (database !== null) return shelfIn(database);
  }
  return memoryShelf();
}

async function openDatabase(name: string, gone: () => void): Promise<IDBPDatabase<Shelves> | null> {
  try {
    return await Promise.race([openSound(name, gone), patience()]);
  } catch {
    // Damaged, of a later version, or forbidden: all the same to whoever wants to save.
    return null;
  }
}

async function openSound(name: string, gone: () => void): Promise<IDBPDatabase<Shelves> | null> {
  const database = await openDB<Shelves>(name, 1, {
    upgrade: (made) => {
      made.createObjectStore('saves');
      made.createObjectStore('files');
      made.createObjectStore('aside', { autoIncrement: true });
    },
    // Whoever holds on to a database keeps all other windows waiting.
    blocking: (_, next) => {
      database.close();
      if (next === null) gone();
    },
  });
  const isWhole = stores.every((store) => database.objectStoreNames.contains(store));
  if (!isWhole) {
    database.close();
    return null;
  }
  // Some damage shows only once something is read.
  await database.getAll('saves');
  return database;
}

async function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patienceMilliseconds);
  });
}

const strict = { durability: 'strict' } as const;

function shelfIn(database: IDBPDatabase<Shelves>): Shelf {
  return {
    isLasting: true,
    entries: async () => entriesIn(database),
    read: async (id) => {
      const text: unknown = await database.get('saves', id);
      return text === undefined ? null : asText(text);
    },
    write: async (id, text) => {
      const writing = database.transaction('saves', 'readwrite', strict);
      await Promise.all([writing.store.put(text, id), writing.done]);
      if ((await database.get('saves', id)) !== text) throw new Error('read back, it differs');
      writeCopy(id, text);
    },
    copy: async (id, text) => writeCopy(id, text),
    remove: async (id) => {
      removeCopy(id);
      const writing = database.transaction('saves', 'readwrite', strict);
      await Promise.all([writing.store.delete(id), writing.done]);
    },
    setAside: async (text) => void (await database.add('aside', text)),
    aside: async () => (await database.getAll('aside')).map(asText),
    keepFiles: async (key, files) => {
      const writing = database.transaction('files', 'readwrite', strict);
      await Promise.all([writing.store.put(files, key), writing.done]);
    },
    filesOf: async (key) => parseScenarioFiles(await database.get('files', key)),
    filesKeys: async () => (await database.getAllKeys('files')).filter(isText),
    removeFiles: async (key) => {
      const writing = database.transaction('files', 'readwrite', strict);
      await Promise.all([writing.store.delete(key), writing.done]);
    },
    close: () => database.close(),
  };
}

async function entriesIn(database: IDBPDatabase<Shelves>): Promise<readonly Entry[]> {
  const copies = readCopies();
  const reading = database.transaction('saves');
  const [ids, texts] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
  // Keys of another kind than ours are somebody else's, and stay as they are.
  const firsts = new Map<string, string>();
  for (const [at, id] of ids.entries()) if (isText(id)) firsts.set(id, asText(texts[at]));
  const all = new Set([...firsts.keys(), ...copies.keys()]);
  return Array.from(all, (id) => ({
    id,
    first: firsts.get(id) ?? null,
    second: copies.get(id) ?? null,
  }));
}

/** Whatever somebody else may have laid there; what cannot be said as JSON says at least what it is. */
function asText(value: unknown): string {
  if (isText(value)) return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
