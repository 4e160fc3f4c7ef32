/**
 * Scrutiny: attention of politics and press (S8: the limits required of public-sector organisations).
 * It rises when a new and material incident becomes public, passes with time and sooner where open
 * work is visible, and presses on the paradigm of information: what the leader wants as stewardship
 * is lived as control. An extension, neutral at a `scrutinyRise` of 0. Leaves out: ministers and
 * media as persons, and the budget, which the rules of play cut.
 */
import { readIncident } from './incidents.ts';
import type { Levers } from './levers.ts';
import { draw, purposes } from './luck.ts';
import type { Parameters } from './parameters.ts';
import type { Week } from './week.ts';
import type { Organisation } from './world.ts';

/** Q as it is lived. */
export function scrutinisedStewardship(
  organisation: Organisation,
  levers: Levers,
  parameters: Parameters,
): number {
  return levers.stewardship * (1 - parameters.scrutinyOnStewardship * organisation.scrutiny);
}

/** @param visibleValue mean true usefulness of the open work that is done, over all people, in [0, 1] */
export function moveScrutiny(week: Week, visibleValue: number): number {
  const { parameters } = week;
  const before = week.organisation.scrutiny;
  const rise = parameters.scrutinyRise === 0 ? 0 : parameters.scrutinyRise * countPublic(week);
  const calming = parameters.scrutinyDecay * (1 + visibleValue);
  const after = before + (rise / (1 + rise)) * (1 - before) - calming * before;
  return after > 0 ? after : 0;
}

function countPublic({ department, circumstances, parameters, number, next }: Week): number {
  let count = 0;
  for (let row = 0; row < department.size; row += 1) {
    const incident = readIncident(next.incident[row]);
    if (incident === null || !incident.material || incident.kind === 'legacy') continue;
    const luck = draw(circumstances.key, purposes.public, department.uid[row], number);
    if (luck < parameters.publicShare) count += 1;
  }
  return count;
}
