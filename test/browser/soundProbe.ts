/** Plays weeks into memory, where their samples can be measured. Bundled for a page of its own. */
import {
  createInstrument,
  lingerSeconds,
  type WeekSound,
} from '../../src/stage/sound/instrument.ts';
import type { Cue } from '../../src/stage/sound/cues.ts';

export type Heard = {
  /** The largest sample, 1 being the most that there is. */
  readonly peak: number;
  /** The root of the mean square while the week runs. */
  readonly level: number;
  /** The largest sample of the last tenth of a second before the context rests. */
  readonly tail: number;
};

/** What is heard of each week, by its name, as JSON. */
export async function hearAll(): Promise<string> {
  const heard: Record<string, Heard> = {};
  for (const [name, week] of Object.entries(weeks)) heard[name] = await hear(week);
  return JSON.stringify(heard);
}

const rate = 44_100;

/** Everything at once, as no week has it. */
const loudest: readonly Cue[] = [
  { kind: 'rumble', share: 0, side: 0 },
  { kind: 'drop', share: 0.1, side: 0, depth: 0 },
  { kind: 'drop', share: 0.2, side: 0, depth: 0.5 },
  { kind: 'thud', share: 0.3, side: -1 },
  { kind: 'bubble', share: 0.4, side: 1 },
  { kind: 'chord', share: 0.5, side: 0 },
  { kind: 'thud', share: 0.6, side: 0 },
  { kind: 'drop', share: 0.7, side: 0, depth: 1 },
  { kind: 'bubble', share: 0.8, side: 0 },
];

const weeks: Readonly<Record<string, WeekSound>> = {
  dry: { cues: [], loudness: 0, season: 'winter', seconds: 1 },
  'soft water': { cues: [], loudness: 0.05, season: 'spring', seconds: 1 },
  'loud water': { cues: [], loudness: 1, season: 'spring', seconds: 1 },
  ...Object.fromEntries(
    loudest.map((cue, at) => [
      `${at} ${cue.kind}`,
      { cues: [cue], loudness: 0, season: 'summer', seconds: 1 },
    ]),
  ),
  'everything at once': { cues: loudest, loudness: 1, season: 'autumn', seconds: 0.25 },
};

async function hear(week: WeekSound): Promise<Heard> {
  const seconds = week.seconds + lingerSeconds;
  const context = new OfflineAudioContext(2, Math.ceil(rate * seconds), rate);
  const instrument = createInstrument(context);
  instrument.setVolume(1);
  instrument.playWeek(week);
  const rendered = await context.startRendering();
  const ears = [rendered.getChannelData(0), rendered.getChannelData(1)];
  const lived = ears[0].subarray(0, week.seconds * rate);
  const level = Math.sqrt(lived.reduce((sum, sample) => sum + sample ** 2, 0) / lived.length);
  const lastTenth = ears.map((ear) => ear.subarray(ear.length - rate / 10));
  return { peak: largestOf(ears), level, tail: largestOf(lastTenth) };
}

function largestOf(ears: readonly Float32Array[]): number {
  const largest = (ear: Float32Array): number =>
    ear.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return Math.max(...ears.map(largest));
}
