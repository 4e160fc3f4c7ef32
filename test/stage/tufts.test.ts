import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { spanOf } from '../../src/live/picture/spans.ts';
import { layOut } from '../../src/stage/layout.ts';
import { spotsOf } from '../../src/stage/spots.ts';
import { eachTuft } from '../../src/stage/tufts.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { department: written } = scenarioWith();
const { department } = openGame(
  scenarioWith({
    department: {
      ...written,
      plan: { kind: 'spans', spans: [3, 40] },
      tiers: written.tiers.slice(0, 2),
      branches: Array.from({ length: 3 }, () => written.branches[0]),
    },
  }),
).world;
const members = new Uint8Array(department.size).fill(1);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

test.each([true, false])(
  'no root is outside of the department, however near one looks (people have figures: %s)',
  (areFigures) => {
    fc.assert(
      fc.property(shares, shares, (from, to) => {
        const layout = layOut(department, spanOf(department, { from, to }), 1280, 720);
        const { inner, hollows } = layout;
        const outside: number[] = [];
        let tufts = 0;
        eachTuft(
          layout,
          spotsOf(layout, areFigures ? hollows : []),
          members,
          (seed, x, _, size) => {
            tufts += 1;
            const isInside =
              x - size / 2 >= inner.x && x + size / 2 <= inner.x + inner.width + 1e-9;
            if (!isInside) outside.push(seed);
          },
        );
        expect(outside).toEqual([]);
        expect(tufts).toBeGreaterThan(0);
      }),
    );
  },
);
