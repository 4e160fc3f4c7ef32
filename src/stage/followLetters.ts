/**
 * Letters are fetched when they are first written, and of those that are rarer in English and French
 * each kind by itself; what was written meanwhile stands there in others, and by their measure.
 */

export type FollowedLetters = {
  /** How many times some have come. */
  readonly came: () => number;
  readonly close: () => void;
};

export function followLetters({ fonts }: Document, told: () => void): FollowedLetters {
  let came = 0;
  const count = (): void => {
    came += 1;
    told();
  };
  fonts.addEventListener('loadingdone', count);
  return {
    came: () => came,
    close: () => fonts.removeEventListener('loadingdone', count),
  };
}
