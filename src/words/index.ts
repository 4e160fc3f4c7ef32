/** Every sentence that a person reads, in English and French, and what formats it. */
import { shelf } from '#books';
import { locales } from './locales.ts';
import type { Book, Language, SentenceId } from './books/shelf.ts';
import { sayIn } from './sayIn.ts';
import modelEn from './model/en.json' with { type: 'json' };
import modelFr from './model/fr.json' with { type: 'json' };
import modelSymbols from './model/symbols.json' with { type: 'json' };

/** As they are written; whoever asks for them has them all at once. */
export { messages } from './books/atOnce.ts';
export { locales } from './locales.ts';
export { harmless } from './harmless.ts';
export { meaningOf } from './meaning.ts';
export type { Block, Guide, Heading, Span } from './guide.ts';

export type { FirstSentenceId, Language, SentenceId } from './books/shelf.ts';
export type Values = Readonly<Record<string, string | number>>;

export type Words = {
  readonly say: (id: SentenceId, values?: Values) => string;
};

/**
 * What every number, column, lever and rule of the model means, apart from the sentences of the game:
 * a page that does not explain the model need not load them.
 */
export type ModelWordId = keyof typeof modelEn;
export const modelWords: Readonly<Record<Language, Readonly<Record<ModelWordId, string>>>> = {
  en: modelEn,
  fr: modelFr,
};

/** The signs by which the equations call them, the same in both languages. */
export { modelSymbols };

type FlawKind = Extract<SentenceId, `fault.${string}`> extends `fault.${infer Kind}` ? Kind : never;

/** Where in its file a flaw is, beyond line and column; empty for the file as a whole. */
export function sayPath(
  { say }: Words,
  fault: { readonly path: string; readonly row?: number },
): string {
  const { path, row } = fault;
  if (row === undefined) return path;
  return path === '' ? say('place.row', { row }) : say('place.cell', { row, path });
}

/** The sentence for a flaw in a file; `nearest` is empty where no known word is close. */
export function sayFlaw({ say }: Words, flaw: Values & { readonly kind: FlawKind }): string {
  const nearest = flaw['nearest'] === '' ? 'none' : flaw['nearest'];
  const values = nearest === undefined ? flaw : { ...flaw, nearest };
  return say(`fault.${flaw.kind}`, values).replaceAll(/ +/g, ' ').trim();
}

/** The sentence of an id that comes with a game, such as an observation's; the id itself where there is none. */
export function sayKnown({ say }: Words, id: string, values?: Values): string {
  return isSentence(id) ? say(id, values) : id;
}

function isSentence(id: string): id is SentenceId {
  return Object.hasOwn(shelf.sentences.en, id) || Object.hasOwn(shelf.sentences.fr, id);
}

/**
 * Fetches what a page says: by default all of it, or the first book, which is enough to begin.
 * Until it has come, nothing of it can be said.
 */
export async function fetchWords(
  language: Language,
  books: readonly Book[] = ['first', 'later'],
): Promise<void> {
  await Promise.all(books.map(async (book) => shelf.fetchBook(language, book)));
}

const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const ready = made.get(language);
  if (ready !== undefined) return ready;
  const words: Words = { say: sayIn(language) };
  made.set(language, words);
  return words;
}

/** What a language calls itself. */
export function ownNameOf(language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(language) ?? language;
}

/** What a scenario file that is made from an org chart is called, and tells its reader. */
export function chartWords(language: Language) {
  const { say } = wordsIn(language);
  return {
    title: { en: wordsIn('en').say('chart.title'), fr: wordsIn('fr').say('chart.title') },
    comments: {
      about: say('chart.about'),
      people: say('chart.people'),
      teams: say('chart.teams'),
      persons: say('chart.persons'),
      next: say('chart.next'),
    },
  };
}
