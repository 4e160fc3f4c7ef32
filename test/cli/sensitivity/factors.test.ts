import { describe, expect, test } from 'vitest';
import {
  factorsFor,
  factorWords,
  foundTwice,
  groupsIn,
  parametersIn,
} from '../../../src/cli/sensitivity/factors.ts';
import {
  parameterGroupNames,
  parameterNames,
  parametersOfGroup,
  parameterTable,
} from '../../../src/model/index.ts';

describe('the factors of a sensitivity', () => {
  test('are all parameters over their plausible ranges, unless some are named', () => {
    const factors = factorsFor({}, {});
    expect(factors.map(({ name }) => name)).toEqual(parameterNames);
    const { low, high } = parameterTable.heardTrust;
    expect(factors.find(({ name }) => name === 'heardTrust')?.ranges).toEqual([
      { parameter: 'heardTrust', low, high },
    ]);
    expect(factorsFor({ parameters: parametersIn('heardTrust, voiceRate') }, {})).toHaveLength(2);
  });

  test('leave out what is set, in a group too, and what nothing is left of', () => {
    expect(factorsFor({}, { heardTrust: 0.1 })).toHaveLength(parameterNames.length - 1);
    const groups = groupsIn('mine=heardTrust+voiceRate,yours=peerPull');
    expect(factorsFor({ groups }, { heardTrust: 0.1, peerPull: 0.02 })).toMatchObject([
      { name: 'mine', ranges: [{ parameter: 'voiceRate' }] },
    ]);
  });

  test('are grouped by the sections of the table, each parameter in one', () => {
    const all = groupsIn('all');
    expect(all.map(({ name }) => name)).toEqual(parameterGroupNames);
    const members = all.flatMap(({ ranges }) => ranges.map(({ parameter }) => parameter));
    expect(members).toEqual(parameterNames);
    expect(parametersOfGroup('report')).toEqual(['badNewsLoss', 'surveyMost']);
  });

  test('are asked for again by the words they were asked for in', () => {
    const flags = {
      groups: groupsIn('signal,mine=heardTrust+voiceRate'),
      parameters: parametersIn('peerPull'),
    };
    expect(factorWords(flags)).toEqual([
      '--groups',
      'signal,mine=heardTrust+voiceRate',
      '--parameters',
      'peerPull',
    ]);
    expect(factorWords({})).toEqual([]);
  });

  test('stand in no two factors', () => {
    const twice = factorsFor(
      { groups: groupsIn('trust'), parameters: parametersIn('heardTrust') },
      {},
    );
    expect(foundTwice(twice)).toBe('heardTrust');
    expect(foundTwice(groupsIn('a=heardTrust,a=voiceRate'))).toBe('a');
    expect(foundTwice(factorsFor({}, {}))).toBeNull();
  });

  test.each([
    ['heardTruts', 'Did you mean heardTrust?'],
    ['mine=heardTrust+voiceRat', 'Did you mean voiceRate?'],
    ['signl', 'Did you mean signal?'],
    ['heardTrust', 'a parameter by itself'],
    ['signal=heardTrust', 'cannot be the name'],
    ['=heardTrust', 'cannot be the name'],
    ['mine=', 'no parameter'],
  ])('are refused where a name is a slip: %s', (text, cure) => {
    const read = cure.includes('heardTrust?') ? parametersIn : groupsIn;
    expect(() => read(text)).toThrow(cure);
  });
});
