/** The rows of a chart cell by cell: each a person, or with a flaw that says where. */
import type { Flaw } from '../faults.ts';
import type { Cells, Row } from './cells.ts';
import { readAge, readLanguage } from './cellValues.ts';
import type { ColumnName } from './chartFlaw.ts';
import type { Columns } from './columns.ts';
import type { ChartPerson } from './orgChart.ts';

export type RowPerson = {
  readonly row: Row;
  readonly person: ChartPerson;
  /** As written: an id, a name, or empty for the head. */
  readonly manager: string;
  /** Whether each cell stands in its column, as far as can be told. */
  readonly fits: boolean;
};

export type FlawAt = (row: Row, cell: number, what: Flaw) => void;

/** What a cell may hold; longer ones come of a quotation mark gone astray. */
const lettersMost = 200;
/** As many letters as an id of a scenario has. */
const idLettersMost = 60;

export function readRows(cells: Cells, { at }: Columns, flawAt: FlawAt): readonly RowPerson[] {
  const { header, delimiter } = cells;
  const width = widthOf(header.cells);
  return cells.rows.map((row) => {
    const found = widthOf(row.cells);
    // A row that is short or long has its cells in the wrong columns: nothing else is said of it.
    const count = row.cells.length;
    const fits = found <= width && count >= width && count <= header.cells.length;
    if (!fits) {
      const what = { found: count, expected: width, delimiter };
      flawAt(row, Math.min(count, width + 1) - 1, { kind: 'wrongCells', ...what });
    }
    return { ...readRow(row, at, fits ? flawAt : () => undefined), fits };
  });
}

function readRow(row: Row, at: Columns['at'], flawAt: FlawAt): Omit<RowPerson, 'fits'> {
  const cellOf = (column: ColumnName): string => {
    const cell = at[column];
    return cell === undefined ? '' : tidy(row.cells[cell] ?? '');
  };
  const textOf = (column: ColumnName, most = lettersMost): string => {
    const text = cellOf(column);
    if (text.length <= most) return text;
    flawAt(row, at[column] ?? 0, { kind: 'longCell', found: text.length, most });
    return text.slice(0, most);
  };
  const id = textOf('id', idLettersMost);
  if (id === '') flawAt(row, at.id ?? 0, { kind: 'emptyId' });
  const language = readLanguage(cellOf('language'));
  if (language === undefined && cellOf('language') !== '') {
    const found = cellOf('language').slice(0, 40);
    flawAt(row, at.language ?? 0, { kind: 'badLanguage', found });
  }
  const age = readAge(cellOf('age'));
  if (age === null && cellOf('age') !== '') {
    flawAt(row, at.age ?? 0, { kind: 'badAge', found: cellOf('age').slice(0, 40) });
  }
  const name = [textOf('givenName'), textOf('name')].filter((part) => part !== '').join(' ');
  return {
    row,
    person: {
      id,
      name: orNull(name),
      role: orNull(textOf('role')),
      branch: orNull(textOf('branch')),
      language: language ?? null,
      age,
    },
    manager: /^(?:[-–—]|n\/?a|s\.?o\.?)$/i.test(cellOf('manager')) ? '' : textOf('manager'),
  };
}

/** Without the empty cells at its end, which spreadsheets add and people leave out. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** On one line, with single spaces. */
function tidy(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
