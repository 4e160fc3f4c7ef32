/** Makes a text as large as fits its room, or hides it: nothing overlaps and nothing is clipped. */
import type Phaser from 'phaser';

export type Room = { readonly width: number; readonly height: number };

export function fitText(
  text: Phaser.GameObjects.Text,
  words: string,
  room: Room,
  most: number,
  least = 9,
): void {
  text.setVisible(true);
  text.setText(words);
  for (let size = most; size >= least; size -= 1) {
    text.setFontSize(size);
    if (text.width <= room.width && text.height <= room.height) return snap(text);
  }
  for (let kept = words.length - 2; kept > 3; kept -= 2) {
    text.setText(`${words.slice(0, kept).trimEnd()}…`);
    if (text.width <= room.width && text.height <= room.height) return snap(text);
  }
  text.setVisible(false);
}

/** Words in lines; one too long for its line sticks out and is never broken. */
export function linesOf(words: string, width: number, paint: CanvasRenderingContext2D): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    const fits = lines.length > 0 && paint.measureText(longer).width <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Letters that begin between two pixels are blurred. */
export function snap(text: Phaser.GameObjects.Text): void {
  const { x, y } = text.getTopLeft();
  text.setPosition(text.x - x + Math.round(x), text.y - y + Math.round(y));
}
