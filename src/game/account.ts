import { domains } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { consequencesOf } from './consequences.ts';
import { priceOf } from './price.ts';
import type { Situation } from './situation.ts';
import { policyOf, runsIn, stintsOf } from './stints.ts';

/** What a quarter takes of the two things that a leader has: money and the capacity for change. */
export type Account = {
  /** What there is to decide about: after the constraints have taken theirs, and with what came in. */
  readonly budgetDollars: number;
  readonly spentDollars: number;
  readonly leftDollars: number;
  readonly attentionHeld: number;
  readonly attentionLeft: number;
};

export function accountOf(situation: Omit<Situation, 'world'>, quarter: number): Account {
  const { scenario, journal } = situation;
  let budgetDollars = scenario.budgetDollars - constraintDollars(scenario);
  let spentDollars = 0;
  let attentionHeld = 0;
  for (const stint of stintsOf(scenario, journal)) {
    const policy = policyOf(scenario, stint.policy);
    if (policy === undefined || !runsIn(stint, quarter)) continue;
    const price = priceOf(scenario, policy, stint.aim);
    spentDollars += stint.from === quarter ? price.costDollars : price.upkeepDollars;
    attentionHeld += price.attention;
  }
  for (const following of consequencesOf(situation)) {
    const { costDollars, budgetDollars: more, attention } = following.consequence;
    if (following.from === quarter) {
      spentDollars += Math.max(0, costDollars);
      budgetDollars += Math.max(0, -costDollars);
    }
    if (!runsIn(following, quarter)) continue;
    budgetDollars += more;
    attentionHeld += attention;
  }
  return {
    budgetDollars,
    spentDollars,
    leftDollars: budgetDollars - spentDollars,
    attentionHeld,
    attentionLeft: scenario.attention - attentionHeld,
  };
}

function constraintDollars({ constraints: { costDollars } }: Scenario): number {
  return domains.reduce((sum, domain) => sum + costDollars[domain], 0);
}
