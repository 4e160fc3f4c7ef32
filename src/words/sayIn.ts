/** Makes a sentence of a message and its values. */
import { shelf } from '#books';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, SentenceId } from './books/shelf.ts';
import { locales } from './locales.ts';

type Values = Readonly<Record<string, string | number>>;

/** What formats numbers and counts is dear to make; all messages share it. */
const formatters = {
  getNumberFormat: keeping(
    (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  ),
  getDateTimeFormat: keeping(
    (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Intl.DateTimeFormat(...args),
  ),
  getPluralRules: keeping(
    (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
  ),
};

export function sayIn(language: Language): (id: SentenceId, values?: Values) => string {
  const formats = new Map<SentenceId, IntlMessageFormat>();
  return (id, values) => {
    const format = formats.get(id) ?? formatOf(language, id);
    formats.set(id, format);
    return String(format.format({ ...values }));
  };
}

/** @throws where the sentence has not been fetched: whoever shows a part of the page sees to it first */
function formatOf(language: Language, id: SentenceId): IntlMessageFormat {
  const message = shelf.sentences[language][id];
  if (message === undefined) throw new Error(`${id} has not been fetched in ${language}`);
  return new IntlMessageFormat(message, locales[language], undefined, { formatters });
}

function keeping<Args extends readonly unknown[], Made>(make: (...args: Args) => Made) {
  const kept = new Map<string, Made>();
  return (...args: Args): Made => {
    const key = JSON.stringify(args);
    const made = kept.get(key) ?? make(...args);
    kept.set(key, made);
    return made;
  };
}
