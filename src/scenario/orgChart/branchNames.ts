import type { ChartPerson } from './orgChart.ts';

/** As the person of the first tier says; where she does not, as most of her people do. */
export function branchNames(
  people: readonly ChartPerson[],
  managerOf: readonly number[],
): readonly (string | null)[] {
  const firsts: number[] = [];
  const votes: Map<string, number>[] = [];
  for (const [row, { branch }] of people.entries()) {
    const manager = managerOf[row];
    firsts.push(manager < 0 ? votes.length : firsts[manager]);
    if (manager < 0) votes.push(new Map());
    const counts = votes[firsts[row]];
    if (branch !== null) counts.set(branch, (counts.get(branch) ?? 0) + 1);
  }
  return votes.map((counts, first) => people[first].branch ?? mostOf(counts));
}

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count <= most) continue;
    best = name;
    most = count;
  }
  return best;
}
