/** How wide words are in a font, asked of one canvas that nobody sees. */
let paint: CanvasRenderingContext2D | null = null;
let fontNow = '';

/** @param font as CSS has it, such as `600 12px serif` */
export function widthIn(font: string, words: string): number {
  paint ??= document.createElement('canvas').getContext('2d');
  if (paint === null) return 0;
  // To set a font costs more than to measure in it.
  if (font !== fontNow) {
    paint.font = font;
    fontNow = font;
  }
  return paint.measureText(words).width;
}
