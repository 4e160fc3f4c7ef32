/**
 * What the picture is made of, each piece painted once into the pixels that it takes and shown as
 * often as it is needed. A piece is a plain function that paints into the rectangle from 0, 0 to
 * its size, in CSS pixels (the context is scaled to the device before), with no luck: the same
 * arguments give the same pixels. Strips look alike everywhere along their width, so that any part
 * of one can be cut out and set beside any other. */
import type { Camp } from '../../model/index.ts';
import type { Palette } from '../palette.ts';

export type Paint = CanvasRenderingContext2D;
export type Size = { readonly width: number; readonly height: number };

/** What is seen of a person. */
export type FigureKind = {
  readonly camp: Camp;
  readonly practises: boolean;
  /** 0 mistrusts, 1 is in between, 2 trusts; only large figures show it. */
  readonly mood: 0 | 1 | 2;
  readonly isManager: boolean;
};

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

export type Art = {
  /** Clay of an openness from 0 (dense, dark, cracked) to 1 (light, porous); nothing at its rims. */
  readonly clay: (paint: Paint, size: Size, openness: number, palette: Palette) => void;
  /** The worn rim of a block, in the colour of the mortar around it, over its outermost pixels. */
  readonly rim: (paint: Paint, size: Size, side: 'left' | 'right', palette: Palette) => void;
  /** Light on the upper edge of a block and shade toward its lower one; a strip, mostly clear. */
  readonly relief: (paint: Paint, size: Size, palette: Palette) => void;
  /** A channel through a block, dry. Winds from the top to the bottom; `variant` says how. */
  readonly duct: (paint: Paint, size: Size, variant: number, palette: Palette) => void;
  /** The same channel full of water; `phase` from 0 to 1 is one round of its flow, without a seam. */
  readonly stream: (
    paint: Paint,
    size: Size,
    variant: number,
    phase: number,
    palette: Palette,
  ) => void;
  /** Water that stands: a strip, its rippled surface in the topmost pixels, deeper below. */
  readonly pool: (paint: Paint, size: Size, phase: number, palette: Palette) => void;
  /** The ground on which people stand, of a warmth from 0 (no trust) to 1; a strip. */
  readonly hollow: (paint: Paint, size: Size, warmth: number, palette: Palette) => void;
  /** What is cut off the upper corners of a hollow, in the colour of the floor around it. */
  readonly arch: (paint: Paint, size: Size, side: 'left' | 'right', palette: Palette) => void;
  /** A figure: a body of 0.56 of the width, its middle 0.6 of the height down; growth above it. */
  readonly figure: (paint: Paint, size: Size, kind: FigureKind, palette: Palette) => void;
  /** Many people of one camp, too small to tell apart: a strip of their shapes. */
  readonly crowd: (paint: Paint, size: Size, camp: Camp, palette: Palette) => void;
  /** The shoots of many who work in the open; a strip, clear above. */
  readonly shoots: (paint: Paint, size: Size, palette: Palette) => void;
  readonly drop: (paint: Paint, size: Size, palette: Palette) => void;
  /** A voice that rises: full where it is let through, hollow where it is held. */
  readonly voice: (paint: Paint, size: Size, heard: boolean, palette: Palette) => void;
  /** One ring of a tremor. */
  readonly ring: (paint: Paint, size: Size, palette: Palette) => void;
  /** Cracks that a tremor leaves in a block for a moment; a strip. */
  readonly shock: (paint: Paint, size: Size, palette: Palette) => void;
  /** A tuft of roots, growing down from the middle of the upper edge. */
  readonly root: (paint: Paint, size: Size, variant: number, palette: Palette) => void;
  /** All of the sky but the sun, with hills and trees, down to the horizon at the lower edge. */
  readonly sky: (paint: Paint, size: Size, season: Season, palette: Palette) => void;
  /** The sun behind the deputy head, its rays fading to the rim of the square. */
  readonly sun: (paint: Paint, size: Size, palette: Palette) => void;
  /** The turf over the first clay; a strip, clear above its blades. */
  readonly turf: (paint: Paint, size: Size, season: Season, palette: Palette) => void;
  /** The deputy head, a small figure before the sun, her feet at the lower edge. */
  readonly deputy: (paint: Paint, size: Size, palette: Palette) => void;
  /** The floor under the people, the whole width of the picture. */
  readonly floor: (paint: Paint, size: Size, palette: Palette) => void;
};
