/** What a chart says of languages and ages, branch by branch: for a file too small for each person. */
import type { ChartPerson, OrgChart } from './orgChart.ts';

export type BranchProfile = {
  /** From 1. */
  readonly branch: number;
  /** The share of those whose language is known; null where nobody's is. */
  readonly french: number | null;
  readonly age: readonly [number, number] | null;
};

export function branchProfiles({
  people,
  managerOf,
  branches,
}: OrgChart): readonly BranchProfile[] {
  const branchOf: number[] = [];
  const members: ChartPerson[][] = branches.map(() => []);
  for (const [row, person] of people.entries()) {
    const manager = managerOf[row];
    branchOf.push(manager < 0 ? row : branchOf[manager]);
    members[branchOf[row]].push(person);
  }
  return members
    .map((team, at) => ({ branch: at + 1, french: frenchIn(team), age: agesIn(team) }))
    .filter(({ french, age }) => french !== null || age !== null);
}

function frenchIn(team: readonly ChartPerson[]): number | null {
  const known = team.filter(({ language }) => language !== null);
  if (known.length === 0) return null;
  const french = known.filter(({ language }) => language === 'fr').length;
  return Math.round((100 * french) / known.length) / 100;
}

/** Without the youngest and the oldest tenth, who would speak for everybody. */
function agesIn(team: readonly ChartPerson[]): readonly [number, number] | null {
  const bands = team.flatMap(({ age }) => (age === null ? [] : [age]));
  if (bands.length === 0) return null;
  const last = bands.length - 1;
  const lows = bands.map(([low]) => low).toSorted((one, other) => one - other);
  const highs = bands.map(([, high]) => high).toSorted((one, other) => one - other);
  return [lows[Math.floor(last * 0.1)], highs[Math.ceil(last * 0.9)]];
}
