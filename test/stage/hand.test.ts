import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/live/index.ts';
import { createHand } from '../../src/stage/hand.ts';
import { placeOf } from '../../src/stage/ruler.ts';
import { turnOf, type Wheeled } from '../../src/stage/wheel.ts';

/** A picture of a thousand pixels; the minimap lies over its last hundred, ten pixels high. */
function pictureAt(first: Span) {
  let span = first;
  const inner = { x: 0, width: 1000 };
  const hand = createHand({
    placeAt: (x) => placeOf({ inner, span }, x),
    placeInMinimap: (x, y) => (x >= 900 && y <= 10 ? (x - 900) / 100 : null),
    span: () => span,
    nearest: () => 0.1,
    showSpan: ({ from, to }) => {
      const width = Math.min(1, to - from);
      const left = Math.min(1 - width, Math.max(0, from));
      span = { from: left, to: left + width };
    },
  });
  return { hand, span: () => span, placeAt: (x: number) => placeOf({ inner, span }, x) };
}

describe('a hand on the picture', () => {
  test('drags what it holds along with it', () => {
    const { hand, span } = pictureAt({ from: 0.4, to: 0.6 });
    hand.down(1, { x: 500, y: 300 });
    hand.move(1, { x: 600, y: 310 });
    expect(span().from).toBeCloseTo(0.38, 12);
    expect(hand.hasDragged()).toBe(true);
  });

  test('that is unsteady clicks and does not drag', () => {
    const { hand, span } = pictureAt({ from: 0.4, to: 0.6 });
    hand.down(1, { x: 500, y: 300 });
    hand.move(1, { x: 504, y: 300 });
    hand.up(1);
    expect(hand.hasDragged()).toBe(false);
    expect(span().from).toBe(0.4);
  });

  test('clicks again after a drag that ended anywhere', () => {
    const { hand } = pictureAt({ from: 0.4, to: 0.6 });
    hand.down(1, { x: 500, y: 300 });
    hand.move(1, { x: 5000, y: 300 });
    hand.up(1);
    expect(hand.move(1, { x: 20, y: 20 })).toBe(false);
    hand.down(1, { x: 100, y: 300 });
    expect(hand.hasDragged()).toBe(false);
  });

  test('with two fingers keeps under them what they took hold of', () => {
    const { hand, span, placeAt } = pictureAt({ from: 0, to: 1 });
    hand.down(1, { x: 400, y: 300 });
    hand.down(2, { x: 600, y: 300 });
    const held = placeAt(500);
    hand.move(1, { x: 300, y: 300 });
    hand.move(2, { x: 900, y: 300 });
    expect(span().to - span().from).toBeCloseTo(1 / 3, 12);
    expect(placeAt(600)).toBeCloseTo(held, 12);
  });

  test('pinching beyond the nearest leaves what it holds where it is', () => {
    const { hand, span, placeAt } = pictureAt({ from: 0.3, to: 0.42 });
    hand.down(1, { x: 890, y: 300 });
    hand.down(2, { x: 880, y: 300 });
    const held = placeAt(885);
    hand.move(1, { x: 990, y: 300 });
    hand.move(2, { x: 780, y: 300 });
    expect(span().to - span().from).toBeCloseTo(0.1, 12);
    expect(placeAt(885)).toBeCloseTo(held, 12);
  });

  test('goes where it points in the minimap, also when it strays off it', () => {
    const { hand, span } = pictureAt({ from: 0, to: 0.2 });
    hand.down(1, { x: 950, y: 5 });
    expect(span().from).toBeCloseTo(0.4, 12);
    hand.move(1, { x: 970, y: 400 });
    expect(span().from).toBeCloseTo(0.6, 12);
    expect(hand.hasDragged()).toBe(true);
  });
});

describe('a wheel', () => {
  const still: Wheeled = { deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false };

  test('turned away from oneself comes nearer, and toward oneself goes back as far', () => {
    const nearer = turnOf({ ...still, deltaY: -100 });
    const back = turnOf({ ...still, deltaY: 100 });
    expect(nearer).toEqual({ kind: 'nearer', factor: expect.closeTo(1.52, 2) });
    expect(back).toEqual({ kind: 'nearer', factor: expect.closeTo(1 / 1.52, 2) });
  });

  test('goes along with Shift, whichever way the system turns it', () => {
    const along = { kind: 'along', pixels: 120 };
    expect(turnOf({ ...still, deltaY: 120, shiftKey: true })).toEqual(along);
    expect(turnOf({ ...still, deltaX: 120, shiftKey: true })).toEqual(along);
    expect(turnOf({ ...still, deltaX: 120, deltaY: 20 })).toEqual(along);
  });

  test('of lines or pages is taken for what it is in pixels', () => {
    expect(turnOf({ ...still, deltaX: 2, deltaMode: 1 })).toEqual({ kind: 'along', pixels: 60 });
    expect(turnOf({ ...still, deltaX: 1, deltaMode: 2 })).toEqual({ kind: 'along', pixels: 600 });
  });

  test('that a trackpad tells of as a pinch comes nearer in its small steps', () => {
    const pinch = turnOf({ ...still, deltaY: -8, ctrlKey: true });
    expect(pinch).toEqual({ kind: 'nearer', factor: expect.closeTo(1.11, 2) });
  });
});
