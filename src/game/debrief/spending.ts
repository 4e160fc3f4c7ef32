import type { PolicyGroup } from '../../scenario/index.ts';
import type { Game } from '../game.ts';
import { priceOf } from '../price.ts';
import { policyOf, runsIn, stintsOf } from '../stints.ts';

/** Where the money went. */
export type Spending = {
  readonly byGroup: ReadonlyMap<PolicyGroup, number>;
  /** Of answers to dilemmas and of events. */
  readonly occasionsDollars: number;
  readonly totalDollars: number;
};

/** Over all quarters that have run. The parts add up to the whole. */
export function spendingOf(game: Game): Spending {
  const { scenario, journal, quarterReports } = game;
  const byGroup = new Map<PolicyGroup, number>();
  for (const stint of stintsOf(scenario, journal)) {
    const policy = policyOf(scenario, stint.policy);
    if (policy === undefined) continue;
    const { costDollars, upkeepDollars } = priceOf(scenario, policy, stint.aim);
    for (const { quarter } of quarterReports) {
      if (!runsIn(stint, quarter)) continue;
      const paid = stint.from === quarter ? costDollars : upkeepDollars;
      byGroup.set(policy.group, (byGroup.get(policy.group) ?? 0) + paid);
    }
  }
  const totalDollars = quarterReports.reduce((sum, { spentDollars }) => sum + spentDollars, 0);
  const policiesDollars = Array.from(byGroup.values()).reduce((sum, paid) => sum + paid, 0);
  return { byGroup, occasionsDollars: totalDollars - policiesDollars, totalDollars };
}
