import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCamera } from '../../src/stage/camera.ts';

const spans = fc
  .tuple(
    fc.double({ min: 0, max: 0.99, noNaN: true }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  )
  .map(([from, width]) => ({ from, to: Math.min(1, from + width) }));

test('the eye comes to what it was sent to, and then stays', () => {
  fc.assert(
    fc.property(spans, spans, (start, goal) => {
      const camera = createCamera(start);
      let frames = 0;
      while (camera.move(goal, 16) && frames < 400) frames += 1;
      expect(frames).toBeLessThan(400);
      expect(camera.span()).toEqual(goal);
      expect(camera.move(goal, 16)).toBe(false);
    }),
  );
});

test('on its way the eye never leaves the department', () => {
  fc.assert(
    fc.property(spans, spans, (start, goal) => {
      const camera = createCamera(start);
      for (let frame = 0; frame < 60; frame += 1) {
        camera.move(goal, 16);
        expect(camera.span().from).toBeGreaterThanOrEqual(-1e-9);
        expect(camera.span().to).toBeLessThanOrEqual(1 + 1e-9);
        expect(camera.span().to).toBeGreaterThan(camera.span().from);
      }
    }),
  );
});

test('two frames of ten milliseconds bring it as far as one of twenty', () => {
  const one = createCamera({ from: 0, to: 1 });
  const other = createCamera({ from: 0, to: 1 });
  const goal = { from: 0.2, to: 0.3 };
  one.move(goal, 20);
  other.move(goal, 10);
  other.move(goal, 10);
  expect(other.span().from).toBeCloseTo(one.span().from, 12);
  expect(other.span().to).toBeCloseTo(one.span().to, 12);
});
