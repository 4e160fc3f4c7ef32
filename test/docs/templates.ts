/** Short phrases of the reference, with places to fill. */
import formatEn from '../../src/words/format/en.json' with { type: 'json' };
import formatFr from '../../src/words/format/fr.json' with { type: 'json' };
import type { Language } from '../../src/words/index.ts';

type TemplateId = Extract<keyof typeof formatEn, `reference.${string}`>;
export type Templates = (id: TemplateId, values?: Readonly<Record<string, string>>) => string;

export function templatesIn(language: Language): Templates {
  const phrases = language === 'en' ? formatEn : formatFr;
  return (id, values = {}) =>
    Object.entries(values).reduce(
      (phrase, [name, value]) => phrase.replaceAll(`{${name}}`, value),
      phrases[id],
    );
}
