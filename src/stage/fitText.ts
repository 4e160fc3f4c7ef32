/** Makes a text as large as fits its room, in lines, or shortens it, or hides it: nothing overlaps, nothing is clipped. */
import type Phaser from 'phaser';

export type Room = { readonly width: number; readonly height: number };

export type Fitted = { readonly size: number; readonly lines: readonly string[] };

/** How high a line is, in its size of letters. */
const lineShare = 1.2;

export type Sizes = {
  readonly most: number;
  readonly least: number;
  /** Better nothing than a stump. */
  readonly isWhole?: boolean;
};

type WidthOf = (words: string, size: number) => number;

/** The first of some choices that has room; only the last is shortened, if it may be. */
export function fitFirst(
  choices: readonly string[],
  room: Room,
  sizes: Sizes,
  widthOf: WidthOf,
): Fitted | null {
  for (const [at, words] of choices.entries()) {
    const isWhole = sizes.isWhole === true || at < choices.length - 1;
    const fitted = fit(words, room, { ...sizes, isWhole }, widthOf);
    if (fitted !== null) return fitted;
  }
  return null;
}

/**
 * @param widthOf how wide words are in letters of a size
 * @returns null where not even a few letters have room
 */
export function fit(words: string, room: Room, sizes: Sizes, widthOf: WidthOf): Fitted | null {
  const fits = ({ size, lines }: Fitted): boolean =>
    lines.length * size * lineShare <= room.height &&
    lines.every((line) => widthOf(line, size) <= room.width);
  const inLines = (said: string, size: number): Fitted => {
    return { size, lines: linesOf(said, (line) => widthOf(line, size) <= room.width) };
  };
  for (let size = sizes.most; size >= sizes.least; size -= 1) {
    const fitted = inLines(words, size);
    if (fits(fitted)) return fitted;
  }
  if (sizes.isWhole === true) return null;
  for (const said of shortened(words)) {
    const fitted = inLines(said, sizes.least);
    if (fits(fitted)) return fitted;
  }
  return null;
}

/** Shorter and shorter: without its last words down to the half of it, then letter by letter. */
function* shortened(words: string): Generator<string> {
  for (let end = words.lastIndexOf(' '); end * 2 >= words.length;) {
    yield `${words.slice(0, end)}…`;
    end = words.lastIndexOf(' ', end - 1);
  }
  for (let kept = words.length - 2; kept > 3; kept -= 1) yield `${words.slice(0, kept).trimEnd()}…`;
}

/** Words in lines; one too long for its line is parted at its hyphens, or sticks out. */
function linesOf(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const parts = fits(word) ? [word] : word.split(/(?<=-)/);
    for (const [at, part] of parts.entries()) {
      const last = lines.at(-1);
      const longer = `${last ?? ''}${at === 0 ? ' ' : ''}${part}`;
      if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
  }
  return lines;
}

/** What each text was last fitted to: letters are painted anew only when they would come out otherwise. */
const known = new WeakMap<Phaser.GameObjects.Text, { wanted: string; isShown: boolean }>();

/** @param choices what the text may say, the first of them that has room; the last may be shortened */
export function fitText(
  text: Phaser.GameObjects.Text,
  choices: readonly string[],
  room: Room,
  sizes: Sizes,
): void {
  const wanted = `${choices.join()} ${room.width.toFixed(1)} ${room.height.toFixed(1)}`;
  const before = known.get(text);
  if (before?.wanted === wanted) {
    text.setVisible(before.isShown);
    return;
  }
  const { context } = text;
  const { fontStyle, fontFamily } = text.style;
  const stroke = text.style.strokeThickness;
  const widthOf = (part: string, size: number): number => {
    context.font = `${fontStyle} ${size}px ${fontFamily}`;
    return context.measureText(part).width + stroke;
  };
  const fitted = fitFirst(choices, room, sizes, widthOf);
  known.set(text, { wanted, isShown: fitted !== null });
  text.setVisible(fitted !== null);
  if (fitted === null) return;
  text.setFontSize(fitted.size);
  text.setText([...fitted.lines]);
}

/** On the way to somewhere a text keeps its letters, and shows only where it has room as it is. */
export function keepWithin(text: Phaser.GameObjects.Text, room: Room): void {
  const isFitted = known.get(text)?.isShown === true;
  text.setVisible(isFitted && text.width <= room.width && text.height <= room.height * 1.3);
}

/** Letters that begin on part of a pixel are blurred; where a text ends on one, what hangs into it is cut off. */
export function snap(text: Phaser.GameObjects.Text): void {
  const { right = 0, bottom = 0 } = text.padding;
  const { resolution } = text.style;
  /** A canvas takes the whole pixels of its size only: a little more, so that none is lost to rounding. */
  const spare = (length: number): number =>
    (Math.ceil(length * resolution) + 1e-3) / resolution - length;
  const wide = spare(text.width - right);
  const high = spare(text.height - bottom);
  // Which paints it anew.
  if (Math.abs(wide - right) + Math.abs(high - bottom) > 1e-6) text.setPadding(0, 0, wide, high);
  const { x, y } = text.getTopLeft();
  const onPixel = (at: number): number => Math.round(at * resolution) / resolution;
  text.setPosition(text.x - x + onPixel(x), text.y - y + onPixel(y));
}
