/** The ways by which something from outside comes into the page itself, each with what it may do there. */
import type { Page } from '@playwright/test';

/** How one input was taken: let in, or refused with a reason. */
export type Taken = { readonly accepted: boolean; readonly reason: string };

export type Way<Input = unknown> = {
  readonly name: string;
  /** Which of the kinds of input comes this way. */
  readonly kind: string;
  /** Of a hundred tries, how many go this way. */
  readonly share: number;
  readonly open: (page: Page) => Promise<void>;
  readonly take: (page: Page, input: Input, address: string) => Promise<Taken>;
};

/** A way gets the inputs of its own kind and of no other. */
function sealedWay<Input>(way: Way<Input>): Way {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- As with the kinds themselves.
  return way as unknown as Way;
}

type Picked = { readonly name: string; readonly bytes: string };

/** Puts files into a picker of the page, as a person does; `bytes` as base64. */
async function pick(page: Page, at: number, files: readonly Picked[]): Promise<void> {
  await page.evaluate(
    ({ place, picked }) => {
      const pickers = document.querySelectorAll<HTMLInputElement>('input[type=file]');
      const carried = new DataTransfer();
      for (const { name, bytes } of picked) {
        const content = Uint8Array.from(atob(bytes), (sign) => sign.codePointAt(0) ?? 0);
        carried.items.add(new File([content], name));
      }
      pickers[place].files = carried.files;
      pickers[place].dispatchEvent(new Event('change', { bubbles: true }));
    },
    { place: at, picked: files },
  );
}

async function closeDialog(page: Page): Promise<string> {
  const dialog = page.locator('.dialog').last();
  await dialog.waitFor();
  const title = (await dialog.locator('h2').first().textContent()) ?? '';
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return title;
}

const nothing = async (): Promise<void> => undefined;

type Files = { readonly files: readonly Picked[] };

const byFile: Way<Files>['take'] = async (page, { files }) => {
  await pick(page, 0, files);
  const dialog = page.locator('.dialog h2');
  await dialog.waitFor();
  const isSound = await page.locator('.dialog .primary').isVisible();
  await closeDialog(page);
  return { accepted: isSound, reason: 'said in the dialog' };
};

const byHash: Way<string>['take'] = async (page, link) => {
  await page.evaluate(
    (code) => {
      location.hash = code;
    },
    link.slice(link.indexOf('#')),
  );
  const title = await closeDialog(page);
  return { accepted: title === 'Open this game?', reason: title };
};

const bySave: Way<string>['take'] = async (page, text) => {
  const kept = page.locator('.kept > li');
  const before = await kept.count();
  const bytes = Buffer.from(text).toString('base64');
  await pick(page, 1, [{ name: 'game.json', bytes }]);
  // Told beside the game, which closes the list; in the list; or the same as one that is there.
  const isSettled = page.locator(`.told, .kept > li:nth-child(${before + 1})`).first();
  await isSettled.waitFor({ timeout: 700 }).catch(() => undefined);
  if (await page.locator('.told').first().isVisible()) {
    await page.locator('.told button').last().click();
    await page.locator('.saved').first().click();
    await kept.or(page.locator('.dialog .hint')).first().waitFor();
    return { accepted: false, reason: 'said beside the game' };
  }
  return { accepted: true, reason: '' };
};

const openSaves: Way['open'] = async (page) => {
  await page.locator('.saved').first().click();
  await page.locator('.dialog.saves').waitFor();
};

/** As in a browser that has never seen the page; an empty page of the same site stands there meanwhile. */
async function forgetAll(page: Page, address: string): Promise<void> {
  await page.goto(`${address}nothing`);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name ?? '').addEventListener('success', resolve);
      });
    }
  });
}

type Kept = {
  readonly settings: string;
  readonly plan: string;
  readonly present: string;
  readonly facilitator: string;
};

/** Settings, plan and room as they lie there when the page opens. */
const byStorage: Way<Kept>['take'] = async (page, kept, address) => {
  const { settings, plan, present, facilitator } = kept;
  await forgetAll(page, address);
  await page.evaluate(
    (texts) => {
      for (const [place, text] of texts.local) localStorage.setItem(`clay-layer.${place}`, text);
      for (const [place, text] of texts.session) {
        sessionStorage.setItem(`clay-layer.${place}`, text);
      }
    },
    {
      local: [
        ['settings', settings],
        ['plan', plan],
      ],
      session: [
        ['present', present],
        ['facilitator', facilitator],
      ],
    } as const,
  );
  return opened(page, address);
};

type Store = {
  readonly entries: readonly {
    readonly id: string;
    readonly first: string | null;
    readonly second: string | null;
  }[];
  readonly files: readonly string[];
};

/** Both copies of each save, and where files should lie, what are none. */
const byStore: Way<Store>['take'] = async (page, store, address) => {
  await forgetAll(page, address);
  await page.evaluate(async ({ entries, files }) => {
    localStorage.setItem('clay-layer.settings', '{"welcomed":true}');
    for (const { id, second } of entries) {
      if (second !== null) localStorage.setItem(`clay-layer.save.${id}`, second);
    }
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('clay-layer', 1);
      opening.addEventListener('upgradeneeded', () => {
        for (const name of ['saves', 'files']) opening.result.createObjectStore(name);
        opening.result.createObjectStore('aside', { autoIncrement: true });
      });
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction(['saves', 'files', 'aside'], 'readwrite');
        const saves = writing.objectStore('saves');
        for (const { id, first } of entries) if (first !== null) saves.put(first, id);
        const strange: readonly unknown[] = [1n, { texts: 5 }, [undefined], new Map(), null];
        saves.put(strange[entries.length % strange.length], 7);
        saves.put(strange[(files.length + 1) % strange.length], 'strange');
        for (const [at, key] of files.entries()) writing.objectStore('files').put(strange[at], key);
        writing.addEventListener('complete', () => {
          opening.result.close();
          resolve();
        });
        writing.addEventListener('error', () => reject(new Error('not written')));
      });
    });
  }, store);
  const { accepted, reason } = await opened(page, address);
  if (!accepted) return { accepted, reason };
  // The page can be used before it has looked at all that it kept.
  const told = page.locator('.told').first();
  await told.waitFor({ timeout: 2_000 }).catch(() => undefined);
  return { accepted: !(await told.isVisible()), reason };
};

const byAddress: Way<string>['take'] = async (page, text, address) => {
  await forgetAll(page, address);
  return opened(page, new URL(text, address).href);
};

/** Whatever lay there, the page comes up with something to read and to press. */
async function opened(page: Page, address: string): Promise<Taken> {
  await page.goto(address);
  await page.locator('#panels h1, #panels h2').first().waitFor();
  await page.locator('#panels button').first().waitFor();
  const told = await page.locator('.told').count();
  return { accepted: told === 0, reason: 'said beside the game' };
}

/** Beside a game that is under way, one after the other in the same page. */
export const ways: readonly Way[] = [
  sealedWay({
    name: 'scenario file, by the picker',
    kind: 'scenario file',
    share: 20,
    open: nothing,
    take: byFile,
  }),
  sealedWay({
    name: 'org chart, by the picker',
    kind: 'org chart',
    share: 15,
    open: nothing,
    take: byFile,
  }),
  sealedWay({
    name: 'link, by the address',
    kind: 'link to a game',
    share: 20,
    open: nothing,
    take: byHash,
  }),
  sealedWay({
    name: 'game, by the picker',
    kind: 'game in a file',
    share: 20,
    open: openSaves,
    take: bySave,
  }),
];

/** These need the page to be opened anew for each. */
export const openings: readonly Way[] = [
  sealedWay({
    name: 'games, from the store',
    kind: 'what the browser kept of games',
    share: 8,
    open: nothing,
    take: byStore,
  }),
  sealedWay({
    name: 'settings, plan and room, from the store',
    kind: 'settings, plan and room that were kept',
    share: 10,
    open: nothing,
    take: byStorage,
  }),
  sealedWay({
    name: 'address, opened',
    kind: 'address of the page',
    share: 7,
    open: nothing,
    take: byAddress,
  }),
];
