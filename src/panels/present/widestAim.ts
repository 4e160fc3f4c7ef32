import { aimChoices, wholeDepartment, type DecisionAim, type Game } from '../../game/index.ts';
import type { Policy } from '../../scenario/index.ts';

/** At whom a policy is aimed until somebody says otherwise: as many as it can be. */
export function widestAim(game: Game, policy: Policy): DecisionAim {
  return aimChoices(game, policy, null)[0] ?? wholeDepartment;
}
