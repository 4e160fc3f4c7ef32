import type { Policy, Scenario } from '../scenario/index.ts';
import type { Journal, Stint } from './journal.ts';

/** Every stretch in which a policy runs or ran, in the order of the decisions that began them. */
export function stintsOf(scenario: Scenario, journal: Journal): readonly Stint[] {
  const stints: Stint[] = [];
  for (const decision of journal) {
    if (decision.kind !== 'start' && decision.kind !== 'stop') continue;
    const { quarter, policy } = decision;
    if (decision.kind === 'start') {
      const lasts = policyOf(scenario, policy)?.lastsQuarters ?? Infinity;
      stints.push({ policy, aim: decision.aim, from: quarter, until: quarter + lasts });
    } else {
      const open = stints.findLastIndex((stint) => stint.policy === policy);
      if (open >= 0) stints[open] = { ...stints[open], until: quarter };
    }
  }
  return stints;
}

export function runsIn({ from, until }: Pick<Stint, 'from' | 'until'>, quarter: number): boolean {
  return from <= quarter && quarter < until;
}

export function policyOf(scenario: Scenario, id: string): Policy | undefined {
  return scenario.policies.find((policy) => policy.id === id);
}
