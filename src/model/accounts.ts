/**
 * Evidence and accounts: only what is measured becomes evidence that open work pays (S6), and what
 * everything costs and brings is kept in hours of work. Leaves out: value to the public (S9), which
 * comes with the extensions.
 */
import { readIncident } from './incidents.ts';
import { domains } from './levers.ts';
import type { Week } from './week.ts';
import type { Organisation } from './world.ts';

export function keepAccounts(week: Week): Organisation {
  const { parameters, levers, organisation } = week;
  const counts = countWeek(week);
  const proof =
    counts.practising === 0
      ? 0
      : (levers.measurement * (counts.usefulness / counts.practising) * counts.share) /
        (counts.share + parameters.evidenceHalf);
  let guarding = 0;
  for (const domain of domains) guarding += levers.guardrails[domain];
  const { size, leaderOf } = week.department;
  const costs =
    levers.clayWork * parameters.clayWorkHours * (leaderOf.length - 1) +
    levers.community * parameters.communityHours * counts.members +
    levers.measurement * parameters.measurementHours * size +
    guarding * parameters.guardrailHours * size +
    counts.incidentHours;
  return {
    ...organisation,
    evidence: organisation.evidence + parameters.evidenceRate * (proof - organisation.evidence),
    benefitHours: organisation.benefitHours + counts.usefulness * parameters.benefitHours,
    costHours: organisation.costHours + costs,
  };
}

type Counts = {
  readonly practising: number;
  readonly share: number;
  /** Sum of the true usefulness of those who practise. */
  readonly usefulness: number;
  readonly members: number;
  readonly incidentHours: number;
};

function countWeek({ department, parameters, next }: Week): Counts {
  let practising = 0;
  let usefulness = 0;
  let members = 0;
  let incidentHours = 0;
  for (let row = 0; row < department.size; row += 1) {
    practising += next.practice[row];
    usefulness += next.practice[row] * next.trueUsefulness[row];
    members += next.member[row];
    const incident = readIncident(next.incident[row]);
    if (incident === null) continue;
    incidentHours += incident.material
      ? parameters.materialIncidentHours
      : parameters.incidentHours;
  }
  return { practising, share: practising / department.size, usefulness, members, incidentHours };
}
