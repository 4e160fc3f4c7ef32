/**
 * Every colour of the picture, for each theme; nothing else in the stage names one. They are written in
 * assets/palette.json, once for the picture, the panels (by `npm run art`) and the art in assets.
 */
import colours from '../../assets/palette.json' with { type: 'json' };
import type { Theme } from '../live/index.ts';
import type { Camp } from '../model/index.ts';

export type Rgb = readonly [number, number, number];

export type Palette = {
  readonly skyTop: Rgb;
  readonly skyLow: Rgb;
  readonly sun: Rgb;
  readonly grass: Rgb;
  readonly grassShade: Rgb;
  /** Clay that lets nothing through, and clay that lets everything through. */
  readonly clayClosed: Rgb;
  readonly clayOpen: Rgb;
  readonly crack: Rgb;
  readonly duct: Rgb;
  readonly mortar: Rgb;
  readonly floorTop: Rgb;
  readonly floorLow: Rgb;
  readonly trustCold: Rgb;
  readonly trustWarm: Rgb;
  /** Ice and rime: whiter than any snow outside, and bluer. */
  readonly frost: Rgb;
  readonly water: Rgb;
  readonly waterBright: Rgb;
  readonly growth: Rgb;
  readonly tremor: Rgb;
  readonly voice: Rgb;
  readonly text: Rgb;
  readonly textOnClay: Rgb;
  readonly textShade: Rgb;
  readonly selected: Rgb;
  readonly camps: Readonly<Record<Camp, Rgb>>;
};

type Written = Readonly<Record<Exclude<keyof Palette, 'camps'>, string>> & {
  readonly camps: Readonly<Record<Camp, string>>;
};

export const palettes: Readonly<Record<Theme, Palette>> = {
  dark: paletteOf(colours.dark),
  light: paletteOf(colours.light),
  // What daylight on a screen takes away first is the difference between middling colours: here are few.
  projector: paletteOf(colours.projector),
};

function paletteOf(written: Written): Palette {
  const { zealot, collaborator, resister } = written.camps;
  return {
    skyTop: rgb(written.skyTop),
    skyLow: rgb(written.skyLow),
    sun: rgb(written.sun),
    grass: rgb(written.grass),
    grassShade: rgb(written.grassShade),
    clayClosed: rgb(written.clayClosed),
    clayOpen: rgb(written.clayOpen),
    crack: rgb(written.crack),
    duct: rgb(written.duct),
    mortar: rgb(written.mortar),
    floorTop: rgb(written.floorTop),
    floorLow: rgb(written.floorLow),
    trustCold: rgb(written.trustCold),
    trustWarm: rgb(written.trustWarm),
    frost: rgb(written.frost),
    water: rgb(written.water),
    waterBright: rgb(written.waterBright),
    growth: rgb(written.growth),
    tremor: rgb(written.tremor),
    voice: rgb(written.voice),
    text: rgb(written.text),
    textOnClay: rgb(written.textOnClay),
    textShade: rgb(written.textShade),
    selected: rgb(written.selected),
    camps: { zealot: rgb(zealot), collaborator: rgb(collaborator), resister: rgb(resister) },
  };
}

/** @param written as in CSS: `#` and six digits */
function rgb(written: string): Rgb {
  const hex = Number.parseInt(written.slice(1), 16);
  return [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255];
}

export function hexOf([red, green, blue]: Rgb): number {
  return (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
}

export function css([red, green, blue]: Rgb, alpha = 1): string {
  return `rgb(${Math.round(red)} ${Math.round(green)} ${Math.round(blue)} / ${alpha})`;
}

/** @param share 0 gives the first colour, 1 the second */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const part = Math.min(1, Math.max(0, share));
  return [
    first[0] + (second[0] - first[0]) * part,
    first[1] + (second[1] - first[1]) * part,
    first[2] + (second[2] - first[2]) * part,
  ];
}
