import type { Measure } from '../../../src/lab/index.ts';
import { reportPage } from '../../../src/cli/report/reportPage.ts';
import type { RowTable } from '../../../src/cli/rows/rowTable.ts';
import { wordsIn, type Language } from '../../../src/words/index.ts';
import { readTutorial } from './tableOf.ts';

export type PageChange = {
  readonly language?: Language;
  readonly measures?: readonly Measure[];
  readonly isConfirmed?: boolean;
};

/** The page of a table, in English if nothing else is asked. */
export function pageOf(table: RowTable, change: PageChange = {}): string {
  const { language = 'en', isConfirmed = true } = change;
  return reportPage({
    table,
    scenario: readTutorial().scenario,
    // A share, a count and an amount: of a sensitivity each measure is resampled a thousand times.
    measures: ['sustained', 'incidents', 'dollars'],
    ...change,
    language,
    words: wordsIn(language),
    isConfirmed,
    provenance: { reportCommand: 'clay report rows.csv', rowsName: 'rows.csv', rowsHash: 'ab12' },
  });
}

/** What a person reads, with one blank between words. */
export function textOf(page: string): string {
  return page
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
