/** How each cue sounds: a few oscillators and some noise, which end by themselves. */
import type { Cue } from './cues.ts';

export type Desk = {
  readonly context: BaseAudioContext;
  /** Where the sounds of one week go; whoever cuts it off silences them all. */
  readonly out: AudioNode;
  readonly noise: AudioBuffer;
};

/** @param at when, on the clock of the context */
export function play(desk: Desk, cue: Cue, at: number): void {
  const { context, out } = desk;
  // Narrower than the picture: who hears with one ear misses nothing.
  const place = new StereoPannerNode(context, { pan: cue.side * 0.5 });
  place.connect(out);
  const placed = { ...desk, out: place };
  if (cue.kind === 'drop') playDrop(placed, at, cue.depth);
  else if (cue.kind === 'bubble') playBubble(placed, at);
  else if (cue.kind === 'thud') playThud(placed, at);
  else if (cue.kind === 'rumble') playRumble(placed, at);
  else playChord(placed, at);
}

/** A drop that falls into still water, and the smaller one that it throws up; deeper tiers sound lower. */
function playDrop(desk: Desk, at: number, depth: number): void {
  const hertz = 880 - 480 * depth;
  ring(desk, { at, from: hertz, to: hertz * 1.9, seconds: 0.3, loudness: 0.09 });
  ring(desk, { at: at + 0.13, from: hertz * 1.5, to: hertz * 2.4, seconds: 0.22, loudness: 0.035 });
}

/** A voice that comes up and is let out. */
function playBubble(desk: Desk, at: number): void {
  ring(desk, { at, from: 330, to: 720, seconds: 0.16, loudness: 0.045 });
}

/** A voice under the clay: low, short and dull. */
function playThud(desk: Desk, at: number): void {
  ring(desk, { at, from: 150, to: 74, seconds: 0.22, loudness: 0.1 });
  rush(desk, { at, hertz: 240, attack: 0.004, seconds: 0.12, loudness: 0.05 });
}

/** The ground moves; small loudspeakers, which have no lower tones, hear the earth that trickles after. */
function playRumble(desk: Desk, at: number): void {
  ring(desk, { at, from: 62, to: 38, seconds: 2.2, loudness: 0.11 });
  rush(desk, { at, hertz: 130, attack: 0.09, seconds: 2.4, loudness: 0.28 });
  rush(desk, { at: at + 0.25, hertz: 420, attack: 0.2, seconds: 1.6, loudness: 0.05 });
}

/** Open fifths, so that it says neither good nor bad: what a quarter has brought is for the reader. */
const chordHertz = [146.83, 220, 293.66, 440, 659.26];

function playChord(desk: Desk, at: number): void {
  for (const [voice, hertz] of chordHertz.entries()) {
    const start = at + voice * 0.09;
    const loudness = 0.038 / (1 + voice * 0.35);
    ring(desk, { at: start, from: hertz, to: hertz, attack: 0.25, seconds: 3, loudness });
  }
}

type Tone = {
  readonly at: number;
  /** Hertz at the beginning and at the end. */
  readonly from: number;
  readonly to: number;
  readonly attack?: number;
  readonly seconds: number;
  readonly loudness: number;
};

function ring({ context, out }: Desk, tone: Tone): void {
  const { at, from, to, attack = 0.008, seconds, loudness } = tone;
  const source = new OscillatorNode(context, { frequency: from });
  source.frequency.setValueAtTime(from, at);
  source.frequency.exponentialRampToValueAtTime(to, at + seconds * 0.6);
  source.connect(swell(context, out, { at, attack, seconds, loudness }));
  source.start(at);
  source.stop(at + seconds);
}

type Rush = {
  readonly at: number;
  /** Nothing is left of what is higher. */
  readonly hertz: number;
  readonly attack: number;
  readonly seconds: number;
  readonly loudness: number;
};

function rush({ context, out, noise }: Desk, { hertz, ...rest }: Rush): void {
  const { at, seconds } = rest;
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: hertz, Q: 0.4 });
  source.connect(filter).connect(swell(context, out, rest));
  source.start(at);
  source.stop(at + seconds);
}

/** Up to its loudness, and down to nothing at its end: without a click at either. */
function swell(
  context: BaseAudioContext,
  out: AudioNode,
  { at, attack, seconds, loudness }: Pick<Rush, 'at' | 'attack' | 'seconds' | 'loudness'>,
): AudioNode {
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + attack);
  gain.gain.setTargetAtTime(0, at + attack, (seconds - attack) / 6);
  gain.connect(out);
  return gain;
}
