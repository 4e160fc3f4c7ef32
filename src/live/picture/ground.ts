/** What is painted of one week: whoever shows a week gone by shows another ground, by the same paint. */
import { leversAt, type Game } from '../../game/index.ts';
import type { World } from '../../model/index.ts';

export type Ground = {
  readonly world: World;
  readonly tiers: Game['tiers'];
  /** How loudly the top speaks, 0 to 1. */
  readonly top: number;
};

const known = new WeakMap<Game, Ground>();

/** The ground of a game, worked out once for each: whoever looks around asks for it in every frame. */
export function groundOf(game: Game): Ground {
  const kept = known.get(game);
  if (kept !== undefined) return kept;
  const ground = workOut(game);
  known.set(game, ground);
  return ground;
}

function workOut(game: Game): Ground {
  const { world, tiers } = game;
  // The week that was lived last; before the first, what the decisions so far would begin with.
  return { world, tiers, top: leversAt(game, Math.max(0, world.week - 1)).signal };
}
