/** In which sizes figures are painted, and which of all figures that can be painted shows a person. */
import { camps } from '../model/index.ts';
import { moodFrom, type FigureKind } from './art/index.ts';

/** A body fills this share of the width of its picture; its middle is this far down. */
export const bodyShare = 0.56;
export const middleDown = 0.6;

/** Up to here a body has every whole size, so that it is painted in the very pixels that it takes. */
const wholeLeast = 4;
const wholeMost = 24;
/** Larger ones are the next of these, made smaller. */
const larger = [28, 33, 39, 46, 55, 66, 78, 92];
const bodies: readonly number[] = Array.from(
  { length: wholeMost - wholeLeast + 1 },
  (_, at) => at + wholeLeast,
).concat(larger);

const moods = [0, 1, 2] as const;

/** The size in which a body is shown where it may take so much. */
export function bodyWithin(size: number): number {
  return size < wholeMost ? Math.floor(size) : size;
}

/** While one comes nearer, few sizes serve for all, so that no time goes into painting more. */
const roughSizes = new Set([4, 6, 9, 13, 18, 24, 33, 46, 66, 92]);

/** Most figures of a picture are as large as the last one. */
let lastFound = { size: -1, isRough: false, body: 0 };

/** The smallest body that is no smaller than asked. */
function bodyFor(size: number, isRough: boolean): number {
  if (lastFound.size === size && lastFound.isRough === isRough) return lastFound.body;
  const found = bodies.findIndex(
    (body) => body >= size - 0.01 && (!isRough || roughSizes.has(body)),
  );
  const body = found < 0 ? bodies.length - 1 : found;
  lastFound = { size, isRough, body };
  return body;
}

/** Whether a body of this size has a face that shows what it feels. */
export function showsMood(size: number): boolean {
  return bodies[bodyFor(size, false)] >= moodFrom;
}

/** The place of a figure among all that can be painted. */
export function figureKey(
  camp: number,
  practises: boolean,
  trust: number,
  isManager: boolean,
  size: number,
  isRough = false,
): number {
  const body = bodyFor(size, isRough);
  const mood = bodies[body] < moodFrom ? 1 : moodOf(trust);
  const kind = (camp * 2 + Number(practises)) * moods.length + mood;
  return (body * camps.length * 2 * moods.length + kind) * 2 + Number(isManager);
}

/** Thresholds of the range in which the trust of departments lies. */
function moodOf(trust: number): 0 | 1 | 2 {
  if (trust < 0.35) return 0;
  return trust < 0.55 ? 1 : 2;
}

export function figureOf(key: number): { readonly kind: FigureKind; readonly body: number } {
  const isManager = key % 2 === 1;
  const kind = Math.floor(key / 2);
  const mood = moods[kind % moods.length];
  const practises = Math.floor(kind / moods.length) % 2 === 1;
  const camp = camps[Math.floor(kind / moods.length / 2) % camps.length];
  const body = bodies[Math.floor(kind / moods.length / 2 / camps.length)];
  return { kind: { camp, practises, mood, isManager }, body };
}
