/**
 * Lag, load and fatigue: what is decided is implemented with a delay, and a department that is
 * asked for more change than it has capacity for tires. The domains' load and the friction of
 * pre-clearance follow from what is implemented (S1, S2: the regimes cost something). Leaves out:
 * that some units carry more of the load than others.
 */
import type { Circumstances } from './circumstances.ts';
import { domains, type Domain, type Levers } from './levers.ts';
import type { Strain } from './week.ts';
import type { Organisation } from './world.ts';

export function lag(
  before: Organisation,
  levers: Levers,
  circumstances: Circumstances,
): Organisation {
  const { lagRate, loadCapacity, fatigueRate } = circumstances.parameters;
  const implement = (domain: Domain): number =>
    before.guardrails[domain] + lagRate * (levers.guardrails[domain] - before.guardrails[domain]);
  let guarding = 0;
  for (const domain of domains) guarding += levers.guardrails[domain];
  const load = levers.clayWork + levers.community + levers.measurement + guarding / 2;
  const over = load > loadCapacity ? (load - loadCapacity) / loadCapacity : 0;
  return {
    ...before,
    guardrails: {
      privacy: implement('privacy'),
      security: implement('security'),
      languages: implement('languages'),
      legislation: implement('legislation'),
    },
    clayWork: before.clayWork + lagRate * (levers.clayWork - before.clayWork),
    fatigue: before.fatigue + fatigueRate * (over / (1 + over) - before.fatigue),
  };
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
  return { domainLoad, clearance: clearanceCost * (1 - levers.stewardship) * guarded };
}
