/** What the signs in the picture mean, under it: as large as all of them have room to be. */
import type Phaser from 'phaser';
import { wordsIn, type Language } from '../words/index.ts';
import type { Rect } from './bands.ts';
import { drawSign } from './drawSign.ts';
import { snap, widthsIn } from './fitText.ts';
import { labelFace } from './labels.ts';
import type { Atlas } from './atlas.ts';
import { css, type Palette } from './palette.ts';
import { createPieces } from './pieces.ts';
import { placeAll, signWidth } from './placeSigns.ts';
import type { Sign, Standing } from './signs.ts';

export type Legend = {
  /** Explains these signs; the same ones as before are left as they are. */
  readonly show: (standing: Standing) => void;
  readonly close: () => void;
};

export type LegendPlace = {
  readonly rect: Rect;
  readonly language: Language;
  readonly atlas: Atlas;
  readonly palette: Palette;
  readonly depth: number;
};

const letters = widthsIn({ fontStyle: '', fontFamily: labelFace, strokeThickness: 0 });

export function createLegend(scene: Phaser.Scene, place: LegendPlace): Legend {
  const { rect, language, atlas, palette, depth } = place;
  const pieces = createPieces(scene, depth, atlas.resolution);
  const lines = scene.add.graphics().setDepth(depth + 1);
  const texts: Phaser.GameObjects.Text[] = [];
  let shown = '';

  function clear(): void {
    for (const text of texts) text.destroy();
    texts.length = 0;
    lines.clear();
  }

  function write(words: string, size: number, x: number, y: number): void {
    const style = { fontFamily: labelFace, fontSize: size, color: css(palette.text) };
    const text = scene.add
      .text(x, y, words, style)
      .setOrigin(0, 0.5)
      .setResolution(atlas.resolution)
      .setDepth(depth + 1);
    snap(text);
    texts.push(text);
  }

  return {
    show: (standing) => {
      const wanted = `${standing.signs.join()} ${standing.season} ${standing.areCrowds}`;
      if (wanted === shown || rect.height === 0) return;
      shown = wanted;
      clear();
      const words = (sign: Sign): string => wordsOf(sign, standing, language);
      const widthAt = (sign: Sign, size: number): number =>
        signWidth(sign) * size + Math.ceil(letters(words(sign), size));
      const { size, placed } = placeAll(standing.signs, widthAt, rect);
      pieces.begin();
      // What lies in the floor would be taken for letters, or letters for stones.
      pieces.put(atlas.mortar(), rect.x, rect.y, rect.width, rect.height, 0.45);
      for (const { sign, x, y } of placed) {
        drawSign(sign, standing, { pieces, lines, atlas, palette, size, x, y });
        write(words(sign), size, x + signWidth(sign) * size, y);
      }
      pieces.end();
    },
    close: () => {
      clear();
      lines.destroy();
      pieces.close();
    },
  };
}

function wordsOf(sign: Sign, { season }: Standing, language: Language): string {
  const { say } = wordsIn(language);
  return sign === 'season' ? say('stage.sign.season', { season }) : say(`stage.sign.${sign}`);
}
