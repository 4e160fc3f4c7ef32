/** A few hundred inputs by the real ways in: the picker, the address, the store, the other window. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { added, nothingOf, type Found, type Total } from '../bulk.ts';
import { asking } from '../script.ts';
import { beginGame, lostIn, watch, type Watched } from './watched.ts';
import { openings, ways, type Way } from './ways.ts';

export type Tries = {
  readonly browser: Browser;
  /** Of the built page, with a slash at its end. */
  readonly address: string;
  readonly script: string;
  readonly seed: number;
  readonly count: number;
};

/** An entry that takes longer is said to hang. */
const patienceMilliseconds = 60_000;

export async function tryWays(
  tries: Tries,
  said: (total: Total) => void,
): Promise<readonly Total[]> {
  const totals: Total[] = [];
  const tell = (total: Total): void => {
    totals.push(total);
    said(total);
  };
  const maker = await tries.browser.newPage();
  await maker.evaluate(`${tries.script}\nglobalThis.clayLayer = clayLayer; undefined`);
  const inputs = async (way: Way): Promise<readonly unknown[]> => inputsFrom(maker, way, tries);
  await inContext(tries, async (context) => besideGame(tries, context, inputs, tell));
  await inContext(tries, async (context) => atOpening(tries, context, inputs, tell));
  tell(await betweenWindows(tries));
  await maker.close();
  return totals;
}

async function inputsFrom(
  maker: Page,
  { kind, share }: Way,
  { seed, count }: Tries,
): Promise<readonly unknown[]> {
  const wanted = Math.ceil((count * share) / 100);
  const json: string = await maker.evaluate(asking.json(kind, seed, wanted));
  return JSON.parse(json);
}

async function inContext<Done>(
  { browser }: Tries,
  act: (context: BrowserContext) => Promise<Done>,
): Promise<Done> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patienceMilliseconds);
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

type InputsOf = (way: Way) => Promise<readonly unknown[]>;

/** One game stays under way, whatever comes in beside it. */
async function besideGame(
  tries: Tries,
  context: BrowserContext,
  inputs: InputsOf,
  tell: (total: Total) => void,
): Promise<void> {
  const watched = await watch(context, tries.address);
  const before = await beginGame(watched.page, tries.address);
  for (const way of ways) {
    await way.open(watched.page);
    const lost = async (): Promise<string | null> => lostIn(watched.page, before);
    tell(await tryEach(tries, way, watched, await inputs(way), lost));
  }
}

/** The page is opened for each, and must come up. */
async function atOpening(
  tries: Tries,
  context: BrowserContext,
  inputs: InputsOf,
  tell: (total: Total) => void,
): Promise<void> {
  const watched = await watch(context, tries.address);
  for (const way of openings) {
    tell(await tryEach(tries, way, watched, await inputs(way), async () => null));
  }
}

async function tryEach(
  tries: Tries,
  way: Way,
  watched: Watched,
  inputs: readonly unknown[],
  lost: () => Promise<string | null>,
): Promise<Total> {
  let total = nothingOf(way.name);
  for (const input of inputs) {
    const one = await tryOne(tries, way, watched, input);
    const said = await lost();
    total = added(total, said === null ? one : withTrouble(one, tries, input, 'lostGame', said));
    // What hangs once stands in the way of all that follows.
    if (one.troubles.some(({ what }) => what === 'hang')) break;
  }
  return total;
}

async function tryOne(
  tries: Tries,
  way: Way,
  { page, troubles }: Watched,
  input: unknown,
): Promise<Total> {
  const begun = performance.now();
  let one: Total = { ...nothingOf(way.name), tried: 1 };
  try {
    const { accepted, reason } = await way.take(page, input, tries.address);
    one = accepted ? { ...one, accepted: 1 } : { ...one, refused: { [reason]: 1 } };
  } catch (error) {
    one = withTrouble(one, tries, input, 'hang', String(error).slice(0, 400));
  }
  for (const { what, said } of await troubles()) one = withTrouble(one, tries, input, what, said);
  return { ...one, slowestMilliseconds: performance.now() - begun };
}

function withTrouble(
  total: Total,
  { seed, count }: Tries,
  input: unknown,
  what: Found['what'],
  said: string,
): Total {
  const { kind } = total;
  const text = JSON.stringify(input).slice(0, 1500);
  return {
    ...total,
    troubles: [...total.troubles, { kind, seed, count, what, said, input: text }],
  };
}

/** The room and the facilitator's window; each posts to the other whatever can be posted. */
async function betweenWindows(tries: Tries): Promise<Total> {
  const name = 'message, from the other window';
  const wanted = tries.count;
  return inContext(tries, async (context) => {
    const { page, troubles } = await watch(context, tries.address);
    await beginGame(page, tries.address);
    await page.goto(`${tries.address}?view=projector`);
    const opened = page.waitForEvent('popup');
    await page.locator('.room-top nav button').first().click();
    const desk = await opened;
    await desk.locator('.remote').waitFor();
    const before = await decisionsIn(page);
    let total: Total = { ...nothingOf(name), tried: 2 * wanted };
    for (const [from, reach] of [
      [desk, 'opener'],
      [page, "open('', `clay-${word}`)"],
    ] as const) {
      await from.evaluate(`${tries.script}\nglobalThis.clayLayer = clayLayer; undefined`);
      const posted = await from.evaluate(posting(tries.seed, wanted, reach));
      total = added(total, { ...nothingOf(name), accepted: Number(posted) });
    }
    await page.locator('#panels h1, #panels h2').first().waitFor();
    await desk.locator('.remote').waitFor();
    const now = await decisionsIn(page);
    for (const { what, said } of await troubles()) {
      total = withTrouble(total, tries, null, what, said);
    }
    return now === before ? total : withTrouble(total, tries, null, 'lostGame', `now ${now}`);
  });
}

/** With the word by which the windows know each other in place of the one that the inputs have. */
function posting(seed: number, count: number, reach: string): string {
  return `(() => {
    const word = sessionStorage.getItem('clay-layer.facilitator') ?? location.hash.split('=')[1];
    const other = ${reach};
    let posted = 0;
    for (const message of ${asking.inputs('message between windows', seed, count)}) {
      const isNamed = typeof message === 'object' && message !== null && message.token === 'word';
      try {
        other.postMessage(isNamed ? { ...message, token: word } : message, '*');
        posted += 1;
      } catch {
        // What cannot be posted never arrives.
      }
    }
    return posted;
  })()`;
}

async function decisionsIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const text = localStorage.getItem('clay-layer.save.auto');
    return JSON.stringify(text === null ? null : JSON.parse(text).save.record.journal);
  });
}
