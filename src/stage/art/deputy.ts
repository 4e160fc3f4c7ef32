/** The deputy head, a small figure against the sun: a coat, and a letter in her hand. */
import { css, mix, type Palette } from '../palette.ts';
import type { Paint, Size } from './art.ts';
import { round, stroke } from './brush.ts';

export function deputy(paint: Paint, { width, height }: Size, palette: Palette): void {
  paint.save();
  paint.translate(width / 2, 0);
  paint.scale(height / 100, height / 100);
  const dark = css(mix(palette.textShade, palette.crack, 0.4));
  const coat = css(mix(palette.textShade, palette.skyTop, 0.4));
  const skin = css(mix(palette.clayOpen, palette.textShade, 0.2));
  const parts = [
    { path: traceLegs, color: dark },
    { path: traceCoat, color: coat },
    { path: traceHair, color: dark },
    { path: traceFace, color: skin },
  ];
  // The light behind her runs around all of her, not around each part.
  for (const { path } of parts) {
    paint.beginPath();
    path(paint);
    stroke(paint, css(mix(palette.sun, palette.voice, 0.4)), 5);
  }
  for (const { path, color } of parts) {
    paint.beginPath();
    path(paint);
    paint.fillStyle = color;
    paint.fill();
  }
  paintScarf(paint, palette);
  paintLetter(paint, coat, skin, palette);
  paint.restore();
}

/** A hundred units from the crown of her head to her feet. */
function traceHair(paint: Paint): void {
  paint.moveTo(-13, 29);
  paint.bezierCurveTo(-17, 10, -10, 3, 0, 3);
  paint.bezierCurveTo(10, 3, 17, 10, 13, 29);
  paint.closePath();
}

function traceFace(paint: Paint): void {
  paint.ellipse(0, 19, 7.5, 9, 0, 0, round);
}

function traceCoat(paint: Paint): void {
  paint.moveTo(-8, 30);
  paint.quadraticCurveTo(-19, 32, -19, 46);
  paint.lineTo(-17, 60);
  paint.lineTo(-12, 58);
  paint.quadraticCurveTo(-13, 72, -19, 83);
  paint.quadraticCurveTo(0, 87, 19, 83);
  paint.quadraticCurveTo(13, 72, 12, 58);
  paint.lineTo(17, 54);
  paint.quadraticCurveTo(20, 32, 8, 30);
  paint.closePath();
}

function traceLegs(paint: Paint): void {
  for (const side of [-1, 1]) {
    paint.moveTo(side * 3, 80);
    paint.lineTo(side * 3, 98);
    paint.lineTo(side * 12, 98);
    paint.lineTo(side * 8, 94);
    paint.lineTo(side * 9, 80);
    paint.closePath();
  }
}

function paintScarf(paint: Paint, palette: Palette): void {
  paint.beginPath();
  paint.moveTo(-7, 31);
  paint.quadraticCurveTo(0, 37, 7, 31);
  paint.moveTo(-2, 34);
  paint.lineTo(-5, 50);
  stroke(paint, css(palette.tremor), 5);
}

function paintLetter(paint: Paint, coat: string, skin: string, palette: Palette): void {
  paint.beginPath();
  paint.moveTo(15, 40);
  paint.lineTo(19, 56);
  paint.lineTo(8, 58);
  stroke(paint, coat, 8);
  paint.save();
  paint.translate(4, 56);
  paint.rotate(-0.2);
  paint.beginPath();
  paint.rect(-7, -11, 14, 17);
  paint.fillStyle = css(palette.voice);
  paint.fill();
  paint.beginPath();
  for (const y of [-6, -2, 2]) {
    paint.moveTo(-4, y);
    paint.lineTo(4, y);
  }
  stroke(paint, css(palette.textShade, 0.6), 1.4);
  paint.restore();
  paint.beginPath();
  paint.arc(10, 59, 4, 0, round);
  paint.fillStyle = skin;
  paint.fill();
}
