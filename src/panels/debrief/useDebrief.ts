import type { Game } from '../../game/index.ts';
import { useGame } from '../liveContext.ts';

/** The whole game with all that was true of it; for the debrief alone. */
export function useDebrief(): Game {
  return useGame();
}
