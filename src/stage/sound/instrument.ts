/**
 * All that can be heard, on one context: water that runs, wind, and the cues of a week. Each week that is
 * played says its own end beforehand, on the clock of the context: if no other follows, the water
 * stops, wind passes over the ground, and there is silence.
 */
import type { Season } from '../art/art.ts';
import type { Cue } from './cues.ts';
import { play } from './play.ts';
import { brookWave, noiseWave, waveRate } from './waves.ts';

export type WeekSound = {
  readonly cues: readonly Cue[];
  /** Of the water, from 0 to 1. */
  readonly loudness: number;
  readonly season: Season;
  readonly seconds: number;
};

export type Instrument = {
  readonly playWeek: (week: WeekSound) => void;
  /** @param volume from 0 to 1 */
  readonly setVolume: (volume: number) => void;
  /** Silence at once, whatever was still to come. */
  readonly hush: () => void;
};

/** A week that no other follows is heard for so much longer than it takes; then there is silence. */
export const lingerSeconds = 4.5;
/** -12 dB of full scale: however much sounds at once, it is never louder. */
const ceiling = 0.25;
/** All of it together; the loudest week that can be comes near the ceiling. */
const mixGain = 1.6;
/** What begins so soon begins after all that was said of the value before. */
const soonSeconds = 0.005;
/** Closer together than this, cues are one noise. */
const gapLeastSeconds = 0.08;

const winds: Readonly<Record<Season, { readonly hertz: number; readonly loudness: number }>> = {
  spring: { hertz: 480, loudness: 0.035 },
  summer: { hertz: 330, loudness: 0.025 },
  autumn: { hertz: 620, loudness: 0.05 },
  winter: { hertz: 820, loudness: 0.045 },
};

export function createInstrument(context: BaseAudioContext): Instrument {
  const volume = gainFrom(context, 0);
  const limit = new WaveShaperNode(context, { curve: limitCurve() });
  const mix = new GainNode(context, { gain: mixGain });
  mix.connect(limit).connect(volume).connect(context.destination);
  const noise = bufferOf(noiseWave(2));
  const brook = bufferOf(brookWave(3));
  const water = gainFrom(context, 0);
  const depth = new BiquadFilterNode(context, { type: 'lowpass', frequency: 900, Q: 0.3 });
  loop(context, brook).connect(depth).connect(water).connect(mix);
  const wind = gainFrom(context, 0);
  const breath = new BiquadFilterNode(context, { type: 'bandpass', frequency: 480, Q: 0.8 });
  loop(context, noise).connect(breath).connect(wind).connect(mix);
  let weekOut = new GainNode(context);
  weekOut.connect(mix);

  const playWeek = ({ cues, loudness, season, seconds }: WeekSound): void => {
    const now = context.currentTime + soonSeconds;
    const end = now + seconds * 1.1;
    head(water.gain, [
      [now, loudness === 0 ? 0 : 0.02 + 0.07 * Math.sqrt(loudness), 0.2],
      [end, 0, 0.45],
    ]);
    // A fuller stream sounds brighter.
    head(depth.frequency, [[now, 700 + 2600 * loudness, 0.3]]);
    const { hertz, loudness: windLoudness } = winds[season];
    head(breath.frequency, [
      [now, hertz, 0.3],
      [end, hertz * 1.35, 1],
      [end + 1.5, hertz * 0.8, 1],
    ]);
    head(wind.gain, [
      [now, 0, 0.3],
      [end, windLoudness, 0.6],
      [end + 1.7, 0, 0.4],
    ]);
    let last = -Infinity;
    for (const cue of cues) {
      const at = now + cue.share * seconds;
      if (at - last < gapLeastSeconds) continue;
      play({ context, out: weekOut, noise }, cue, at);
      last = at;
    }
  };

  const hush = (): void => {
    for (const { gain } of [water, wind]) gain.cancelScheduledValues(0).setValueAtTime(0, 0);
    weekOut.disconnect();
    weekOut = new GainNode(context);
    weekOut.connect(mix);
  };

  return {
    playWeek,
    setVolume: (to) => head(volume.gain, [[context.currentTime + soonSeconds, to, 0.03]]),
    hush,
  };
}

/** Where a value heads for from when on, and how fast (seconds to two thirds of the way). */
type Heading = readonly [from: number, to: number, seconds: number];

/** Says where it begins: some browsers would head for the first goal from the loudest there is. */
function gainFrom(context: BaseAudioContext, gain: number): GainNode {
  const node = new GainNode(context, { gain });
  node.gain.setValueAtTime(gain, 0);
  return node;
}

/** From wherever the value is now, so that nothing clicks. */
function head(value: AudioParam, headings: readonly Heading[]): void {
  value.cancelScheduledValues(headings[0][0]);
  for (const [from, to, seconds] of headings) value.setTargetAtTime(to, from, seconds);
}

/** As it is while soft, bent ever more toward the ceiling as it grows loud. */
function limitCurve(): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: 2049 }, (_, at) => {
    const sample = (at - 1024) / 1024 / ceiling;
    return (ceiling * sample) / Math.sqrt(1 + sample * sample);
  });
}

function bufferOf(wave: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = new AudioBuffer({ length: wave.length, sampleRate: waveRate });
  buffer.copyToChannel(wave, 0);
  return buffer;
}

function loop(context: BaseAudioContext, buffer: AudioBuffer): AudioNode {
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  source.start();
  return source;
}
