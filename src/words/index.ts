/** Every sentence that a person reads, in English and French, and what formats it. */
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import cliEn from './cli/en.json' with { type: 'json' };
import cliFr from './cli/fr.json' with { type: 'json' };
import faultsEn from './faults/en.json' with { type: 'json' };
import faultsFr from './faults/fr.json' with { type: 'json' };
import panelsEn from './panels/en.json' with { type: 'json' };
import panelsFr from './panels/fr.json' with { type: 'json' };
import playEn from './play/en.json' with { type: 'json' };
import playFr from './play/fr.json' with { type: 'json' };
import stageEn from './stage/en.json' with { type: 'json' };
import stageFr from './stage/fr.json' with { type: 'json' };

export type Language = 'en' | 'fr';
export type Words = IntlShape;

export const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...faultsEn, ...playEn, ...panelsEn, ...stageEn, ...cliEn },
  fr: { ...faultsFr, ...playFr, ...panelsFr, ...stageFr, ...cliFr },
};

/** Canadian conventions for numbers, dates and dollars. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA' };

type Values = Readonly<Record<string, string | number>>;

/** The sentence for a flaw in a file; `nearest` is empty where no known word is close. */
export function sayFlaw(words: Words, flaw: Values & { readonly kind: string }): string {
  const nearest = flaw['nearest'] === '' ? 'none' : flaw['nearest'];
  const values = nearest === undefined ? flaw : { ...flaw, nearest };
  return words
    .formatMessage({ id: `fault.${flaw.kind}` }, values)
    .replaceAll(/ +/g, ' ')
    .trim();
}

const cache = createIntlCache();
const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  const ready = made.get(language);
  if (ready !== undefined) return ready;
  const words = createIntl({ locale: locales[language], messages: messages[language] }, cache);
  made.set(language, words);
  return words;
}
