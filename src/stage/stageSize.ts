/** How large the picture is: whole pixels of the screen, so that none is shown between two of them. */
import type { LiveState } from '../live/index.ts';
import { enlargement } from './enlargement.ts';

export type StageSize = {
  /** How many times as large everything is drawn as on a desk. */
  readonly enlarged: number;
  /** Pixels of the canvas for one CSS pixel, or larger one where the picture is enlarged. */
  readonly resolution: number;
  /** In CSS pixels, or larger ones; the canvas has `resolution` times as many, which are whole. */
  readonly width: number;
  readonly height: number;
};

/** Finer than this the eye does not see from where people sit, and the pixels cost. */
const sharpnessMost = 2;
/** Smaller, in CSS pixels, there is no room for anything. */
const sideLeast = 160;

export function measureSize(state: LiveState, place: HTMLElement): StageSize {
  const enlarged = enlargement(state, place);
  const sharpness = Math.min(sharpnessMost, devicePixelRatio || 1);
  const resolution = sharpness * enlarged;
  const { left, right, top, bottom } = place.getBoundingClientRect();
  // As a browser does: each edge is on the nearest pixel.
  const between = (from: number, to: number): number =>
    Math.round(to * sharpness) - Math.round(from * sharpness);
  const least = Math.ceil(sideLeast * resolution);
  return {
    enlarged,
    resolution,
    width: Math.max(least, between(left, right)) / resolution,
    height: Math.max(least, between(top, bottom)) / resolution,
  };
}

export function isSameSize(one: StageSize, other: StageSize): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.resolution === other.resolution &&
    one.enlarged === other.enlarged
  );
}

export function pixelsOf({ width, height, resolution }: StageSize): {
  readonly width: number;
  readonly height: number;
} {
  return { width: Math.round(width * resolution), height: Math.round(height * resolution) };
}

/** Gives the canvas as many pixels of the screen as it has of its own. */
export function fitCanvas({ style }: HTMLCanvasElement, size: StageSize): void {
  const { width, height } = pixelsOf(size);
  // In the steps in which a browser lays out, and upwards: a hair too small it might lose a pixel.
  const length = (pixels: number): string =>
    `${Math.ceil(((pixels * size.enlarged) / size.resolution) * layoutSteps) / layoutSteps}px`;
  style.width = length(width);
  style.height = length(height);
}

/** In one CSS pixel. */
const layoutSteps = 64;
