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
    if (text.width <= room.width && text.height <= room.height) return;
  }
  for (let kept = words.length - 2; kept > 3; kept -= 2) {
    text.setText(`${words.slice(0, kept).trimEnd()}…`);
    if (text.width <= room.width && text.height <= room.height) return;
  }
  text.setVisible(false);
}
