/**
 * Evidence and accounts: only what is measured becomes evidence that open work pays (S6), and what
 * everything costs and brings, to the staff and to the public (S9), is kept in hours. Leaves out:
 * what cannot be told in hours.
 */
import { meanOverManagers, meanOverPeople } from './aim.ts';
import { readIncident } from './incidents.ts';
import { domains } from './levers.ts';
import { moveScrutiny } from './scrutiny.ts';
import type { Week } from './week.ts';
import type { Organisation } from './world.ts';

export function keepAccounts(week: Week): Organisation {
  const { parameters, levers, reach, organisation } = week;
  const { size, leaderOf } = week.department;
  const counts = countWeek(week);
  const measurement = meanOverPeople(reach, 'measurement');
  const share = counts.practising / size;
  const proof =
    counts.practising === 0
      ? 0
      : (measurement * (counts.usefulness / counts.practising) * share) /
        (share + parameters.evidenceHalf);
  let guarding = 0;
  for (const domain of domains) guarding += levers.guardrails[domain];
  const costs =
    meanOverManagers(reach, 'clayWork') * parameters.clayWorkHours * (leaderOf.length - 1) +
    meanOverPeople(reach, 'community') * parameters.communityHours * counts.members +
    measurement * parameters.measurementHours * size +
    guarding * parameters.guardrailHours * size +
    counts.incidentHours;
  return {
    ...organisation,
    evidence: organisation.evidence + parameters.evidenceRate * (proof - organisation.evidence),
    benefitHours: organisation.benefitHours + counts.usefulness * parameters.benefitHours,
    publicHours: organisation.publicHours + counts.usefulness * parameters.publicHours,
    costHours: organisation.costHours + costs,
    scrutiny: moveScrutiny(week, counts.usefulness / size),
  };
}

type Counts = {
  readonly practising: number;
  /** Sum of the true usefulness of those who practise. */
  readonly usefulness: number;
  readonly members: number;
  readonly incidentHours: number;
};

function countWeek({ department, parameters, next }: Week): Counts {
  const { practice, member, incident, trueUsefulness } = next;
  let practising = 0;
  let usefulness = 0;
  let members = 0;
  let incidentHours = 0;
  for (let row = 0; row < department.size; row += 1) {
    members += member[row];
    if (practice[row] === 1) {
      practising += 1;
      usefulness += trueUsefulness[row];
    }
    if (incident[row] !== 0) {
      const isMaterial = readIncident(incident[row])?.material === true;
      incidentHours += isMaterial ? parameters.materialIncidentHours : parameters.incidentHours;
    }
  }
  return { practising, usefulness, members, incidentHours };
}
