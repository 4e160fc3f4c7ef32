import type { DepartmentPlan } from './scenario.ts';

/** How many people a plan comes to, without building it. */
export function headcountOf(plan: DepartmentPlan): number {
  if (plan.kind === 'people') return plan.managerOf.length;
  let tier = 1;
  let people = 0;
  for (const span of plan.spans) {
    tier *= span;
    people += tier;
  }
  return people;
}
