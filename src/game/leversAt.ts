import { domains, scalarLevers, type Domain, type Levers } from '../model/index.ts';
import type { Policy, Scenario } from '../scenario/index.ts';
import { weeksPerQuarter, type Journal, type Stint } from './journal.ts';
import { policyOf, stintsOf } from './stints.ts';

/** Where the levers stand in a week (0 is the first of the game): the scenario's own, moved by the policies. */
export function leversAt(scenario: Scenario, journal: Journal, week: number): Levers {
  const doses = dosesAt(scenario, journal, week);
  const levers = { ...scenario.levers, guardrails: { ...scenario.levers.guardrails } };
  for (const lever of scalarLevers) {
    levers[lever] = inRange(
      doses.reduce((sum, { policy, dose }) => {
        return sum + dose * (policy.effects[lever] ?? 0);
      }, levers[lever]),
    );
  }
  for (const domain of domains) {
    levers.guardrails[domain] = inRange(
      doses.reduce((sum, { policy, dose }) => {
        return sum + dose * guardrailEffect(policy, domain);
      }, levers.guardrails[domain]),
    );
  }
  return levers;
}

export type Dose = {
  readonly policy: Policy;
  /** How much of its full effect a policy has, from 0 to 1. */
  readonly dose: number;
};

/** Policies that have any effect in a week. One that is renewed while it fades counts once, at its strongest. */
function dosesAt(scenario: Scenario, journal: Journal, week: number): readonly Dose[] {
  const strongest = new Map<Policy, number>();
  for (const stint of stintsOf(scenario, journal)) {
    const policy = policyOf(scenario, stint.policy);
    if (policy === undefined) continue;
    const dose = doseOf(stint, policy.rampWeeks, week);
    if (dose > 0) strongest.set(policy, Math.max(dose, strongest.get(policy) ?? 0));
  }
  return Array.from(strongest, ([policy, dose]) => ({ policy, dose }));
}

/** Rises in a line over the ramp, holds, and fades in a line over as many weeks after its end. */
function doseOf(stint: Stint, rampWeeks: number, week: number): number {
  const start = (stint.from - 1) * weeksPerQuarter;
  const end = (stint.until - 1) * weeksPerQuarter;
  if (week < start) return 0;
  const rise = (at: number): number => Math.min(1, at / rampWeeks);
  if (week < end) return rise(week - start + 1);
  return Math.max(0, rise(end - start) - (week - end + 1) / rampWeeks);
}

function guardrailEffect(policy: Policy, domain: Domain): number {
  return policy.effects.guardrails?.[domain] ?? 0;
}

function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}
