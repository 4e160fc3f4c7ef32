/** What follows from the palette, with the place where it is kept. */
import { fileURLToPath } from 'node:url';
import { paletteCss } from './paletteCss.ts';

export type ArtFile = {
  readonly name: string;
  readonly file: string;
  /** What the file would hold if it were written now. */
  readonly text: string;
};

export const artFiles: readonly ArtFile[] = [artFile('src/panels/palette.css', paletteCss())];

function artFile(name: string, text: string): ArtFile {
  return { name, file: fileURLToPath(new URL(`../../${name}`, import.meta.url)), text };
}
