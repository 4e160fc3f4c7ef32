/** What each key of a scenario file means: the same words in editors, in the reference and on the command line. */
import formatEn from './format/en.json' with { type: 'json' };
import formatFr from './format/fr.json' with { type: 'json' };
import modelEn from './model/en.json' with { type: 'json' };
import modelFr from './model/fr.json' with { type: 'json' };

const words: Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>> = {
  en: { ...modelEn, ...formatEn },
  fr: { ...modelFr, ...formatFr },
};

/** Parts that share keys with another are explained there. */
const elsewhere: Readonly<Record<string, string>> = {
  PolicyChange: 'Policy',
  Answer: 'Consequence',
  Event: 'Consequence',
  Guardrails: 'Constraints',
};

/**
 * @param part of the format, such as `Policy`
 * @param key of that part; null: what the part is
 * @throws Error for a part or key that nobody has explained
 */
export function meaningOf(language: 'en' | 'fr', part: string, key: string | null): string {
  const ids =
    key === null
      ? [`format.${part}`]
      : [`format.${part}.${key}`, `format.${elsewhere[part]}.${key}`, `lever.${key}`];
  const id = ids.find((each) => Object.hasOwn(words[language], each));
  if (id === undefined) throw new Error(`nobody has said what ${part}.${key} means`);
  return words[language][id];
}
