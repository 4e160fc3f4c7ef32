/** Every kind of input that the game does not trust, and what comes of many of each. */
import fc from 'fast-check';
import { sealed, type Kind, type Verdict } from './kind.ts';
import { addresses } from './kinds/addresses.ts';
import { charts, scenarios, severalFiles } from './kinds/files.ts';
import { kept } from './kinds/kept.ts';
import { links } from './kinds/links.ts';
import { messages } from './kinds/messages.ts';
import { saveFiles } from './kinds/saves.ts';
import { stores } from './kinds/stores.ts';

export const kinds: readonly Kind[] = [
  sealed(scenarios),
  sealed(charts),
  sealed(severalFiles),
  sealed(links),
  sealed(saveFiles),
  sealed(stores),
  sealed(kept),
  messages,
  sealed(addresses),
];

/** The same inputs as `tryInputs` makes, for whoever takes them to a real way in. */
export function inputsOf(kindName: string, seed: number, count: number): readonly unknown[] {
  return sampleOf(kindNamed(kindName), seed, count);
}

function sampleOf({ inputs }: Kind, seed: number, count: number): readonly unknown[] {
  return fc.sample(inputs, { seed, numRuns: count });
}

/** Bytes as base64, so that they pass from the page that made them to the test and to another page. */
export function inputsAsJson(kindName: string, seed: number, count: number): string {
  return JSON.stringify(inputsOf(kindName, seed, count), (_, value: unknown) =>
    value instanceof Uint8Array ? btoa(Array.from(value, signOf).join('')) : value,
  );
}

function signOf(byte: number): string {
  return String.fromCharCode(byte);
}

function kindNamed(kindName: string): Kind {
  const kind = kinds.find(({ name }) => name === kindName);
  if (kind === undefined) throw new RangeError(`there is no kind of input ${kindName}`);
  return kind;
}

export type Trouble = {
  readonly what: 'crash' | 'script' | 'lostGame' | 'unsound';
  readonly said: string;
  readonly input: string;
};

export type Tally = {
  readonly accepted: number;
  /** How often for each reason. */
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMilliseconds: number;
  readonly troubles: readonly Trouble[];
};

/** The same seed makes the same inputs, here and in any browser. */
export async function tryInputs(kindName: string, seed: number, count: number): Promise<Tally> {
  return tryKind(kindNamed(kindName), seed, count);
}

export async function tryKind(kind: Kind, seed: number, count: number): Promise<Tally> {
  const inputs = sampleOf(kind, seed, count);
  const canary = watchForScripts();
  const taker = await kind.open();
  const refusals: Record<string, number> = {};
  const troubles: Trouble[] = [];
  let accepted = 0;
  let slowest = 0;
  for (const input of inputs) {
    const begun = performance.now();
    const verdict = await verdictOf(async () => taker.take(input));
    slowest = Math.max(slowest, performance.now() - begun);
    if (verdict.kind === 'accepted') accepted += 1;
    else if (verdict.kind === 'refused') {
      refusals[verdict.reason] = (refusals[verdict.reason] ?? 0) + 1;
    } else troubles.push({ what: verdict.kind, said: verdict.said, input: shown(input) });
    if (canary.hasSung()) troubles.push({ what: 'script', said: 'it ran', input: shown(input) });
  }
  taker.close();
  canary.close();
  return { accepted, refused: refusals, slowestMilliseconds: slowest, troubles };
}

type Crash = { readonly kind: 'crash'; readonly said: string };

async function verdictOf(take: () => Promise<Verdict>): Promise<Verdict | Crash> {
  try {
    return await take();
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'crash', said: said.split('\n').slice(0, 6).join('\n') };
  }
}

/** What hostile texts call should they ever run, and what they would write into. */
function watchForScripts(): { readonly hasSung: () => boolean; readonly close: () => void } {
  let songs = 0;
  const own = Reflect.ownKeys(Object.prototype).length;
  Object.defineProperty(globalThis, 'canary', {
    configurable: true,
    value: () => {
      songs += 1;
    },
  });
  return {
    hasSung: () => {
      const hasSung = songs > 0 || Reflect.ownKeys(Object.prototype).length > own;
      songs = 0;
      return hasSung;
    },
    close: () => void Reflect.deleteProperty(globalThis, 'canary'),
  };
}

/** Enough of it to know it again; bytes as what they say. */
function shown(input: unknown): string {
  const text = JSON.stringify(input, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
  return (text ?? String(input)).slice(0, 1500);
}
