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
  for (let size = sizes.most; size >= sizes.least; size -= 1) {
    const fitted = { size, lines: linesOf(words, (line) => widthOf(line, size) <= room.width) };
    if (fits(fitted)) return fitted;
  }
  if (sizes.isWhole === true) return null;
  for (let kept = words.length - 2; kept > 3; kept -= 1) {
    const fitted = { size: sizes.least, lines: [`${words.slice(0, kept).trimEnd()}…`] };
    if (fits(fitted)) return fitted;
  }
  return null;
}

/** Words in lines; one too long for its line sticks out and is never broken. */
function linesOf(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
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

/** Letters that begin between two pixels are blurred. */
export function snap(text: Phaser.GameObjects.Text): void {
  const { x, y } = text.getTopLeft();
  text.setPosition(text.x - x + Math.round(x), text.y - y + Math.round(y));
}
