import type { Tree } from '../model/index.ts';
import { scalarLevers } from '../model/index.ts';
import type { Policy, Scenario } from '../scenario/index.ts';
import { foundingTiers, foundingTree } from './foundingTree.ts';
import type { DecisionAim } from './journal.ts';
import { rowsReached } from './rowsReached.ts';

export type Price = {
  readonly costDollars: number;
  readonly upkeepDollars: number;
  readonly attention: number;
};

/** However few it reaches, a policy must be thought up and led. */
const shareLeast = 0.25;

/**
 * What a policy takes when it is aimed so: by the share of the people whom it reaches, counted at
 * the founding, so that no price changes while a policy runs.
 */
export function priceOf(scenario: Scenario, policy: Policy, aim: DecisionAim): Price {
  const { costDollars, upkeepDollars, attention } = policy;
  // To restructure a tier upsets more people than it reaches: its price is the whole one.
  if (aim.kind === 'department' || policy.restructure !== null) {
    return { costDollars, upkeepDollars, attention };
  }
  const tree = foundingTree(scenario);
  const rows = rowsReached({ scenario, tree, tiers: foundingTiers(scenario) }, aim);
  const [reached, all] = isClayWorkOnly(policy)
    ? [rows.filter((row) => tree.teamLed[row] >= 0).length, managersIn(tree)]
    : [rows.length, tree.size];
  const isFew = reached < shareLeast * all;
  // The product first: a third of 3 points is 1 point, with no dust of binary fractions to round up.
  const scaled = (value: number): number => (isFew ? value * shareLeast : (value * reached) / all);
  return {
    costDollars: Math.round(scaled(costDollars)),
    upkeepDollars: Math.round(scaled(upkeepDollars)),
    attention: Math.ceil(scaled(attention)),
  };
}

/** Work on the clay is work on managers: who leads nobody costs nothing. */
function isClayWorkOnly({ effects }: Policy): boolean {
  return scalarLevers.every((lever) => ((effects[lever] ?? 0) !== 0) === (lever === 'clayWork'));
}

function managersIn({ leaderOf }: Tree): number {
  return leaderOf.length - 1;
}
