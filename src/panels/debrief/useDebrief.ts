import { debriefOf, type Game } from '../../game/index.ts';
import { useSight } from '../liveContext.ts';

/** The game as it was in truth; only panels that are shown once it has ended may ask. */
export function useDebrief(): Game {
  const game = debriefOf(useSight());
  if (game === null) throw new Error('A panel of the debrief was rendered during play');
  return game;
}
