/** Lets the game be heard, in step with the picture; no audio runs unasked, unseen, or when nothing moves. */
import { weeksPerQuarter } from '../../game/index.ts';
import { groundOf, weekMilliseconds, type Live, type LiveState } from '../../live/index.ts';
import { seasons } from '../art/art.ts';
import { cuesBetween, loudnessOf } from './cues.ts';
import { createInstrument, lingerSeconds, type Instrument } from './instrument.ts';

type Player = { readonly context: AudioContext; readonly instrument: Instrument };

/** Long enough to fade without a click. */
const fadeMilliseconds = 120;

export function mountSound(live: Live): () => void {
  let player: Player | null = null;
  // Browsers let nothing sound before somebody has touched the page.
  let isTouched = false;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const rest = (): void => {
    player?.instrument.hush();
    void player?.context.suspend();
  };

  const followWeek = (now: LiveState, before: LiveState): void => {
    if (!isTouched || !isWanted(now) || !isSameGame(now, before)) return;
    const ground = groundShown(now);
    const earlier = groundShown(before);
    if (ground.world.week === earlier.world.week) return;
    player ??= openPlayer();
    const { context, instrument } = player;
    // What was to be heard while nothing could be is not made up for.
    if (context.state !== 'running') instrument.hush();
    void context.resume();
    instrument.setVolume(now.settings.volume / 100);
    const seconds = weekMilliseconds(now.speed) / 1000;
    instrument.playWeek({
      cues: cuesBetween(earlier, ground),
      loudness: loudnessOf(ground),
      season: seasons[Math.floor(ground.world.week / weeksPerQuarter) % seasons.length],
      seconds,
    });
    clearTimeout(ending);
    ending = setTimeout(rest, (seconds + lingerSeconds) * 1000);
  };

  const silence = (): void => {
    if (player === null || isWanted(live.store.getState())) return;
    player.instrument.setVolume(0);
    clearTimeout(ending);
    ending = setTimeout(rest, fadeMilliseconds);
  };

  const onGesture = (): void => {
    isTouched = true;
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture);
  };
  for (const gesture of gestures) window.addEventListener(gesture, onGesture);
  document.addEventListener('visibilitychange', silence);
  const unsubscribe = live.store.subscribe((now, before) => {
    if (now.game !== before.game || now.past !== before.past) followWeek(now, before);
    silence();
  });

  return () => {
    unsubscribe();
    clearTimeout(ending);
    document.removeEventListener('visibilitychange', silence);
    for (const gesture of gestures) window.removeEventListener(gesture, onGesture);
    void player?.context.close();
  };
}

const gestures = ['pointerup', 'keydown'] as const;

/** A room is asked for itself, and hears nothing of what is covered. */
function isWanted({ settings, present }: LiveState): boolean {
  if (document.hidden) return false;
  return present.presenting ? settings.roomSound && !present.covered : settings.sound;
}

function isSameGame({ game: now }: LiveState, { game: before }: LiveState): boolean {
  return now.scenario.id === before.scenario.id && now.seed === before.seed;
}

function groundShown({ past, game }: LiveState): ReturnType<typeof groundOf> {
  return past ?? groundOf(game);
}

function openPlayer(): Player {
  const context = new AudioContext({ latencyHint: 'balanced' });
  return { context, instrument: createInstrument(context) };
}
