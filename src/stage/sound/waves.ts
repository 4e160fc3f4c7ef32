/**
 * The material of which all sounds are made, as plain samples from -1 to 1: worked out by us, with no
 * luck and nothing loaded. Each wave is a loop without a seam.
 */
import { grain, wobble } from '../grain.ts';

/** Samples in a second. Nothing here is high enough to want more, and the machine fits them to its own. */
export const waveRate = 24_000;

const seeds = { noise: 71, brook: 72 } as const;

/** Noise whose higher tones are the softer: wind, earth and running water are filtered from it. */
export function noiseWave(seconds: number): Float32Array<ArrayBuffer> {
  const length = Math.round(waveRate * seconds);
  const wave = new Float32Array(length);
  let level = 0;
  // Twice around, so that the level that the end leaves is the one the beginning was made with.
  for (let at = 0; at < length * 2; at += 1) {
    level += (wobble(seeds.noise, at % length) - level) * 0.18;
    wave[at % length] = level;
  }
  return toFull(wave);
}

/** Small water: bubbles of many sizes, each ringing for a moment and rising as it comes up. */
export function brookWave(seconds: number): Float32Array<ArrayBuffer> {
  const wave = new Float32Array(Math.round(waveRate * seconds));
  const bubbles = Math.round(seconds * bubblesPerSecond);
  for (let bubble = 0; bubble < bubbles; bubble += 1) addBubble(wave, bubble);
  return toFull(wave);
}

const bubblesPerSecond = 30;

function addBubble(wave: Float32Array, bubble: number): void {
  const chance = (at: number): number => grain(seeds.brook, bubble * 8 + at);
  const start = Math.floor(chance(0) * wave.length);
  // Many small ones and few large: the large are lower, louder and last longer.
  const size = chance(1) ** 2;
  const length = Math.floor(waveRate * (0.025 + 0.09 * size));
  const hertz = 2300 - 1750 * size;
  const rise = 0.15 + 0.5 * chance(2);
  const loudness = 0.25 + 0.75 * size;
  let turn = 0;
  for (let at = 0; at < length; at += 1) {
    const share = at / length;
    turn += (hertz * (1 + rise * share)) / waveRate;
    const swell = Math.min(1, share * 12) * (1 - share) ** 2;
    wave[(start + at) % wave.length] += Math.sin(turn * 2 * Math.PI) * swell * loudness;
  }
}

function toFull(wave: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  let most = 0;
  for (const sample of wave) most = Math.max(most, Math.abs(sample));
  return wave.map((sample) => sample / most);
}
