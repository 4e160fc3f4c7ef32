/** What the picture is drawn from at a moment, put together of the game, the page, the system and the letters. */
import { forcedTheme, onForcedTheme, themeOf, weekMilliseconds, type Live } from '../live/index.ts';
import { followLetters } from './followLetters.ts';
import type { StageSize } from './stageSize.ts';
import type { AskedView } from './view.ts';

/** The share of a week's time in which the picture moves to it; then it stands until the next. */
const movingShare = 0.85;

export type FollowedView = {
  readonly now: () => AskedView;
  readonly close: () => void;
};

/** @param told that the system or the letters have changed; of the game itself its store tells */
export function followView(
  { store }: Live,
  sizeNow: () => StageSize,
  told: () => void,
): FollowedView {
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const letters = followLetters(document, told);
  const leaveTheme = onForcedTheme(told);
  stillness.addEventListener('change', told);
  return {
    now: () => {
      const state = store.getState();
      return {
        ...sizeNow(),
        state,
        theme: forcedTheme() ?? themeOf(state),
        weekMilliseconds: weekMilliseconds(state.speed) * movingShare,
        still: stillness.matches || state.settings.motion === 'reduced',
        lettersCame: letters.came(),
      };
    },
    close: () => {
      stillness.removeEventListener('change', told);
      leaveTheme();
      letters.close();
    },
  };
}
