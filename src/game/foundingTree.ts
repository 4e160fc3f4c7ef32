import type { Tree } from '../model/index.ts';
import { treeOfPlan, type DepartmentPlan, type Scenario } from '../scenario/index.ts';
import type { TierNow } from './situation.ts';

/** A tree follows from its plan alone; it is kept because prices ask for it over and over. */
const trees = new WeakMap<DepartmentPlan, Tree>();

/** The hierarchy as the scenario founds it. */
export function foundingTree({ department: { plan } }: Scenario): Tree {
  const kept = trees.get(plan);
  if (kept !== undefined) return kept;
  const tree = treeOfPlan(plan);
  trees.set(plan, tree);
  return tree;
}

export function foundingTiers({ department: { tiers } }: Scenario): readonly TierNow[] {
  return tiers.map((name, at) => ({ tier: at + 1, name }));
}
