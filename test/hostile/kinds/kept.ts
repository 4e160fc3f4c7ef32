/** What the browser kept beside the games: settings, the plan for Monday, where the room was, and its word. */
import fc from 'fast-check';
import { keepPlan, plainSettings, readPlan, readSettings } from '../../../src/live/index.ts';
import { keptPresent, keptToken } from '../../../src/live/present/keptPresent.ts';
import { factsOf } from '../../../src/live/present/facts.ts';
import { readPresent } from '../../../src/live/present/presentReader.ts';
import { notPresenting, present, settle } from '../../../src/live/present/presentState.ts';
import { settingsFrom } from '../../../src/live/settings.ts';
import { games } from '../games.ts';
import { accepted, refused, unsound, type Kind, type Verdict } from '../kind.ts';
import { cut, jsonOf, mutated } from '../places.ts';
import { costlyTexts, hostileText } from '../scraps.ts';

/** By the place that it lies in. */
export type Kept = {
  readonly settings: string;
  readonly plan: string;
  readonly present: string;
  readonly facilitator: string;
};

const plan = [{ what: 'Ask the regions', who: 'me', when: 'Monday' }];
const room = { ...notPresenting, presenting: true, step: 'vote' as const };

const textsOf = (sound: unknown): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: mutated([sound]).map(jsonOf) },
    { weight: 2, arbitrary: cut([jsonOf(sound)], ['"', '{', '}', '[', ',', '0']) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.constantFrom(jsonOf(sound), ...costlyTexts.slice(0, 3)) },
  );

const keptTexts: fc.Arbitrary<Kept> = fc.record({
  settings: textsOf({ ...plainSettings, welcomed: true, lesson: 'clay' }),
  plan: textsOf(plan),
  present: textsOf(room),
  facilitator: fc.oneof(hostileText, fc.constant('1-2-3-4')),
});

export const kept: Kind<Kept> = {
  name: 'settings, plan and room that were kept',
  share: 15,
  inputs: keptTexts,
  open: async () => {
    const forget = provideStorage();
    return { take: async (input) => take(input), close: forget };
  },
};

function take({ settings, plan: planned, present: presented, facilitator }: Kept): Verdict {
  localStorage.setItem('clay-layer.settings', settings);
  localStorage.setItem('clay-layer.plan', planned);
  sessionStorage.setItem('clay-layer.present', presented);
  sessionStorage.setItem('clay-layer.facilitator', facilitator);
  const read = readSettings();
  const again = settingsFrom(JSON.parse(JSON.stringify(read)), plainSettings);
  if (JSON.stringify(again) !== JSON.stringify(read)) return unsound('the settings read differ');
  const lines = readPlan();
  const isPlan = lines.every((line) => Object.values(line).every((text) => text.length <= 2000));
  if (lines.length !== 3 || !isPlan) return unsound('the plan is no plan');
  keepPlan(lines);
  const where = keptPresent();
  for (const game of games) {
    const facts = factsOf(game, read);
    const next = present(settle(where, facts), { kind: 'next' }, facts, 0);
    if (readPresent(next) === undefined) return unsound('the room is nowhere');
  }
  const word = keptToken();
  if (word !== null && word !== facilitator) return unsound('the word is another');
  return where === notPresenting ? refused('begins anew') : accepted;
}

/** Where there is no browser there is no storage; this one holds what is put into it, and no more. */
function provideStorage(): () => void {
  const added: string[] = [];
  const provide = (name: string, value: unknown): void => {
    if (name in globalThis) return;
    Object.defineProperty(globalThis, name, { value, configurable: true });
    added.push(name);
  };
  provide('localStorage', storageOf(new Map()));
  provide('sessionStorage', storageOf(new Map()));
  provide('matchMedia', () => ({ matches: false }));
  return () => {
    for (const name of added) Reflect.deleteProperty(globalThis, name);
  };
}

function storageOf(texts: Map<string, string>): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
}
