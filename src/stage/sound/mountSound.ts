/** Lets the game be heard, in step with the picture; no audio runs unasked, unseen, or when nothing moves. */
import {
  seenPage,
  soundOn,
  weekMilliseconds,
  type Live,
  type LiveState,
} from '../../live/index.ts';
import { seasonOf } from '../season.ts';
import { groundIn } from '../view.ts';
import { cuesBetween, loudnessOf } from './cues.ts';
import type { WeekSound } from './instrument.ts';
import { createSpeaker } from './speaker.ts';

/** What is heard of a choice of sound or volume, which says nothing of the game. */
const sample: Omit<WeekSound, 'season'> = {
  cues: [{ kind: 'drop', share: 0, side: 0, depth: 0.5 }],
  loudness: 0,
  seconds: 0.5,
};

export function mountSound(live: Live): () => void {
  const { getState } = live.store;
  const speaker = createSpeaker({
    isWanted: () => isWanted(getState()),
    volume: () => getState().settings.volume / 100,
  });
  // Browsers let nothing sound before somebody has touched the page.
  let isTouched = false;
  let told = getState();

  const silence = (): void => {
    if (!isWanted(getState())) speaker.silence();
  };
  const onGesture = (): void => {
    isTouched = true;
    speaker.warmUp();
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture, true);
  };
  // Before whoever is pressed acts on it, so that the first choice of a sound is heard as well.
  for (const gesture of gestures) window.addEventListener(gesture, onGesture, true);
  const unseen = seenPage.onChange(silence);
  // Compared with what was told last: where one change makes for another, the store tells the first twice.
  const unsubscribe = live.store.subscribe((now) => {
    const before = told;
    told = now;
    if (isTouched && isWanted(now)) {
      const week = weekBetween(now, before);
      if (week !== null) speaker.play(week);
      else if (isChosen(now, before)) {
        speaker.play({ ...sample, season: seasonOf(now.game.world.week) });
      }
    }
    silence();
  });

  return () => {
    unsubscribe();
    unseen();
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture, true);
    speaker.close();
  };
}

const gestures = ['pointerup', 'keydown'] as const;

/** A room hears nothing of what is covered. */
function isWanted(state: LiveState): boolean {
  const { presenting, covered } = state.present;
  return soundOn(state) && seenPage.isSeen() && !(presenting && covered);
}

/** @returns what is heard of the week that has come to be shown; null where none has */
function weekBetween(now: LiveState, before: LiveState): WeekSound | null {
  if (now.game === before.game && now.past === before.past) return null;
  const ground = groundIn(now);
  const earlier = groundIn(before);
  if (ground.world.week === earlier.world.week || !isSameGame(now, before)) return null;
  return {
    cues: cuesBetween(earlier, ground),
    loudness: loudnessOf(ground),
    season: seasonOf(ground.world.week),
    seconds: weekMilliseconds(now.speed) / 1000,
  };
}

function isSameGame({ game: now }: LiveState, { game: before }: LiveState): boolean {
  return now.scenario.id === before.scenario.id && now.seed === before.seed;
}

function isChosen(now: LiveState, before: LiveState): boolean {
  if (now.settings === before.settings) return false;
  return now.settings.volume !== before.settings.volume || (soundOn(now) && !soundOn(before));
}
