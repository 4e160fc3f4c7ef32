import type { Moved } from '../../game/index.ts';
import type { Say } from '../useWords.ts';

/** What moved people, in a sentence. */
export function causeText(say: Say, { of, cause, direction }: Moved): string {
  // Narrowed, so that each cause has its sentence for what it moved, or the types object.
  return of === 'trust'
    ? say(`round.cause.${of}.${cause}`, { direction })
    : say(`round.cause.${of}.${cause}`, { direction });
}
