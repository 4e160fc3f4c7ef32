/** What stands on the screen, so that a guide can be held against it: sentences, policies, dilemmas, departments. */
import { readdirSync } from 'node:fs';
import { messages, type Language } from '../../src/words/index.ts';
import { parse, shipped, shippedCatalogue } from '../scenario/files.ts';

export type ScreenNames = {
  /** Whether something on the screen is called so, or begins with this whole sentence. */
  readonly has: (name: string) => boolean;
};

export function screenNamesIn(language: Language): ScreenNames {
  const sentences = Object.values(messages[language]).map(plain);
  const names = new Set(
    [...sentences, ...sentences.flatMap(branchesOf), ...shippedNames(language).map(plain)].map(
      withoutDots,
    ),
  );
  const templates = sentences.filter((each) => each.includes('{')).flatMap(templateOf);
  const has = (name: string): boolean => {
    const asked = withoutDots(plain(name));
    return (
      names.has(asked) ||
      templates.some((template) => template.test(asked)) ||
      (/[.?!]$/.test(asked) && sentences.some((sentence) => sentence.startsWith(asked)))
    );
  };
  return { has };
}

/** As it is read: a hyphen that shows only at the end of a line is none, and a space is a space. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

function withoutDots(name: string): string {
  return name.replace(/\s?…$/, '');
}

/** What a sentence says in one case or another: `{step, select, vote {Vote} …}`. */
function branchesOf(sentence: string): readonly string[] {
  return Array.from(
    sentence.matchAll(/\{(?<text>[^{}]+)\}/g),
    ({ groups }) => groups?.['text'] ?? '',
  );
}

/** A sentence with places to fill; one that is all places would be anything. */
function templateOf(sentence: string): readonly RegExp[] {
  let depth = 0;
  let pattern = '';
  for (const sign of sentence) {
    if (sign === '{') {
      if (depth === 0) pattern += '.+';
      depth += 1;
    } else if (sign === '}') depth -= 1;
    else if (depth === 0) pattern += sign.replaceAll(/[$()*+.?[\\\]^|]/g, String.raw`\$&`);
  }
  const letters = pattern.match(/\p{L}/gu)?.length ?? 0;
  return letters < 4 ? [] : [new RegExp(`^${pattern}$`, 'u')];
}

function shippedNames(language: Language): readonly string[] {
  const catalogue = shippedCatalogue();
  const files = readdirSync(new URL('../../scenarios/', import.meta.url)).filter((name) =>
    name.endsWith('.yaml'),
  );
  const titles = files.flatMap((name) => {
    const parsed = parse(shipped(name), name);
    return parsed.kind === 'scenario' ? [parsed.scenario.title[language]] : [];
  });
  return [
    ...titles,
    ...catalogue.policies.map(({ name }) => name[language]),
    ...catalogue.dilemmas.map(({ title }) => title[language]),
  ];
}
