import { expect, test } from 'vitest';
import {
  csvOf,
  decisionsTable,
  liveOn,
  ndjsonOf,
  observationsTable,
  weeksTable,
} from '../../../src/game/index.ts';
import { atBranch, gameOf, start, watchQuarters } from '../playing.ts';
import { policyWith } from '../tinyScenario.ts';

test('a cell with a comma, a quote or a line of its own is quoted', () => {
  const table = {
    heads: ['a', 'b'],
    rows: [
      ['x,y', 'say "so"\nnow'],
      [1.5, null],
    ],
  };
  expect(csvOf(table)).toBe('a,b\r\n"x,y","say ""so""\nnow"\r\n1.5,\r\n');
});

test('a text that a spreadsheet would run as a formula is marked; a number below zero is not', () => {
  expect(csvOf({ heads: ['a'], rows: [['=1+1'], ['@x'], [-2]] })).toBe(
    "a\r\n'=1+1\r\n'@x\r\n-2\r\n",
  );
});

test.each([
  ['＝1+1', "'＝1+1"],
  ['\n=1+1', `"'\n'=1+1"`],
  ['a;=1+1;b', "a;'=1+1;b"],
  ['a\n@x', `"a\n'@x"`],
  ['well-meant; 2+2', 'well-meant; 2+2'],
])('so is %j, whatever the spreadsheet cuts at', (text, cell) => {
  expect(csvOf({ heads: [], rows: [[text]] })).toBe(`\r\n${cell}\r\n`);
});

test('each row is a JSON object on a line of its own', () => {
  const lines = ndjsonOf({
    heads: ['week', 'trust'],
    rows: [
      [1, null],
      [2, 0.5],
    ],
  }).split('\n');
  expect(lines).toEqual(['{"week":1,"trust":null}', '{"week":2,"trust":0.5}', '']);
});

test('the weeks hold the game and the year on, each once, with reports only while she was there', () => {
  const game = watchQuarters(gameOf(), 4);
  const { heads, rows } = weeksTable(game, liveOn(game).truth);
  const at = (name: string): number => heads.indexOf(name);
  expect(rows.map((row) => row[at('week')])).toEqual(
    Array.from({ length: 105 }, (_, week) => week),
  );
  expect(rows.map((row) => row[at('afterLeaving')]).indexOf(1)).toBe(53);
  expect(rows[52][at('toldPractice')]).toBe(game.reports[52].practice);
  expect(rows[53][at('toldPractice')]).toBeNull();
  expect(rows[52][at('trust')]).toBe(game.truth[52].trust);
});

test('the decisions say at whom they were aimed', () => {
  const circles = policyWith('circles', { aims: ['branch'] });
  const game = start(gameOf({ policies: [circles] }), 'circles', atBranch(1, 2));
  expect(decisionsTable(game).rows).toEqual([[1, 'start', 'circles', 'branch 1 2', null]]);
});

test('an observation carries its evidence', () => {
  const seen = { id: 'a', kind: 'trap', finding: 'S1', quarter: 2, about: null } as const;
  const { rows } = observationsTable([{ ...seen, evidence: { said: 0.5 } }]);
  expect(rows).toEqual([['a', 'trap', 'S1', 2, null, '{"said":0.5}']]);
});
