/** Where in the picture an aim lies, while it is picked: branches reach down to the floor, tiers go across. */
import { rowOfSeat, tierNow, type DecisionAim } from '../game/index.ts';
import type { LiveState } from '../live/index.ts';
import type { Rect } from './bands.ts';
import type { StageLayout } from './layout.ts';
import type { Places } from './places.ts';

export function aimedRects(
  layout: StageLayout,
  places: Places,
  { aiming, game }: Pick<LiveState, 'aiming' | 'game'>,
): readonly Rect[] {
  const { picking, aims } = aiming;
  const aim = picking === null ? undefined : aims[picking.policy];
  return aim === undefined ? [] : rectsOf(layout, places, game, aim);
}

function rectsOf(
  { strata, floor }: StageLayout,
  places: Places,
  { scenario, world, tiers }: LiveState['game'],
  aim: DecisionAim,
): readonly Rect[] {
  const blockOf = (row: number | null): readonly Rect[] => {
    const block = row === null ? null : places.blockOf(row);
    return block === null ? [] : [block.rect];
  };
  if (aim.kind === 'branch') {
    // The heads of the branches are the first rows, in their order.
    const heads = aim.branches.flatMap((branch) => blockOf(branch - 1));
    return heads.map((head) => ({ ...head, height: floor.y + floor.height - head.y }));
  }
  if (aim.kind === 'tier') {
    return aim.tiers.flatMap((tier) => {
      const now = tierNow(tiers, tier);
      return now === null ? [] : [strata[now - 1] ?? floor];
    });
  }
  if (aim.kind === 'department') return [];
  return aim.seats.flatMap((seat) => blockOf(rowOfSeat(scenario, world.department, seat)));
}
