import { describe, expect, test } from 'vitest';
import { firstDifference, readLines } from './engine.ts';

const lines = ['a 1', 'b 2', 'c 3', 'd 4', 'e 5'];

describe('lines that are read from an engine', () => {
  test.each([1, 2, 3])('come back in their order from %i workers', async (parts) => {
    const ask = async (part: number): Promise<string> =>
      lines.filter((_, at) => at % parts === part).join('\n');
    expect((await readLines('page', ask, parts)).lines).toEqual(lines);
  });

  test('do not hide that a worker lost one', async () => {
    const ask = async (part: number): Promise<string> => (part === 0 ? 'a 1\nc 3\ne 5' : 'b 2');
    const { lines: found } = await readLines('page', ask, 2);
    expect(firstDifference(lines, found)).toEqual({ expected: 'd 4', found: '(no line)' });
  });
});

describe('the first difference', () => {
  test('of equal lines is none', () => {
    expect(firstDifference(lines, [...lines])).toBeNull();
  });

  test('is the first line that is not the same', () => {
    expect(firstDifference(lines, ['a 1', 'b 9', 'c 9', 'd 4', 'e 5'])).toEqual({
      expected: 'b 2',
      found: 'b 9',
    });
  });

  test('is a line that is gone, or one too many', () => {
    expect(firstDifference(lines, lines.slice(0, 4))).toEqual({
      expected: 'e 5',
      found: '(no line)',
    });
    expect(firstDifference(lines, [...lines, 'f 6'])).toEqual({
      expected: '(no line)',
      found: 'f 6',
    });
  });
});
