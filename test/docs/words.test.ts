import { describe, expect, test } from 'vitest';
import { ablations } from '../../src/lab/sensitivity/ablation.ts';
import {
  columnNames,
  parameterNames,
  parameterTable,
  purposes,
  scalarLevers,
} from '../../src/model/index.ts';
import { modelSymbols, modelWords } from '../../src/words/index.ts';
import { documents, textOf } from './documents.ts';
import { rulesInOrder } from './scheduleTable.ts';

const rules = rulesInOrder().map(({ name }) => name);

describe('the words of the model', () => {
  test.each([
    ['parameter', parameterNames],
    ['basis', parameterNames],
    ['column', columnNames],
    ['lever', [...scalarLevers, 'guardrails']],
    ['purpose', Object.keys(purposes)],
    ['rule', rules],
    ['reads', rules],
    ['without', Object.keys(ablations)],
  ] as const)('tell of every %s, and of none that is gone', (kind, names) => {
    for (const language of ['en', 'fr'] as const) {
      const told = namesUnder(kind, modelWords[language]);
      expect(told, `src/words/model/${language}.json, ${kind}.…`).toEqual(names.toSorted());
    }
  });

  test('say something each time', () => {
    const words = [...Object.values(modelWords.en), ...Object.values(modelWords.fr)];
    expect(words.filter((text) => text.trim().length < 2)).toEqual([]);
  });
});

describe('the symbols', () => {
  test.each([
    ['parameter', parameterNames],
    ['column', columnNames],
    ['lever', [...scalarLevers, 'guardrails']],
  ] as const)('name every %s, and no two alike', (kind, names) => {
    const named = namesUnder(kind, modelSymbols);
    expect(named, `src/words/model/symbols.json, ${kind}.…`).toEqual(names.toSorted());
    const signs = Object.entries(modelSymbols)
      .filter(([id]) => id.startsWith(`${kind}.`))
      .map(([, sign]) => sign);
    expect(new Set(signs).size).toBe(signs.length);
  });

  test('of every parameter are used in the description, but for the accounts’ and the ages’', () => {
    const prose = documents
      .filter(({ name }) => name === 'model/odd.md')
      .map((document) => textOf(document).replaceAll(/<!-- generated[\s\S]*?<!-- \//g, ''))
      .join('\n');
    const unused = parameterNames.filter((name) => !prose.includes(signOf(name) ?? name));
    expect(unused, `docs/model/odd.md, section 7: in an equation, by their signs`).toEqual([]);
  });
});

describe('the sources of the parameters', () => {
  test.each(parameterNames)('are told of %s as in the table', (name) => {
    const works = worksIn(parameterTable[name].source);
    expect(modelWords.en[`basis.${name}`]).toEqual(containing(works));
    expect(modelWords.fr[`basis.${name}`]).toEqual(containing(works.map(yearOf)));
  });

  test('say of what is assumed that it is, and of extensions that they sleep', () => {
    const say = (pattern: RegExp, basis: 'en' | 'fr'): readonly string[] =>
      parameterNames.filter((name) => pattern.test(modelWords[basis][`basis.${name}`]));
    const told = (pattern: RegExp): readonly string[] =>
      parameterNames.filter((name) => pattern.test(parameterTable[name].source));
    const assumed = new Set(say(/assumption|judgement/i, 'en'));
    expect(told(/^assumption/).filter((name) => !assumed.has(name))).toEqual([]);
    expect(say(/hypothèse|jugement/i, 'fr')).toEqual([...assumed]);
    expect(say(/Extension/, 'en')).toEqual(told(/extension$/));
    expect(say(/Prolongement/, 'fr')).toEqual(told(/extension$/));
  });
});

/** Author and year of each, such as Ma & Liu 2004. */
function worksIn(source: string): readonly string[] {
  return Array.from(
    source.matchAll(/\p{Lu}[^;,(]*\d{4}|iPolitics \d{4}|Nichols/gu),
    ([work]) => work,
  );
}

function yearOf(work: string): string {
  return /\d{4}/.exec(work)?.[0] ?? work;
}

function containing(parts: readonly string[]): unknown {
  return expect.stringMatching(new RegExp(parts.map((part) => `(?=.*${part})`).join(''), 'u'));
}

function namesUnder(kind: string, words: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(words)
    .filter((id) => id.startsWith(`${kind}.`))
    .map((id) => id.slice(kind.length + 1))
    .toSorted();
}

/** How an equation writes it, if it has a sign: the mean and spread of anchors stand there for all three. */
function signOf(name: (typeof parameterNames)[number]): string | undefined {
  const sign: string | undefined = modelSymbols[`parameter.${name}`];
  if (sign === undefined) return undefined;
  if (/^m\([zur]0\)$/.test(sign)) return 'm(x0)';
  if (/^ρ[zur]$/.test(sign)) return 'ρₓ';
  if (sign.endsWith('(κ0)')) return 'mean + sd';
  return /^[yg][EM]$/.test(sign) ? 'half-range' : sign;
}
