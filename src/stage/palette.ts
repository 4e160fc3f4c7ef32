/** Every colour of the picture, for each theme; nothing else in the stage names one. */
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

export const palettes: Readonly<Record<Theme, Palette>> = {
  dark: {
    skyTop: rgb(0x24324a),
    skyLow: rgb(0xe39a52),
    sun: rgb(0xffe2a0),
    grass: rgb(0x6f8f45),
    grassShade: rgb(0x3c5427),
    clayClosed: rgb(0x2a1710),
    clayOpen: rgb(0xc98b55),
    crack: rgb(0x0d0604),
    duct: rgb(0x5a3822),
    mortar: rgb(0x120b07),
    floorTop: rgb(0x1a120d),
    floorLow: rgb(0x2c2017),
    trustCold: rgb(0x2b3746),
    trustWarm: rgb(0xb9702f),
    water: rgb(0x4db4e0),
    waterBright: rgb(0xd2f1ff),
    growth: rgb(0x8fd05a),
    tremor: rgb(0xff7a52),
    voice: rgb(0xfff3d6),
    text: rgb(0xf6ecdc),
    textOnClay: rgb(0xfff4e2),
    textShade: rgb(0x1a0f09),
    selected: rgb(0xffe08a),
    camps: { zealot: rgb(0x096aae), collaborator: rgb(0xf38516), resister: rgb(0xf9f9f9) },
  },
  light: {
    skyTop: rgb(0x9fd0ea),
    skyLow: rgb(0xfdf3d4),
    sun: rgb(0xfff7d6),
    grass: rgb(0x86ad4c),
    grassShade: rgb(0x55772b),
    clayClosed: rgb(0x5a3521),
    clayOpen: rgb(0xf0c793),
    crack: rgb(0x26130a),
    duct: rgb(0xa8713f),
    mortar: rgb(0xcdb48f),
    floorTop: rgb(0xe4d2b2),
    floorLow: rgb(0xf5ead4),
    trustCold: rgb(0xb9c6d1),
    trustWarm: rgb(0xf2b366),
    water: rgb(0x1f86b8),
    waterBright: rgb(0x8fd8f7),
    growth: rgb(0x3f8a1e),
    tremor: rgb(0xc23a17),
    voice: rgb(0xffffff),
    text: rgb(0x2b1d11),
    textOnClay: rgb(0xfffaf0),
    textShade: rgb(0x3a2113),
    selected: rgb(0x0b2a4a),
    camps: { zealot: rgb(0x1f5fd0), collaborator: rgb(0xc77700), resister: rgb(0x222222) },
  },
  // What daylight on a screen takes away first is the difference between middling colours: here are few.
  projector: {
    skyTop: rgb(0xcfe6f5),
    skyLow: rgb(0xffffff),
    sun: rgb(0xffd34d),
    grass: rgb(0x5d8f1f),
    grassShade: rgb(0x2f5208),
    clayClosed: rgb(0x2e1407),
    clayOpen: rgb(0xffdca8),
    crack: rgb(0x000000),
    duct: rgb(0x8a4f1d),
    mortar: rgb(0xffffff),
    floorTop: rgb(0xefe4d0),
    floorLow: rgb(0xffffff),
    trustCold: rgb(0xa9bccb),
    trustWarm: rgb(0xff9f2e),
    water: rgb(0x006ec2),
    waterBright: rgb(0x6fd0ff),
    growth: rgb(0x1f7a00),
    tremor: rgb(0xb51500),
    voice: rgb(0xffffff),
    text: rgb(0x000000),
    textOnClay: rgb(0xffffff),
    textShade: rgb(0x000000),
    selected: rgb(0x00245a),
    camps: { zealot: rgb(0x0a4fd6), collaborator: rgb(0xd07a00), resister: rgb(0x000000) },
  },
};

function rgb(hex: number): Rgb {
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
