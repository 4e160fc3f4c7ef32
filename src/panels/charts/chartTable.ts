import type { Cell, Table } from '../../game/index.ts';

/** The figures of a chart: what its table shows, and what is saved of it. */
export type ChartTable = {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
};

export type ChartColumn = {
  readonly head: string;
  readonly format: (value: number) => string;
};

export function tableOf({ columns, rows }: ChartTable): Table {
  return { heads: columns.map(({ head }) => head), rows };
}

export function cellText({ format }: ChartColumn, cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? format(cell) : cell;
}
