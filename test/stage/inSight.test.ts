import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { spanOf, spanWith } from '../../src/live/picture/spans.ts';
import { removeTier, widenSpans, type Department } from '../../src/model/index.ts';
import { layOut } from '../../src/stage/layout.ts';
import { spotsOf } from '../../src/stage/spots.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { department: written } = scenarioWith();
const { world } = openGame(
  scenarioWith({
    department: {
      ...written,
      plan: { kind: 'spans', spans: [5, 6, 9] },
      tiers: Array.from({ length: 3 }, () => written.tiers[0]),
      branches: Array.from({ length: 5 }, () => written.branches[0]),
    },
  }),
);
const departments: Readonly<Record<string, Department>> = {
  founded: world.department,
  'with wider spans': widenSpans(world, 2).department,
  'with a tier less': removeTier(world, 2).department,
};
const shares = fc.double({ min: 0, max: 1, noNaN: true });

test.each(Object.entries(departments))(
  'in a department %s, whoever is brought into view has her figure in sight',
  (_, department) => {
    const employees = Array.from(department.teamLed.keys()).filter(
      (row) => department.teamLed[row] < 0,
    );
    fc.assert(
      fc.property(shares, shares, fc.constantFrom(...employees), (one, other, row) => {
        const start = spanOf(department, {
          from: Math.min(one, other),
          to: Math.max(one, other),
        });
        const layout = layOut(department, spanWith(department, start, row), 1280, 720);
        const { row: rows, count } = spotsOf(layout, layout.hollows);
        expect(rows.subarray(0, count)).toContain(row);
      }),
    );
  },
);
