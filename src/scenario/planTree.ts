import { treeFromManagers, treeFromSpans, type Tree } from '../model/index.ts';
import type { DepartmentPlan } from './scenario.ts';

/** The hierarchy that a plan describes, built anew. */
export function treeOfPlan(plan: DepartmentPlan): Tree {
  return plan.kind === 'spans' ? treeFromSpans(plan.spans) : treeFromManagers(plan.managerOf);
}
