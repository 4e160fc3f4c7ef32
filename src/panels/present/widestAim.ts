import { aimChoices, wholeDepartment, type DecisionAim, type Sight } from '../../game/index.ts';
import type { Policy } from '../../scenario/index.ts';

/** At whom a policy is aimed until somebody says otherwise: as many as it can be. */
export function widestAim(sight: Sight, policy: Policy): DecisionAim {
  return aimChoices(sight, policy, null)[0] ?? wholeDepartment;
}
