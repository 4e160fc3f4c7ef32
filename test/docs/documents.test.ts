import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardsFiles } from './cards/cardsFiles.ts';
import { currentText, documents, textOf, type ModelDocument } from './documents.ts';
import { fillRegions, regionNames } from './regions.ts';
import { rulesInOrder } from './scheduleTable.ts';
import { schemaFiles } from './schemaFiles.ts';
import { bytesOfPerson } from './stateTables.ts';

const english = documents.filter(({ language }) => language === 'en');
const french = documents.filter(({ language }) => language === 'fr');
const pairs = english.map((document, at) => [document.name, document, french[at]] as const);

describe('the model’s documents', () => {
  test.each(documents.map((document) => [document.name, document] as const))(
    '%s holds what the code and the results say',
    (name, document) => {
      const isCurrent = textOf(document) === currentText(document);
      expect(isCurrent, `${name} is out of date: run \`npm run docs\`.`).toBe(true);
    },
  );

  test.each(pairs)('%s has the same shape in both languages', (_name, one, other) => {
    expect(shapeOf(other)).toEqual(shapeOf(one));
  });

  test.each(pairs)('%s cites nothing that is not among the references', (_name, one, other) => {
    for (const document of [one, other]) {
      const list = referencesIn(document.language);
      const missing = citationsIn(bodyOf(document)).filter(
        ([author, year]) =>
          !list.some((line) => line.startsWith(`- ${author}`) && line.includes(year)),
      );
      expect(missing).toEqual([]);
    }
  });

  test('French keeps its signs with the words that they belong to', () => {
    const loose = french.flatMap((document) =>
      (proseOf(document).match(/\S+ [;:!?%»]/g) ?? []).map((sign) => `${document.name}: ${sign}`),
    );
    expect(
      loose,
      `A no-break space belongs before each sign: docs/CONTRIBUTING.md says which.`,
    ).toEqual([]);
  });

  test('say how many bytes a person takes', () => {
    const [odd] = english;
    expect(textOf(odd)).toContain(`A person takes ${bytesOfPerson()} bytes`);
    expect(textOf(french[0])).toContain(`Une personne occupe ${bytesOfPerson()} octets`);
  });
});

describe('the JSON Schemas', () => {
  test.each(schemaFiles.map((each) => [each.name, each] as const))(
    '%s says what the parser checks',
    (name, { file, text }) => {
      const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
      expect(isCurrent, `${name} is out of date: run \`npm run docs\`.`).toBe(true);
    },
  );
});

describe('the cards to print', () => {
  test.each(cardsFiles.map((each) => [each.name, each] as const))(
    '%s say what the scenario and the catalogue say',
    (name, { file, text }) => {
      const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
      expect(isCurrent, `${name} is out of date: run \`npm run docs\`.`).toBe(true);
    },
  );
});

describe('the schedule', () => {
  test('is read from the source in the order in which the week calls its rules', () => {
    const names = rulesInOrder().map(({ name }) => name);
    expect(names[0]).toBe('lag');
    expect(names.at(-1)).toBe('keepAccounts');
    expect(names.indexOf('speakUp')).toBeLessThan(names.indexOf('moveTrust'));
    expect(names.indexOf('choosePractice')).toBeLessThan(names.indexOf('readCamps'));
  });
});

describe('a region', () => {
  const text = 'before\n<!-- generated:sizes -->\nold\n<!-- /generated -->\nafter';

  test('is written anew, and nothing around it', () => {
    expect(fillRegions(text, { sizes: 'new' })).toBe(
      'before\n<!-- generated:sizes -->\n\nnew\n\n<!-- /generated -->\nafter',
    );
  });

  test('stays as it is when it is written twice', () => {
    const once = fillRegions(text, { sizes: 'new' });
    expect(fillRegions(once, { sizes: 'new' })).toBe(once);
  });

  test('that nothing is written for, or that is not closed, is an error', () => {
    expect(() => fillRegions(text, { shapes: 'new' })).toThrow('sizes');
    const open = text.replace('old', '<!-- generated:shapes -->');
    expect(() => fillRegions(open, { sizes: '', shapes: '' })).toThrow('not closed');
  });
});

/** Headings by depth, tables by rows, code and regions, in their order. */
function shapeOf(document: ModelDocument): readonly string[] {
  const lines = textOf(document).split('\n');
  return [
    ...lines.flatMap((line) => /^#+|^```|^\|(?: --- \|)+|^- /.exec(line)?.[0] ?? []),
    String(lines.filter((line) => line.startsWith('|')).length),
    ...regionNames(textOf(document)),
  ];
}

/** The text that a person wrote: without code, and without what is between the marks. */
function proseOf(document: ModelDocument): string {
  return textOf(document)
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/<!-- generated[\s\S]*?<!-- \/generated -->/g, '')
    .replaceAll(/`[^`]*`/g, '');
}

function bodyOf(document: ModelDocument): string {
  const prose = proseOf(document);
  const end = prose.search(/^## 11\. /m);
  return end < 0 ? prose : prose.slice(0, end);
}

function referencesIn(language: ModelDocument['language']): readonly string[] {
  const [odd] = language === 'en' ? english : french;
  return textOf(odd)
    .split('\n')
    .filter((line) => line.startsWith('- '));
}

/** The first name and the year of each work cited, such as Ma & Liu 2004. */
function citationsIn(prose: string): readonly (readonly [string, string])[] {
  const works = prose.matchAll(
    /(?<author>(?:ten |i)?\p{Lu}[\p{L}’]+)(?: (?:&|et) \p{Lu}\p{L}+| et al\.| et coll\.)? \(?(?<year>(?:19|20)\d\d)\b/gu,
  );
  return Array.from(works, ({ groups }) => [groups?.['author'] ?? '', groups?.['year'] ?? '']);
}
