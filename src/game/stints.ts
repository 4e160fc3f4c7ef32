import type { Policy, Scenario } from '../scenario/index.ts';
import type { Journal, Stint } from './journal.ts';

/** Every stretch in which a policy runs or ran, in the order of the decisions that began them. */
export function stintsOf(scenario: Scenario, journal: Journal): readonly Stint[] {
  const stints: Stint[] = [];
  for (const decision of journal) {
    if (decision.kind === 'start') {
      const lasts = policyOf(scenario, decision.policy)?.lastsQuarters ?? Infinity;
      stints.push({
        policy: decision.policy,
        from: decision.quarter,
        until: decision.quarter + lasts,
      });
    } else {
      const open = stints.findLastIndex(({ policy }) => policy === decision.policy);
      if (open >= 0) stints[open] = { ...stints[open], until: decision.quarter };
    }
  }
  return stints;
}

export function runsIn(stint: Stint, quarter: number): boolean {
  return stint.from <= quarter && quarter < stint.until;
}

export function policyOf(scenario: Scenario, id: string): Policy | undefined {
  return scenario.policies.find((policy) => policy.id === id);
}
