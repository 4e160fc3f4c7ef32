/** Lets the game be heard, in step with the picture; no audio runs unasked, unseen, or when nothing moves. */
import { seenPage, weekMilliseconds, type Live, type LiveState } from '../../live/index.ts';
import { seasonOf } from '../season.ts';
import { groundIn } from '../view.ts';
import { cuesBetween, loudnessOf } from './cues.ts';
import { createInstrument, lingerSeconds, type Instrument, type WeekSound } from './instrument.ts';

type Player = { readonly context: AudioContext; readonly instrument: Instrument };

/** Long enough to fade without a click. */
const fadeMilliseconds = 120;
/** What is heard of a choice of sound or volume, which says nothing of the game. */
const sample: Omit<WeekSound, 'season'> = {
  cues: [{ kind: 'drop', share: 0, side: 0, depth: 0.5 }],
  loudness: 0,
  seconds: 0.5,
};

export function mountSound(live: Live): () => void {
  let player: Player | null = null;
  // Browsers let nothing sound before somebody has touched the page.
  let isTouched = false;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    player?.instrument.hush();
    void player?.context.suspend();
  };

  const sound = (week: WeekSound): void => {
    player ??= openPlayer();
    const { context, instrument } = player;
    // What was to be heard while nothing could be is not made up for.
    if (context.state !== 'running') instrument.hush();
    void context.resume();
    instrument.setVolume(live.store.getState().settings.volume / 100);
    instrument.playWeek(week);
    clearTimeout(ending);
    ending = setTimeout(rest, (week.seconds + lingerSeconds) * 1000);
  };

  const silence = (): void => {
    if (player === null || isWanted(live.store.getState())) return;
    player.instrument.setVolume(0);
    clearTimeout(ending);
    ending = setTimeout(rest, fadeMilliseconds);
  };

  const onGesture = (): void => {
    isTouched = true;
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture, true);
  };
  // Before whoever is pressed acts on it, so that the first choice of a sound is heard as well.
  for (const gesture of gestures) window.addEventListener(gesture, onGesture, true);
  const unseen = seenPage.onChange(silence);
  const unsubscribe = live.store.subscribe((now, before) => {
    if (isTouched && isWanted(now)) {
      const week = weekBetween(now, before);
      if (week !== null) sound(week);
      else if (isChosen(now, before)) sound({ ...sample, season: seasonOf(now.game.world.week) });
    }
    silence();
  });

  return () => {
    unsubscribe();
    unseen();
    clearTimeout(ending);
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture, true);
    void player?.context.close();
  };
}

const gestures = ['pointerup', 'keydown'] as const;

/** A room hears nothing of what is covered. */
function isWanted(state: LiveState): boolean {
  const { presenting, covered } = state.present;
  return isOn(state) && seenPage.isSeen() && !(presenting && covered);
}

/** A room is asked for itself. */
function isOn({ settings, present }: LiveState): boolean {
  return present.presenting ? settings.roomSound : settings.sound;
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
  return now.settings.volume !== before.settings.volume || (isOn(now) && !isOn(before));
}

function openPlayer(): Player {
  const context = new AudioContext({ latencyHint: 'balanced' });
  return { context, instrument: createInstrument(context) };
}
