import type { Sight } from '../../game/index.ts';
import type { Say } from '../useWords.ts';

/** How far the game on the table has come. */
export function placeNow(say: Say, { phase, quarter }: Sight): string {
  return phase === 'ended' ? say('saves.atEnd') : say('saves.atQuarter', { quarter });
}
