/**
 * Lag, load and fatigue: what is decided is implemented with a delay, and a department that is
 * asked for more change than it has capacity for tires. The domains' load and the friction of
 * pre-clearance follow from what is implemented (S1, S2: the regimes cost something). What is done
 * for a part of the department loads only that part of it. Leaves out: that some units carry more
 * of the constraints than others.
 */
import { meanOverManagers, meanOverPeople, type Reach } from './aim.ts';
import type { Circumstances } from './circumstances.ts';
import type { Department } from './department.ts';
import { domains, type Domain, type Levers } from './levers.ts';
import { scrutinisedStewardship } from './scrutiny.ts';
import type { Strain } from './week.ts';
import type { Organisation, Teams } from './world.ts';

export function lag(
  before: Organisation,
  levers: Levers,
  reach: Reach,
  circumstances: Circumstances,
): Organisation {
  const { lagRate, loadCapacity, fatigueRate } = circumstances.parameters;
  const implement = (domain: Domain): number =>
    before.guardrails[domain] + lagRate * (levers.guardrails[domain] - before.guardrails[domain]);
  let guarding = 0;
  for (const domain of domains) guarding += levers.guardrails[domain];
  const load =
    meanOverManagers(reach, 'clayWork') +
    meanOverPeople(reach, 'community') +
    meanOverPeople(reach, 'measurement') +
    guarding / 2;
  const over = load > loadCapacity ? (load - loadCapacity) / loadCapacity : 0;
  return {
    ...before,
    guardrails: {
      privacy: implement('privacy'),
      security: implement('security'),
      languages: implement('languages'),
      legislation: implement('legislation'),
    },
    fatigue: before.fatigue + fatigueRate * (over / (1 + over) - before.fatigue),
  };
}

/** Clay work is implemented manager by manager: each as far as her own lever has moved. */
export function lagClayWork(
  before: Teams,
  after: Teams,
  department: Department,
  reach: Reach,
  lagRate: number,
): void {
  const { leaderOf } = department;
  for (let team = 1; team < leaderOf.length; team += 1) {
    const lever = reach.values.clayWork[reach.groupOf[leaderOf[team]]];
    after.clayWork[team] = before.clayWork[team] + lagRate * (lever - before.clayWork[team]);
  }
}

export function strainOf(
  organisation: Organisation,
  levers: Levers,
  circumstances: Circumstances,
): Strain {
  const { guardrailRelief, clearanceCost } = circumstances.parameters;
  let domainLoad = 0;
  let guarded = 0;
  for (const domain of domains) {
    const weight = circumstances.weights[domain];
    const guardrail = organisation.guardrails[domain];
    domainLoad += weight * circumstances.strengths[domain] * (1 - guardrailRelief * guardrail);
    guarded += weight * guardrail;
  }
  const stewardship = scrutinisedStewardship(organisation, levers, circumstances.parameters);
  return { domainLoad, clearance: clearanceCost * (1 - stewardship) * guarded, stewardship };
}
