/** Makes a text as large as fits its room, in lines, or shortens it, or hides it: nothing overlaps, nothing is clipped. */
import type Phaser from 'phaser';
import { widthIn } from './measureText.ts';

export type Room = { readonly width: number; readonly height: number };

export type Fitted = { readonly size: number; readonly lines: readonly string[] };

/** How high a line is, in its size of letters. */
const lineShare = 1.2;

export type Sizes = {
  readonly most: number;
  readonly least: number;
  /** Better nothing than a stump. */
  readonly isWhole?: boolean;
  /** Better something else than a word that is parted at its hyphen. */
  readonly isUnparted?: boolean;
  /** Fewer lines are easier to read, unless their letters are so much smaller. */
  readonly isFlat?: boolean;
};

/** How wide words are in letters of a size. */
export type WidthOf = (words: string, size: number) => number;

/** The first of some choices that has room; only the last is parted or shortened, if it may be. */
export function fitFirst(
  choices: readonly string[],
  room: Room,
  sizes: Sizes,
  widthOf: WidthOf,
): Fitted | null {
  for (const [at, words] of choices.entries()) {
    const isLast = at === choices.length - 1;
    const own = isLast ? sizes : { ...sizes, isWhole: true, isUnparted: true };
    const fitted = fit(words, room, own, widthOf);
    if (fitted !== null) return fitted;
  }
  return null;
}

/** Fewer lines may have letters as small as this share of those that fit. */
const flatShare = 0.75;

/** @returns null where not even a few letters have room */
export function fit(words: string, room: Room, sizes: Sizes, widthOf: WidthOf): Fitted | null {
  const fits = ({ size, lines }: Fitted): boolean =>
    lines.length * size * lineShare <= room.height &&
    lines.every((line) => widthOf(line, size) <= room.width);
  const inLines = (said: string, size: number): Fitted => {
    const isUnparted = sizes.isUnparted === true;
    return { size, lines: linesOf(said, isUnparted, (line) => widthOf(line, size) <= room.width) };
  };
  let best: Fitted | null = null;
  for (let size = sizes.most; size >= sizes.least; size -= 1) {
    if (best !== null && (sizes.isFlat !== true || size < best.size * flatShare)) break;
    const fitted = inLines(words, size);
    if (fits(fitted) && fitted.lines.length < (best?.lines.length ?? Infinity)) best = fitted;
  }
  if (best !== null || sizes.isWhole === true) return best;
  for (const said of shortened(words)) {
    const fitted = inLines(said, sizes.least);
    if (fits(fitted)) return fitted;
  }
  return null;
}

/** Fewer letters than these say nothing at the end of what is shortened: “and…”, “du…”. */
const tellingLetters = 4;

/** Shorter and shorter: without its last words down to the half of it, then letter by letter. */
function* shortened(words: string): Generator<string> {
  let end = words.lastIndexOf(' ');
  while (end * 2 >= words.length) {
    const before = words.lastIndexOf(' ', end - 1);
    if (end - before > tellingLetters) yield `${words.slice(0, end)}…`;
    end = before;
  }
  for (let kept = words.length - 2; kept > 3; kept -= 1) yield `${words.slice(0, kept).trimEnd()}…`;
}

/** Words in lines; one too long for its line is parted at its hyphens, or sticks out. */
function linesOf(
  words: string,
  isUnparted: boolean,
  fits: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const parts = isUnparted || fits(word) ? [word] : word.split(/(?<=-)/);
    for (const [at, part] of parts.entries()) {
      const last = lines.at(-1);
      const longer = `${last ?? ''}${at === 0 ? ' ' : ''}${part}`;
      if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
  }
  return lines;
}

export type Font = {
  readonly fontStyle: string;
  readonly fontFamily: string;
  readonly strokeThickness: number;
};

export function widthsIn({ fontStyle, fontFamily, strokeThickness }: Font): WidthOf {
  return (words, size) => widthIn(`${fontStyle} ${size}px ${fontFamily}`, words) + strokeThickness;
}

/** What each text was last fitted to: letters are painted anew only when they would come out otherwise. */
const known = new WeakMap<Phaser.GameObjects.Text, { wanted: string; isShown: boolean }>();

/** @param choices what the text may say, the first of them that has room; the last may be shortened */
export function fitText(
  text: Phaser.GameObjects.Text,
  choices: readonly string[],
  { width, height }: Room,
  sizes: Sizes,
): void {
  const wanted = JSON.stringify([choices, width.toFixed(1), height.toFixed(1), sizes]);
  const before = known.get(text);
  if (before?.wanted === wanted) {
    text.setVisible(before.isShown);
    return;
  }
  const { fontStyle, fontFamily, strokeThickness } = text.style;
  const widthOf = widthsIn({ fontStyle, fontFamily, strokeThickness });
  const fitted = fitFirst(choices, { width, height }, sizes, widthOf);
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
