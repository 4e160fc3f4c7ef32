import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { camps, removeTier, type World } from '../../src/model/index.ts';
import { layOut, type Hollow, type StageLayout } from '../../src/stage/layout.ts';
import { campsIn, meanIn } from '../../src/stage/means.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const { department: written } = scenarioWith();
const { world: founded } = openGame(
  scenarioWith({
    department: {
      ...written,
      plan: { kind: 'spans', spans: [5, 6, 9] },
      tiers: Array.from({ length: 3 }, () => written.tiers[0]),
      branches: Array.from({ length: 5 }, () => written.branches[0]),
    },
  }),
);
const { size } = founded.department;
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: size,
  maxLength: size,
});

/** So small that teams stand together, and near enough that some do not. */
const layouts = fc
  .double({ min: 0, max: 0.9, noNaN: true })
  .map((from) => layOut(founded.department, { from, to: 1 }, 400, 500));

function peopleOf({ teams }: StageLayout, { first, last }: Hollow): readonly number[] {
  const rows = Array.from({ length: size }, (_, row) => row);
  return rows.filter((row) => {
    for (let team = first; team <= last; team += 1) {
      if (row >= teams.first[team] && row <= teams.last[team]) return true;
    }
    return false;
  });
}

test('a hollow has the mean of the people who stand in it', () => {
  fc.assert(
    fc.property(shares, layouts, (values, layout) => {
      const column = Float64Array.from(values);
      for (const hollow of layout.hollows) {
        const rows = peopleOf(layout, hollow);
        const mean = rows.reduce((sum, row) => sum + column[row], 0) / rows.length;
        expect(meanIn(column, layout.teams, hollow)).toBeCloseTo(mean, 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('a crowd counts everybody once, by her camp', () => {
  fc.assert(
    fc.property(fc.nat(), layouts, (luck, layout) => {
      const camp = new Uint8Array(size).map((_, row) => (row * 7 + luck) % camps.length);
      const practice = new Uint8Array(size).map((_, row) => Number((row * 5 + luck) % 4 === 0));
      const world: World = { ...founded, people: { ...founded.people, camp, practice } };
      for (const hollow of layout.hollows) {
        const rows = peopleOf(layout, hollow);
        const counted = camps.map((_, at) => rows.filter((row) => camp[row] === at).length);
        expect(campsIn(world, layout.teams, hollow)).toEqual({
          camps: counted,
          practising: rows.filter((row) => practice[row] === 1).length,
        });
      }
    }),
    { numRuns: 40 },
  );
});

test('where teams are others than before, the same people are counted anew', () => {
  const column = new Float64Array(size).map((_, row) => row);
  const before = layOut(founded.department, { from: 0, to: 1 }, 400, 500);
  const after = layOut(removeTier(founded, 2).department, { from: 0, to: 1 }, 400, 500);
  const sumIn = ({ hollows, teams }: StageLayout): number =>
    hollows.reduce((sum, hollow) => sum + meanIn(column, teams, hollow) * hollow.people, 0);
  const rowsOf = ({ department }: StageLayout): readonly number[] =>
    Array.from(department.teamLed.keys()).filter((row) => department.teamLed[row] < 0);
  for (const layout of [before, after]) {
    const sum = rowsOf(layout).reduce((all, row) => all + row, 0);
    expect(sumIn(layout)).toBeCloseTo(sum, 6);
  }
});
