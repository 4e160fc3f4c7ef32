/** From rows that name their managers to one tree below one head, or to what stands in the way. */
import { nearest } from '../nearest.ts';
import type { FlawAt, RowPerson } from './chartRows.ts';

export type Hierarchy = {
  readonly head: number;
  /** Places among the rows, breadth-first, without the head. */
  readonly order: readonly number[];
  /** Per place in that order, the manager's place in it; -1 below the head. */
  readonly managerOf: readonly number[];
  readonly tierOf: readonly number[];
};

export type Resolved = {
  /** Per row, the row of the manager; -1 for a head, -2 where the manager is nobody in the chart. */
  readonly above: Int32Array;
  /** How many managers were given by name, and the row of the first. */
  readonly byName: number;
  readonly firstByName: number;
};

/** A word that is near takes a look at everybody; only the first few who miss are worth it. */
const lookedUpMost = 8;

const head = -1;
const nobody = -2;

export function resolveManagers(
  rows: readonly RowPerson[],
  managerCell: number,
  idCell: number,
  flawAt: FlawAt,
): Resolved {
  const rowOfId = new Map<string, number>();
  for (const [at, { row, person, fits }] of rows.entries()) {
    const first = rowOfId.get(person.id);
    if (first === undefined) rowOfId.set(person.id, at);
    else if (person.id !== '' && fits) {
      const what = { person: person.id, row: rows[first].row.number };
      flawAt(row, idCell, { kind: 'idTaken', ...what });
    }
  }
  const named = rowsByName(rows);
  const ids = Array.from(rowOfId.keys());
  const above = new Int32Array(rows.length).fill(head);
  let byName = 0;
  let firstByName = -1;
  let lookedUp = 0;
  for (const [at, { row, person, manager, fits }] of rows.entries()) {
    if (!fits) above[at] = nobody;
    if (!fits || manager === '') continue;
    const known = rowOfId.get(manager);
    const namesakes = known === undefined ? (named.get(folded(manager)) ?? []) : [];
    const found = known ?? (namesakes.length === 1 ? namesakes[0] : undefined);
    above[at] = found ?? nobody;
    if (found === at) {
      above[at] = nobody;
      flawAt(row, managerCell, { kind: 'ownManager', person: person.id });
    } else if (namesakes.length > 1) {
      const who = namesakes.slice(0, 4).map((each) => rows[each].person.id);
      flawAt(row, managerCell, { kind: 'sharedName', manager, ids: who.join(', ') });
    } else if (found === undefined) {
      const near = lookedUp < lookedUpMost ? nearestPerson(manager, ids, named, rows) : '';
      lookedUp += 1;
      flawAt(row, managerCell, { kind: 'absentManager', manager, nearest: near });
    } else if (namesakes.length === 1) {
      if (byName === 0) firstByName = at;
      byName += 1;
    }
  }
  return { above, byName, firstByName };
}

function rowsByName(rows: readonly RowPerson[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  for (const [at, { person }] of rows.entries()) {
    if (person.name === null) continue;
    const name = folded(person.name);
    const same = named.get(name);
    if (same === undefined) named.set(name, [at]);
    else same.push(at);
  }
  return named;
}

/** Numbers are all alike: a near one would be anybody. */
function nearestPerson(
  manager: string,
  ids: readonly string[],
  named: ReadonlyMap<string, readonly number[]>,
  rows: readonly RowPerson[],
): string {
  const padded = ids.find((id) => id !== '' && unpadded(id) === unpadded(manager));
  if (padded !== undefined) return padded;
  if (/^\d+$/.test(manager) || manager.length > 60) return '';
  const near = nearest(manager, ids);
  if (near !== '') return near;
  const [at] = named.get(nearest(folded(manager), Array.from(named.keys()))) ?? [];
  return at === undefined ? '' : (rows[at].person.name ?? '');
}

/** Spreadsheets take the zeros from the front of numbers. */
function unpadded(id: string): string {
  return id.toLowerCase().replace(/^0+(?=.)/, '');
}

function folded(name: string): string {
  return name.toLowerCase();
}

export function checkHeads(
  rows: readonly RowPerson[],
  { above }: Resolved,
  managerCell: number,
  flawAt: FlawAt,
): void {
  const first = above.indexOf(head);
  if (first < 0) return;
  for (const [at, { row, person }] of rows.entries()) {
    if (at <= first || above[at] !== head) continue;
    const what = { person: person.id, head: rows[first].person.id, row: rows[first].row.number };
    flawAt(row, managerCell, { kind: 'secondHead', ...what });
  }
}

/** Follows everybody upward; whoever comes back to somebody on the same way up is in a circle. */
export function checkCircles(
  rows: readonly RowPerson[],
  { above }: Resolved,
  managerCell: number,
  flawAt: FlawAt,
): void {
  const visit = new Int32Array(rows.length).fill(-1);
  for (const start of rows.keys()) {
    const way: number[] = [];
    let at = start;
    while (at >= 0 && visit[at] < 0) {
      visit[at] = start;
      way.push(at);
      at = above[at];
    }
    if (at < 0 || visit[at] !== start) continue;
    const circle = way.slice(way.indexOf(at)).map((place) => rows[place].person.id);
    const shown = circle.length > 6 ? [...circle.slice(0, 6), '…'] : [...circle, circle[0]];
    flawAt(rows[at].row, managerCell, { kind: 'cycle', people: shown.join(' → ') });
  }
}

/** Only for rows without flaws. Those who share a manager keep their order. */
export function hierarchyOf({ above }: Resolved): Hierarchy {
  const top = above.indexOf(head);
  const reports = new Map<number, number[]>();
  for (const [at, manager] of above.entries()) {
    const team = reports.get(manager);
    if (team === undefined) reports.set(manager, [at]);
    else team.push(at);
  }
  const order: number[] = [];
  const managerOf: number[] = [];
  const tierOf: number[] = [];
  const append = (manager: number, row: number): void => {
    for (const at of reports.get(manager) ?? []) {
      order.push(at);
      managerOf.push(row);
      tierOf.push(row < 0 ? 1 : tierOf[row] + 1);
    }
  };
  append(top, -1);
  for (let row = 0; row < order.length; row += 1) append(order[row], row);
  return { head: top, order, managerOf, tierOf };
}
