/** All that the game has put into this browser, taken out of it: by name, as others may have things there too. */
import type { Erase, KeptPlace } from '../erasing.ts';
import { databaseNames } from './browserShelf.ts';

/** What the keys of both storages begin with. */
const before = 'clay-layer';
/** What the caches of the service worker begin with (`src/cli/launch/site/serviceWorker.js`). */
const siteBefore = 'clay-layer.site';
/** A database that another window holds on to is deleted once that one lets go of it, or never. */
const patienceMilliseconds = 5000;

export const eraseBrowser: Erase = async () => {
  const erased: readonly (readonly [KeptPlace, boolean])[] = [
    ['databases', await succeeds(eraseDatabases)],
    ['texts', await succeeds(eraseTexts)],
    ['site', await succeeds(eraseSite)],
  ];
  return erased.filter(([, isErased]) => !isErased).map(([place]) => place);
};

async function succeeds(erase: () => Promise<boolean>): Promise<boolean> {
  try {
    return await erase();
  } catch {
    // Where a browser forbids even to look, it has kept nothing either; but that is not known.
    return false;
  }
}

async function eraseDatabases(): Promise<boolean> {
  const erased = await Promise.all(databaseNames.map(eraseDatabase));
  return erased.every((isErased) => isErased);
}

async function eraseDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('error', () => resolve(false));
    setTimeout(() => resolve(false), patienceMilliseconds);
  });
}

async function eraseTexts(): Promise<boolean> {
  for (const storage of [localStorage, sessionStorage]) {
    const keys = Object.keys(storage).filter((key) => key.startsWith(before));
    for (const key of keys) storage.removeItem(key);
  }
  return true;
}

/** The files of the site, and the service worker that would fetch them again. */
async function eraseSite(): Promise<boolean> {
  // On an address that browsers do not trust there are neither.
  const [workers, kept]: readonly [ServiceWorkerContainer | undefined, CacheStorage | undefined] = [
    navigator.serviceWorker,
    globalThis.caches,
  ];
  if (workers === undefined || kept === undefined || location.protocol === 'file:') return true;
  const scope = new URL('./', location.href).href;
  const registration = await workers.getRegistration();
  if (registration?.scope === scope) await registration.unregister();
  const names = (await kept.keys()).filter((name) => name.startsWith(`${siteBefore} ${scope} `));
  await Promise.all(names.map(async (name) => kept.delete(name)));
  return true;
}
