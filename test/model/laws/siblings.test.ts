import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnNames,
  found,
  measure,
  step,
  treeFromManagers,
  type Circumstances,
  type Truth,
  type World,
} from '../../../src/model/index.ts';
import { tiesOf } from '../worlds.ts';
import { anyCircumstances, anyLevers, anyManagers } from './departments.ts';

/** Sums in another order may differ in their last bits. */
const rounding = 1e-12;

/**
 * Luck follows the person, and so do her ties here: they are drawn by place among those near her,
 * so that a department founded in another order would be one with other friendships.
 */
describe('in another order of siblings, uid and ties carried along,', () => {
  test('everybody lives the same life, and every aggregate is the same within 1e-12', () => {
    fc.assert(
      fc.property(
        anyManagers,
        fc.array(fc.nat(), { minLength: 1, maxLength: 28 }),
        anyCircumstances(),
        anyLevers,
        (managers, sortKeys, circumstances, levers) => {
          let plain = found(treeFromManagers(managers), circumstances);
          const order = reordered(managers, sortKeys);
          let relabelled = foundInOrder(plain, order, circumstances);
          for (let week = 0; week < 12; week += 1) {
            plain = step(plain, levers);
            relabelled = step(relabelled, levers);
          }
          expect(strangers(plain, relabelled, order)).toEqual([]);
          const others = numbersOf(measure(relabelled));
          for (const [at, value] of numbersOf(measure(plain)).entries()) {
            const miss = Math.abs(others[at] - value);
            expect(miss).toBeLessThanOrEqual(rounding * Math.max(1, Math.abs(value)));
          }
        },
      ),
    );
  });
});

/** The rows of the plain department in their new order: breadth-first again, siblings by their keys. */
function reordered(managers: readonly number[], sortKeys: readonly number[]): readonly number[] {
  const keyOf = (row: number): number => sortKeys[row % sortKeys.length];
  const below = (manager: number): readonly number[] =>
    Array.from(managers.keys())
      .filter((row) => managers[row] === manager)
      .toSorted((one, other) => keyOf(one) - keyOf(other));
  const order: number[] = [...below(-1)];
  for (let at = 0; at < order.length; at += 1) order.push(...below(order[at]));
  return order;
}

function foundInOrder(plain: World, order: readonly number[], circumstances: Circumstances): World {
  const { managerOf, uid } = plain.department;
  const newRowOf = new Map(order.map((row, place) => [row, place]));
  const rowNow = (row: number): number => newRowOf.get(row) ?? -1;
  const tree = treeFromManagers(
    order.map((row) => rowNow(managerOf[row])),
    order.map((row) => uid[row]),
  );
  const world = found(tree, circumstances);
  const ties = Int32Array.from(
    order.flatMap((row) => tiesOf(plain.department, row).map((tie) => rowNow(tie))),
  );
  return { ...world, department: { ...world.department, ties } };
}

/** Whose life differs, and in what. */
function strangers(plain: World, relabelled: World, order: readonly number[]): readonly string[] {
  return columnNames.flatMap((name) =>
    order
      .filter((row, place) => {
        const difference = plain.people[name][row] - relabelled.people[name][place];
        return Math.abs(difference) > rounding;
      })
      .map((row) => `${name} of row ${row}`),
  );
}

function numbersOf(truth: Truth): readonly number[] {
  return Object.values(truth)
    .flat()
    .filter((value) => typeof value === 'number');
}
