/** Where in the picture an aim lies, while it is picked: branches reach down to the floor, tiers go across. */
import { rowOfSeat, tierNow, type DecisionAim } from '../game/index.ts';
import type { LiveState } from '../live/index.ts';
import type { Rect, StageLayout } from './layout.ts';

export function aimedRects(
  layout: StageLayout,
  { aiming, game }: Pick<LiveState, 'aiming' | 'game'>,
): readonly Rect[] {
  const { picking, aims } = aiming;
  const aim = picking === null ? undefined : aims[picking.policy];
  return aim === undefined ? [] : rectsOf(layout, game, aim);
}

function rectsOf(
  layout: StageLayout,
  { scenario, world, tiers }: LiveState['game'],
  aim: DecisionAim,
): readonly Rect[] {
  const { blocks, strata, floor } = layout;
  const blockOf = (row: number | null): readonly Rect[] =>
    blocks.filter((block) => block.row === row).map(({ rect }) => rect);
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
