/**
 * Where the sentences come from. Which of the two it is, `#books` says in package.json: all of them
 * at once where Node runs, book by book where a page is built.
 */
import type { IntlMessageFormat } from 'intl-messageformat';
import type { sentences as cli } from './cliEn.ts';
import type { sentences as first } from './firstEn.ts';
import type { sentences as later } from './laterEn.ts';

export type Language = 'en' | 'fr';

/** A sentence that does not exist is an error of types, not a raw key before a player. */
export type SentenceId = keyof typeof first | keyof typeof later | keyof typeof cli;

/** Of those that a page has from its beginning. */
export type FirstSentenceId = keyof typeof first;

/** First: what nobody can do without. Later: what is said in parts that are opened. */
export type Book = 'first' | 'later';

/** As it is written, or, in a page that was built, already taken apart. */
export type Message = string | ReturnType<IntlMessageFormat['getAst']>;

export type Shelf = {
  readonly sentences: Readonly<Record<Language, Partial<Record<SentenceId, Message>>>>;
  /** Puts the sentences of a book among the others; may be called again. */
  readonly fetchBook: (language: Language, book: Book) => Promise<void>;
};
