import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design, FactorSampling } from '../../../src/lab/index.ts';
import type { RowTable } from '../../../src/cli/rows/rowTable.ts';
import { pageOf, textOf } from './pageOf.ts';
import { anyShare, designOf, tableWith } from './tableOf.ts';

const range = { parameter: 'trustMean', low: 0.4, high: 0.6 } as const;
const other = { parameter: 'voiceRate', low: 0.02, high: 0.3 } as const;
const factors = [range, other].map((each) => ({ name: each.parameter, ranges: [each] }));
const morris: FactorSampling = { kind: 'morris', factors, trajectories: 10, phrase: 'points' };
const axes = [
  { ...range, points: 2 },
  { ...other, points: 3 },
];

const designs: Readonly<Record<string, Design>> = {
  plans: designOf({ detail: 'quarters' }),
  grid: designOf({ sampling: { kind: 'grid', axes } }),
  oat: designOf({ sampling: { kind: 'oat', factors } }),
  morris: designOf({ sampling: morris }),
  sobol: designOf({ sampling: { kind: 'sobol', factors, rows: 16, phrase: 'points' } }),
};
const tables = Object.entries(designs).map(([kind, design]): readonly [string, RowTable] => [
  kind,
  tableWith(design, anyShare),
]);

function tagsOf(page: string): readonly string[] {
  return page.match(/<[/!]?[a-z]+/gi) ?? [];
}

describe.each(tables)('a report: %s', (_, table) => {
  test.each(['en', 'fr'] as const)('asks nobody for anything and runs nothing, %s', (language) => {
    const page = pageOf(table, { language });
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toMatch(/^default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;/);
    const loud = /<(?:script|link|iframe|img|form)|\son\w+=|\ssrc=|url\(|@import/gi;
    expect(page.match(loud)).toBeNull();
    const links = Array.from(page.matchAll(/href="([^"]*)"/g), ([, link]) => link);
    const ids = new Set(Array.from(page.matchAll(/\sid="([^"]*)"/g), ([, id]) => id));
    expect(links.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
  });

  test.each(['en', 'fr'] as const)(
    'holds no number that is none and no key of a word, %s',
    (language) => {
      const page = pageOf(table, { language });
      expect(page).not.toMatch(/NaN|Infinity|undefined|lab\.report/);
      expect(page).toContain(`<html lang="${language}-CA">`);
    },
  );

  test('gives every drawing a name, a description and its figures', () => {
    const page = pageOf(table);
    const figures = page.split('<figure ').slice(1);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const [, id] = /aria-labelledby="([^"]*)-title"/.exec(figure) ?? [];
      const named = [`id="${id}-title"`, `id="${id}-text"`];
      expect(named.filter((name) => !figure.includes(name))).toEqual([]);
      const drawings = figure.match(/<svg[^>]*>/g) ?? [];
      for (const drawing of drawings) {
        expect(drawing).toContain('role="img"');
        expect(drawing).toContain(`aria-describedby="${id}-text"`);
      }
      expect(drawings.length + (figure.match(/<table/g) ?? []).length).toBeGreaterThan(0);
    }
  });

  test('comes to the same bytes again', () => {
    expect(pageOf(table) === pageOf(table)).toBe(true);
  });

  test('lets no name that comes with the rows become markup', () => {
    const measures = ['sustained'] as const;
    const plain = tagsOf(pageOf(withTexts(table, 'plain'), { measures }));
    const sharp = fc.constantFrom(
      '</p><script>',
      '"><b>',
      "' onload='",
      '&',
      'a',
      '{plan}',
      '<!--',
    );
    const texts = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.array(sharp, { minLength: 1 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagsOf(pageOf(withTexts(table, text), { measures })).join('')).toBe(plain.join(''));
      }),
      { numRuns: 12 },
    );
  });
});

/** Every text that a file of rows or a scenario can bring. */
function withTexts(table: RowTable, text: string): RowTable {
  const { file } = table;
  const { sampling } = file.design;
  return {
    ...table,
    file: {
      ...file,
      command: text,
      scenario: { ...file.scenario, id: text },
      design: {
        ...file.design,
        plays: file.design.plays.map((_, at) => ({
          kind: 'journal',
          name: `${text} ${at}`,
          journal: [],
        })),
        seeds: { kind: 'list', phrases: [1, 2, 3, 4, 5, 6].map((seed) => `${text} ${seed}`) },
        sampling:
          sampling.kind === 'grid'
            ? sampling
            : {
                ...sampling,
                factors: [
                  { name: text, ranges: [range] },
                  { name: `${text}!`, ranges: [other] },
                ],
              },
      },
    },
  };
}

describe('a report of plans', () => {
  const [, table] = tables[0];

  test('has the same figures in its table as a person would reckon from the rows', () => {
    // Runs 6 to 11 are the second plan: 42, 49, 56, 63, 70 and 77 thirteenths, without the wholes.
    const mean = [42, 49, 56, 63, 70, 77].reduce((sum, each) => sum + (each % 13) / 13, 0) / 6;
    expect(textOf(pageOf(table))).toContain(
      `Do nothing has no word on it ${(100 * mean).toFixed(1)}%`,
    );
  });

  test('shows every quarter of every plan', () => {
    const page = pageOf(table);
    expect(page.includes('Quarter by quarter')).toBe(true);
    expect(page.match(/data-tone="practice"/g)).toHaveLength(2);
  });

  test('says that the rows are of another model, or of a scenario that cannot be confirmed', () => {
    const older = { ...table, file: { ...table.file, modelVersion: '0.0.9' } };
    expect(textOf(pageOf(older))).toContain('These runs were played by model 0.0.9');
    expect(textOf(pageOf(table, { isConfirmed: false }))).toContain('could not be confirmed');
    expect(textOf(pageOf(table))).not.toContain('could not be confirmed');
  });

  test('ranks the fewest first where less is better', () => {
    const page = textOf(pageOf(table, { measures: ['incidents'] }));
    const means = Array.from(page.matchAll(/advises it (\d+\.?\d*)|no word on it (\d+\.?\d*)/g));
    expect(means).toHaveLength(2);
    expect(Number(means[0][1] ?? means[0][2])).toBeLessThan(Number(means[1][1] ?? means[1][2]));
  });
});
