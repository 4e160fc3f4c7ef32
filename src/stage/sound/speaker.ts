/** The page's audio: opened when there is time for it, and at rest whenever nothing is to be heard. */
import { createInstrument, lingerSeconds, type Instrument, type WeekSound } from './instrument.ts';

export type Speaker = {
  /** Opens it, so that the first week will not wait; nothing is heard. */
  readonly warmUp: () => void;
  readonly play: (week: WeekSound) => void;
  /** At once, but for a fade; what was still to come is not heard later either. */
  readonly silence: () => void;
  readonly close: () => void;
};

export type SpeakerEnds = {
  /** Whether anything may be heard now. */
  readonly isWanted: () => boolean;
  /** From 0 to 1. */
  readonly volume: () => number;
};

type Player = { readonly context: AudioContext; readonly instrument: Instrument };

/** Opening takes the page up to a quarter of a second: by then it has answered the gesture. */
const openingMilliseconds = 100;
/** Long enough to fade without a click. */
const fadeMilliseconds = 120;

export function createSpeaker({ isWanted, volume }: SpeakerEnds): Speaker {
  let player: Player | null = null;
  let isSilent = true;
  /** What was to be heard before there was anything to hear it with. */
  let due: WeekSound | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  function warmUp(): void {
    if (player === null) opening ??= setTimeout(open, openingMilliseconds);
  }

  function open(): void {
    opening = undefined;
    if (!isWanted()) return;
    player = openPlayer();
    if (due === null) rest(player);
    else playOn(player, due);
    due = null;
  }

  function playOn(on: Player, week: WeekSound): void {
    // What was to be heard while nothing could be is not made up for.
    if (on.context.state !== 'running') on.instrument.hush();
    void on.context.resume();
    on.instrument.setVolume(volume());
    on.instrument.playWeek(week);
    isSilent = false;
    restIn(on, (week.seconds + lingerSeconds) * 1000);
  }

  function restIn(on: Player, milliseconds: number): void {
    clearTimeout(ending);
    ending = setTimeout(rest, milliseconds, on);
  }

  return {
    warmUp,
    play: (week) => {
      if (player !== null) playOn(player, week);
      else {
        due = week;
        warmUp();
      }
    },
    silence: () => {
      due = null;
      if (player === null || isSilent) return;
      isSilent = true;
      player.instrument.setVolume(0);
      restIn(player, fadeMilliseconds);
    },
    close: () => {
      clearTimeout(opening);
      clearTimeout(ending);
      void player?.context.close();
    },
  };
}

function rest({ context, instrument }: Player): void {
  instrument.hush();
  void context.suspend();
}

function openPlayer(): Player {
  const context = new AudioContext({ latencyHint: 'balanced' });
  return { context, instrument: createInstrument(context) };
}
