/**
 * A trace is a run's fingerprints, week by week and column by column, short enough to keep and
 * exact enough to name the first week and column in which two runs differ.
 */
import { fingerprintByColumn, type World } from '../../src/model/index.ts';

export type Trace = {
  readonly columns: readonly string[];
  /** Per week, one short hash for each column. */
  readonly weeks: readonly (readonly string[])[];
};

export type Divergence = { readonly week: number; readonly column: string };

/** Enough to tell one bit apart from chance, one time in 16 million. */
const digitsKept = 6;

export function traceWeek(world: World): readonly string[] {
  return fingerprintByColumn(world).map(({ hash }) => hash.slice(0, digitsKept));
}

export function traceColumns(world: World): readonly string[] {
  return fingerprintByColumn(world).map(({ column }) => column);
}

export function firstDivergence(kept: Trace, found: Trace): Divergence | null {
  const columns = new Set([...kept.columns, ...found.columns]);
  for (const week of kept.weeks.keys()) {
    for (const column of columns) {
      if (hashAt(kept, week, column) !== hashAt(found, week, column)) return { week, column };
    }
  }
  return found.weeks.length === kept.weeks.length
    ? null
    : { week: kept.weeks.length, column: 'week' };
}

function hashAt({ columns, weeks }: Trace, week: number, column: string): string | undefined {
  return weeks[week]?.[columns.indexOf(column)];
}

export function writeTrace({ columns, weeks }: Trace): string {
  return [columns, ...weeks].map((line) => `${line.join(' ')}\n`).join('');
}

export function readTrace(text: string): Trace {
  const [columns = [], ...weeks] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
  return { columns, weeks };
}
