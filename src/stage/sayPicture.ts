/** The picture in words, for whoever does not see it: read when one comes to it, and never called out. */
import type { LiveState } from '../live/index.ts';
import { describe } from './describe.ts';
import { groundIn } from './view.ts';

/** Longer than a week at any pace. */
const standsMilliseconds = 1200;

export type SaidPicture = {
  readonly say: (state: LiveState) => void;
  readonly close: () => void;
};

export function sayPicture(place: HTMLElement): SaidPicture {
  const words = document.createElement('p');
  words.className = 'hidden';
  place.append(words);
  let saidOf: unknown = null;
  let saidIn = '';
  let due: ReturnType<typeof setTimeout> | undefined;

  function say(state: LiveState): void {
    const ground = groundIn(state);
    const { language } = state.settings;
    if (saidOf === ground.world && saidIn === language) return;
    saidOf = ground.world;
    saidIn = language;
    words.textContent = describe(ground, state.game.scenario, language);
  }

  return {
    // Nobody reads it while weeks go by, and of a large department it takes its time.
    say: (state) => {
      clearTimeout(due);
      due = setTimeout(() => say(state), state.running ? standsMilliseconds : 0);
    },
    close: () => {
      clearTimeout(due);
      words.remove();
    },
  };
}
