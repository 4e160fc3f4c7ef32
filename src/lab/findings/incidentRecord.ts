/** Everything that befell a department in so many weeks: counted, and its legacy list event by event. */
import { domains, readIncident, type Levers, type World } from '../../model/index.ts';
import { runWeeks } from '../reference.ts';

export type IncidentRecord = {
  readonly last: World;
  /** Legacy incidents in the order in which they befell: one number says week, person, domain and whether it was material. */
  readonly legacy: readonly number[];
  readonly added: number;
  /** Of both kinds, how many were told upward. */
  readonly reported: number;
};

export function recordIncidents(world: World, levers: Levers, weeks: number): IncidentRecord {
  const legacy: number[] = [];
  let added = 0;
  let reported = 0;
  const last = runWeeks(world, levers, weeks, ({ week, people, department }) => {
    for (let row = 0; row < department.size; row += 1) {
      const incident = readIncident(people.incident[row]);
      if (incident === null) continue;
      if (incident.reported) reported += 1;
      if (incident.kind === 'new') {
        added += 1;
        continue;
      }
      const kind = domains.indexOf(incident.domain) * 2 + Number(incident.material);
      legacy.push((week * department.size + row) * domains.length * 2 + kind);
    }
  });
  return { last, legacy, added, reported };
}
