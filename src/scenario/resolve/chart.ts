/** The org chart that a scenario names, from the file beside it. */
import { defaultRole } from '../defaults.ts';
import type { OrgChart } from '../orgChart/orgChart.ts';
import type { ParsedOrgChart } from '../orgChart/parseOrgChart.ts';
import type { Reading } from '../reading.ts';
import type { ListedPeople } from './listedPeople.ts';

/** Gives the org chart that lies beside the scenario, or null where there is none of that name. */
export type Beside = (name: string) => ParsedOrgChart | null;

export function readChart(reading: Reading, chart: string, beside: Beside): ListedPeople | null {
  const parsed = beside(chart);
  if (parsed === null) {
    reading.fault(['department', 'chart'], { kind: 'chartMissing', chart });
    return null;
  }
  if (parsed.kind === 'faults') {
    reading.faults.push(...parsed.faults);
    return null;
  }
  reading.warnings.push(...parsed.warnings);
  return listedIn(parsed.chart);
}

function listedIn({ people, managerOf, branches }: OrgChart): ListedPeople {
  const managers = new Set(managerOf);
  return {
    ids: people.map(({ id }) => id),
    managerOf,
    // A chart says each title in one language, and does not say in which.
    roles: people.map(({ role }, row) =>
      role === null ? defaultRole(managers.has(row)) : { en: role, fr: role },
    ),
    ages: people.map(({ age }) => age),
    languages: people.map(({ language }) => language),
    branches,
  };
}
