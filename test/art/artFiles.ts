/** What follows from the palette, with the place where it is kept. */
import { fileURLToPath } from 'node:url';
import palette from '../../assets/palette.json' with { type: 'json' };
import { card, cardSize } from './card.ts';
import { paletteCss } from './paletteCss.ts';
import { element } from './pen.ts';
import { heightOf, titlePicture } from './titlePicture.ts';

export type ArtFile = {
  readonly name: string;
  readonly file: string;
  /** What the file would hold if it were written now. */
  readonly text: string;
};

const { everywhere: _, ...themes } = palette;

export const artFiles: readonly ArtFile[] = [
  artFile('src/panels/palette.css', paletteCss()),
  artFile('assets/card.svg', svg(cardSize, card(palette.dark))),
  ...Object.entries(themes).map(([theme, colours]) => {
    const heights = { sky: 64, tiers: [34, 42, 30], floor: 34 } as const;
    const size = { width: 660, height: heightOf(heights) };
    return artFile(
      `assets/title-${theme}.svg`,
      svg(size, titlePicture(size.width, heights, colours)),
    );
  }),
];

type Size = { readonly width: number; readonly height: number };

function svg({ width, height }: Size, inside: string): string {
  const look = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` };
  return `${element('svg', look, inside)}\n`;
}

function artFile(name: string, text: string): ArtFile {
  return { name, file: fileURLToPath(new URL(`../../${name}`, import.meta.url)), text };
}
