/** What a season does to leaves, hills, turf and air: nothing else in the picture knows the date. */
import { mix, type Palette, type Rgb } from '../palette.ts';
import type { Season } from './art.ts';

export type SeasonColours = {
  /** What the air over the hills is tinted with, and how far. */
  readonly air: Rgb;
  readonly airShare: number;
  readonly hill: Rgb;
  readonly turf: Rgb;
  readonly turfShade: Rgb;
  /** Crowns of trees, from one to the other; in winter there are none. */
  readonly leaves: readonly [Rgb, Rgb];
  /** Dots on crowns and turf: blossom, fallen leaves. */
  readonly fleck: Rgb;
};

export function coloursOf(season: Season, palette: Palette): SeasonColours {
  return years[season](palette);
}

const years: Readonly<Record<Season, (palette: Palette) => SeasonColours>> = {
  spring: ({ grass, grassShade, growth, tremor, voice }) => ({
    air: voice,
    airShare: 0.12,
    hill: mix(grass, growth, 0.5),
    turf: mix(grass, growth, 0.65),
    turfShade: mix(grassShade, growth, 0.25),
    leaves: [mix(growth, grass, 0.3), mix(growth, voice, 0.3)],
    fleck: mix(voice, tremor, 0.25),
  }),
  summer: ({ grass, grassShade, sun }) => ({
    air: sun,
    airShare: 0.1,
    hill: grass,
    turf: grass,
    turfShade: grassShade,
    leaves: [grassShade, mix(grass, grassShade, 0.4)],
    fleck: sun,
  }),
  autumn: ({ grass, grassShade, sun, textShade, tremor, trustWarm }) => {
    const ochre = mix(trustWarm, sun, 0.45);
    const rust = mix(mix(trustWarm, tremor, 0.6), textShade, 0.28);
    return {
      air: trustWarm,
      airShare: 0.4,
      hill: mix(grass, trustWarm, 0.55),
      turf: mix(grass, ochre, 0.45),
      turfShade: mix(grassShade, trustWarm, 0.3),
      leaves: [rust, ochre],
      fleck: rust,
    };
  },
  // Snow in low, yellow light, and nowhere blue: cold and ice say in this picture that trust is wanting.
  winter: ({ skyTop, sun, textShade, voice }) => {
    const snow = mix(voice, sun, 0.3);
    return {
      air: mix(sun, skyTop, 0.2),
      airShare: 0.55,
      hill: snow,
      turf: snow,
      turfShade: mix(snow, textShade, 0.32),
      leaves: [snow, snow],
      fleck: voice,
    };
  },
};
