/**
 * An org chart as the table that it could have been read from: what a game makes use of, and nothing
 * else. Read again, it is the same chart, person by person, in the same order.
 */
import type { ChartPerson, OrgChart } from './orgChart.ts';

const columns = ['id', 'manager', 'role', 'branch', 'language', 'age', 'name'] as const;

export function chartText({ head, people, managerOf, branches }: OrgChart): string {
  let firsts = 0;
  const rows = people.map((person, row) => {
    const manager = managerOf[row];
    // The name of a branch stands with whoever leads it; what her people say of it is said by that.
    const branch = manager < 0 ? branches[firsts] : null;
    if (manager < 0) firsts += 1;
    return cellsOf(person, (manager < 0 ? head : people[manager]).id, branch);
  });
  return [columns, cellsOf(head, '', null), ...rows].map(lineOf).join('');
}

function cellsOf(
  { id, role, language, age, name }: ChartPerson,
  manager: string,
  branch: string | null,
): readonly string[] {
  const years = age === null ? '' : age.join('-');
  return [id, manager, role ?? '', branch ?? '', language ?? '', years, name ?? ''];
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
