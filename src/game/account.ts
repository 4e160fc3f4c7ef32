import type { Scenario } from '../scenario/index.ts';
import type { Journal } from './journal.ts';
import { policyOf, runsIn, stintsOf } from './stints.ts';

/** What a quarter takes of the two things that a leader has: money and the capacity for change. */
export type Account = {
  readonly spentDollars: number;
  readonly leftDollars: number;
  readonly attentionHeld: number;
  readonly attentionLeft: number;
};

export function accountOf(scenario: Scenario, journal: Journal, quarter: number): Account {
  let spentDollars = 0;
  let attentionHeld = 0;
  for (const stint of stintsOf(scenario, journal)) {
    const policy = policyOf(scenario, stint.policy);
    if (policy === undefined || !runsIn(stint, quarter)) continue;
    spentDollars += stint.from === quarter ? policy.costDollars : policy.upkeepDollars;
    attentionHeld += policy.attention;
  }
  return {
    spentDollars,
    leftDollars: scenario.budgetDollars - spentDollars,
    attentionHeld,
    attentionLeft: scenario.attention - attentionHeld,
  };
}
