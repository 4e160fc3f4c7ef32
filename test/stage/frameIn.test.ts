import { expect, test } from 'vitest';
import { frameIn } from '../../src/stage/frameIn.ts';

test.each([
  [0.5, 80],
  [1.6, 80],
  [80, 1.2],
])(
  'a frame is inside of what it is around, and nothing of it is negative: %f by %f',
  (width, height) => {
    const frame = frameIn({ x: 10, y: 20, width, height }, 6);
    expect(frame.corner).toBeGreaterThan(0);
    expect(frame.corner * 2).toBeLessThanOrEqual(Math.min(frame.width, frame.height));
    expect(frame.x).toBeGreaterThan(10);
    expect(frame.x + frame.width).toBeLessThan(10 + width);
    expect(frame.y + frame.height).toBeLessThan(20 + height);
  },
);

test('where there is room it is a pixel inside, with the corners that are asked for', () => {
  expect(frameIn({ x: 10, y: 20, width: 80, height: 60 }, 6)).toEqual({
    x: 11,
    y: 21,
    width: 78,
    height: 58,
    corner: 6,
  });
});
