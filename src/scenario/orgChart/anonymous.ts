import type { OrgChart } from './orgChart.ts';

/** A chart in which nobody has a name, and everybody the id by which others may speak of her. */
export function nameless(chart: OrgChart): OrgChart {
  const { head, people } = chart;
  return {
    ...chart,
    head: { ...head, name: null },
    people: people.map((person) => ({ ...person, name: null })),
  };
}

/** A chart in which people are numbered from the top, and nobody has a name. Roles stay. */
export function anonymous(chart: OrgChart): OrgChart {
  const { head, people } = chart;
  return {
    ...chart,
    head: { ...head, id: 'p0', name: null },
    people: people.map((person, row) => ({ ...person, id: `p${row + 1}`, name: null })),
  };
}
