/** From a spreadsheet to an org chart, or to every fault that stands in the way. Never throws. */
import { tiersMost } from '../../model/index.ts';
import { inOrder, type Fault, type Flaw } from '../faults.ts';
import { wholeFileFault, type SourceFile } from '../sourceFile.ts';
import { branchNames } from './branchNames.ts';
import { readCells, type Cells, type Row } from './cells.ts';
import type { ColumnName } from './chartFlaw.ts';
import { readRows, type FlawAt, type RowPerson } from './chartRows.ts';
import { nearestHeader, readHeader, type Columns } from './columns.ts';
import {
  checkCircles,
  checkHeads,
  hierarchyOf,
  resolveManagers,
  type Hierarchy,
} from './hierarchy.ts';
import type { OrgChart } from './orgChart.ts';

export type ParsedOrgChart =
  | { readonly kind: 'chart'; readonly chart: OrgChart; readonly warnings: readonly Fault[] }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** As many as can be played; the head comes on top. */
const peopleMost = 60_000;

export function parseOrgChart(file: SourceFile): ParsedOrgChart {
  const cells = readCells(file, peopleMost + 2);
  if (cells === null) {
    return { kind: 'faults', faults: [wholeFileFault(file.name, { kind: 'chartEmpty' })] };
  }
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const fault = collect(cells, faults);
  const warn = collect(cells, warnings);
  const rows = rowsOf(cells, fault, warn);
  const tree = rows === null ? null : treeOf(rows, fault, warn);
  // A tree is only whole where no row is amiss.
  const chart = tree === null || faults.length > 0 ? null : chartOf(tree, fault);
  return chart === null || faults.length > 0
    ? { kind: 'faults', faults: inOrder(faults) }
    : { kind: 'chart', chart, warnings: inOrder(warnings) };
}

function collect(cells: Cells, into: Fault[]): FlawAt {
  return (row, cell, what) => {
    const path = (cells.header.cells[cell] ?? '').trim().slice(0, 60);
    into.push({ ...cells.placeOf(row, cell), path, row: row.number, what });
  };
}

type Rows = { readonly people: readonly RowPerson[]; readonly at: Columns['at'] };

function rowsOf(cells: Cells, fault: FlawAt, warn: FlawAt): Rows | null {
  const { header, rows, broken, count } = cells;
  if (broken !== null) {
    fault(broken.row, broken.cell, broken.what);
    return null;
  }
  const columns = withNamesAsIds(readHeader(header.cells), header, warn);
  warnOfColumns(columns, header, warn);
  if (!hasColumns(columns, header, fault)) return null;
  if (rows.length === 0) {
    fault(header, 0, { kind: 'noRows' });
    return null;
  }
  if (count > peopleMost + 1) {
    const what = { kind: 'chartTooManyPeople', found: count - 1, most: peopleMost } as const;
    fault(rows[rows.length - 1], 0, what);
    return null;
  }
  return { people: readRows(cells, columns, fault), at: columns.at };
}

/** Without a column of ids, names tell people apart as well, as long as no two are alike. */
function withNamesAsIds(columns: Columns, header: Row, warn: FlawAt): Columns {
  const { id, name } = columns.at;
  if (id !== undefined || name === undefined || columns.at.manager === undefined) return columns;
  if (nearestHeader('id', header.cells, columns) !== '') return columns;
  warn(header, name, { kind: 'namesAsIds' });
  return { ...columns, at: { ...columns.at, id: name } };
}

function hasColumns(columns: Columns, header: Row, fault: FlawAt): boolean {
  const needed: readonly ColumnName[] = ['id', 'manager'];
  const missing = needed.filter((column) => columns.at[column] === undefined);
  for (const column of missing) {
    const nearest = nearestHeader(column, header.cells, columns);
    const cell = header.cells.findIndex((each) => nearest !== '' && each.trim() === nearest);
    fault(header, Math.max(0, cell), { kind: 'noColumn', column, nearest });
  }
  return missing.length === 0;
}

function warnOfColumns({ unknown, second }: Columns, header: Row, warn: FlawAt): void {
  const nameOf = (cell: number): string => header.cells[cell].trim().slice(0, 60);
  const shown = 20;
  for (const cell of unknown.slice(0, shown)) {
    warn(header, cell, { kind: 'ignoredColumn', column: nameOf(cell) });
  }
  for (const { cell, taken } of second.slice(0, shown)) {
    warn(header, cell, { kind: 'secondColumn', column: nameOf(cell), taken: nameOf(taken) });
  }
}

type Tree = Rows & { readonly hierarchy: Hierarchy };

function treeOf({ people, at }: Rows, fault: FlawAt, warn: FlawAt): Tree | null {
  let isWhole = true;
  const flawAt = (row: Row, cell: number, what: Flaw): void => {
    isWhole = false;
    fault(row, cell, what);
  };
  const managerCell = at.manager ?? 0;
  const resolved = resolveManagers(people, managerCell, at.id ?? 0, flawAt);
  checkHeads(people, resolved, managerCell, flawAt);
  checkCircles(people, resolved, managerCell, flawAt);
  if (resolved.byName > 0 && at.id !== at.name) {
    const first = people[resolved.firstByName].row;
    warn(first, managerCell, { kind: 'managersByName', found: resolved.byName });
  }
  return isWhole && people.every(({ fits }) => fits)
    ? { people, at, hierarchy: hierarchyOf(resolved) }
    : null;
}

function chartOf({ people: rows, at, hierarchy }: Tree, fault: FlawAt): OrgChart | null {
  const { head, order, managerOf, tierOf } = hierarchy;
  const managerCell = at.manager ?? 0;
  if (order.length === 0) {
    fault(rows[head].row, managerCell, { kind: 'nobodyBelow', head: rows[head].person.id });
    return null;
  }
  const tiers = tierOf[tierOf.length - 1];
  if (tiers > tiersMost) {
    const first = rows[order[tierOf.findIndex((tier) => tier > tiersMost)]];
    fault(first.row, managerCell, { kind: 'tooManyTiers', found: tiers, most: tiersMost });
    return null;
  }
  const people = order.map((row) => rows[row].person);
  const branches = branchNames(people, managerOf);
  return { head: rows[head].person, people, managerOf, tierOf, branches };
}
