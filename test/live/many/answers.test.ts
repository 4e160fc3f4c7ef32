import { expect, test } from 'vitest';
import { createAnswers } from '../../../src/live/many/answers.ts';

test('an answer is at hand for whoever asks again', () => {
  const answers = createAnswers(2);
  expect(answers.of('a')).toBeNull();
  answers.keep('a', [null]);
  expect(answers.of('a')).toEqual([null]);
});

test('of more designs than are kept, the one asked for longest ago is forgotten', () => {
  const answers = createAnswers(2);
  for (const design of ['a', 'b']) answers.keep(design, []);
  answers.of('a');
  answers.keep('c', []);
  expect(['a', 'b', 'c'].map((design) => answers.of(design) !== null)).toEqual([true, false, true]);
});

test('to keep more of a design takes no other’s place', () => {
  const answers = createAnswers(2);
  answers.keep('a', []);
  for (const results of [[null], [null, null]]) answers.keep('b', results);
  expect(answers.of('a')).toEqual([]);
  expect(answers.of('b')).toHaveLength(2);
});
