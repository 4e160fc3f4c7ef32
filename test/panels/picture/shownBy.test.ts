import { expect, test } from 'vitest';
import { shownBy } from '../../../src/panels/picture/shownBy.ts';

/** Two managers below the deputy head, one employee under the first of them. */
const managerOf = Int32Array.from([-1, -1, 0]);

test('somebody who is folded away is shown by the manager under whom she is', () => {
  expect(shownBy(managerOf, 2, (row) => (row === 2 ? row : null))).toBe(2);
  expect(shownBy(managerOf, 2, (row) => (row === 0 ? row : null))).toBe(0);
  expect(shownBy(managerOf, 2, (row) => (row === 1 ? row : null))).toBeNull();
});

test('somebody of another department is shown by nobody', () => {
  expect(shownBy(managerOf, 5000, (row) => row)).toBeNull();
});
