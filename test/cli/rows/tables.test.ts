import { expect, test } from 'vitest';
import { csvOf } from '../../../src/cli/tables.ts';

test('a table to be opened has no formula, and its numbers stay numbers', () => {
  const rows = [
    { name: '=1+1', low: -0.5, shares: [-1, 2], says: '-', telling: true, none: null },
    { name: 'plain', low: 1e-7, shares: [0, -2], says: '', telling: false, none: null },
  ];
  expect(csvOf(rows)).toBe(
    'name,low,shares1,shares2,says,telling,none\n' +
      "'=1+1,-0.5,-1,2,'-,true,null\n" +
      'plain,1e-7,0,-2,,false,null\n',
  );
});
