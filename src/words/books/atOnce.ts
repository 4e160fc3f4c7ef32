/** Every sentence from the beginning: in Node nobody waits for a file. */
import { sentences as cliEn } from './cliEn.ts';
import { sentences as cliFr } from './cliFr.ts';
import { sentences as firstEn } from './firstEn.ts';
import { sentences as firstFr } from './firstFr.ts';
import { sentences as laterEn } from './laterEn.ts';
import { sentences as laterFr } from './laterFr.ts';
import type { Language, SentenceId, Shelf } from './shelf.ts';

export const messages: Readonly<Record<Language, Readonly<Record<SentenceId, string>>>> = {
  en: { ...firstEn, ...laterEn, ...cliEn },
  fr: { ...firstFr, ...laterFr, ...cliFr },
};

export const shelf: Shelf = {
  sentences: messages,
  fetchBook: async () => undefined,
};
