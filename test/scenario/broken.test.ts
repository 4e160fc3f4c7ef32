import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/scenario/index.ts';
import { faultsOf, plainText, plainWith } from './files.ts';

describe('a broken scenario is told where and what:', () => {
  test.each([
    [
      'a misspelled key',
      plainWith('quarters:', 'quaters:'),
      '15:1',
      { kind: 'unknownKey', nearest: 'quarters' },
    ],
    [
      'a missing key',
      'format: 1\ndepartment: { spans: [2] }',
      '1:1',
      { kind: 'missingKey', key: 'title' },
    ],
    [
      'shares that do not add up',
      plainWith('weight: 0.25', 'weight: 0.35'),
      '38:3',
      { kind: 'sharesSum', sum: 1.1, difference: -0.1 },
    ],
    [
      'an unknown policy',
      plainWith('- lock-down', '- lockdown'),
      '64:5',
      { kind: 'unknownPolicy', nearest: 'lock-down' },
    ],
    [
      'a policy given twice',
      plainWith('- lock-down', '- town-halls'),
      '64:5',
      { kind: 'repeatedId', id: 'town-halls' },
    ],
    [
      'an unknown parameter',
      plainWith('habitRate', 'habitRat'),
      '51:3',
      { kind: 'unknownParameter', nearest: 'habitRate' },
    ],
    [
      'a decimal comma',
      plainWith('signal: 0.1', 'signal: 0,1'),
      '45:11',
      { kind: 'decimalComma', cure: '0.1' },
    ],
    [
      'a decimal comma between braces',
      plainWith('mean: 0.8,', 'mean: 0,8,'),
      '32:15',
      { kind: 'decimalComma', found: '0,8', cure: '0.8' },
    ],
    [
      'a percent sign between braces, after a decimal comma',
      plainWith('mean: 0.8,', 'mean: 12,5 %,'),
      '32:15',
      { kind: 'percent', found: '12,5 %', cure: '0.125' },
    ],
    [
      'thousands between braces',
      plainWith('strength: 0.5 }', 'strength: 0.5, cost: 1,250,000 }'),
      '38:49',
      { kind: 'groupedNumber', found: '1,250,000', cure: '1250000' },
    ],
    [
      'a text with a comma between braces',
      'format: 1\ntitle: { en: Small, but ours, fr: Petit }\ndepartment: { spans: [2] }',
      '2:21',
      { kind: 'commaInText', key: 'but ours' },
    ],
    [
      'a tag that asks for code',
      'format: 1\nseed: !!js/function "() => 1"',
      '2:21',
      { kind: 'tag', tag: '!!js/function' },
    ],
    [
      'a tag of nobody',
      'format: 1\nlevers: !ours { signal: 1 }',
      '2:15',
      { kind: 'tag', tag: '!ours' },
    ],
    [
      'a share in hundredths where no number has a bound',
      plainWith('habitRate: 0.02', 'habitRate: 2 %'),
      '51:14',
      { kind: 'percent', cure: '0.02' },
    ],
    [
      'yes, where true or false is asked',
      'format: 1\nnewPolicies: [{ stays: oui }]',
      '2:24',
      { kind: 'wrongKind', expected: 'yesOrNo' },
    ],
    ['an id with spaces', 'format: 1\nid: My Department', '2:5', { kind: 'badId' }],
    [
      'too much text',
      `format: 1\ntitle: { en: ${'a'.repeat(2001)} }`,
      '2:14',
      { kind: 'tooLong', high: 2000 },
    ],
    [
      'a department without end',
      `format: 1\ntitle: { en: A, fr: B }\ndepartment: { spans: [${'1, '.repeat(33)}] }`,
      '3:22',
      { kind: 'tooLong', high: 32 },
    ],
    ['no quarter', plainWith('quarters: 12', 'quarters: 0'), '15:11', { kind: 'tooLow', low: 1 }],
    [
      'a pair of one',
      'format: 1\nnewDilemmas: [{ when: { quarters: [3] } }]',
      '2:35',
      { kind: 'tooShort', low: 2 },
    ],
    [
      'a key of the department that stands alone',
      'format: 1\nsize: 250',
      '2:1',
      { kind: 'misplacedKey', under: 'department' },
    ],
    [
      'a key of the file that is indented too far',
      plainWith('  spans', '  quarters: 3\n  spans'),
      '20:3',
      { kind: 'misplacedKey', under: 'top' },
    ],
    [
      'one thing for a list',
      'format: 1\npolicies: town-halls',
      '2:11',
      { kind: 'notList', cure: '[town-halls]' },
    ],
    [
      'one quarter for two',
      'format: 1\nnewEvents: [{ when: { quarters: 3 } }]',
      '2:33',
      { kind: 'notList', cure: '[3, 3]' },
    ],
    [
      'a number in quotation marks',
      plainWith('quarters: 12', 'quarters: "12"'),
      '15:11',
      { kind: 'quotedNumber', cure: '12' },
    ],
    ['a format in quotation marks', 'format: "1"', '1:9', { kind: 'quotedNumber', cure: '1' }],
    [
      'cents after a comma',
      plainWith('400000', '1 250,50 $'),
      '16:9',
      { kind: 'groupedNumber', cure: '1250.50' },
    ],
    [
      'the beginning of a key',
      'format: 1\nlevers: { clay: 0.2 }',
      '2:11',
      { kind: 'unknownKey', nearest: 'clayWork' },
    ],
    [
      'a percent sign',
      plainWith('signal: 0.1', 'signal: 10%'),
      '45:11',
      { kind: 'percent', cure: '0.1' },
    ],
    [
      'a share above 1',
      plainWith('signal: 0.1', 'signal: 10'),
      '45:11',
      { kind: 'tooHigh', found: 10, high: 1 },
    ],
    [
      'text for a number',
      plainWith('quarters: 12', 'quarters: twelve'),
      '15:11',
      { kind: 'wrongKind', expected: 'wholeNumber' },
    ],
    [
      'a share of something that is no share',
      plainWith(/budget: \S+/, 'budget: 30%'),
      '16:9',
      { kind: 'wrongKind', expected: 'number' },
    ],
    ['a number for text', plainWith(/^id: \S+/m, 'id: 7'), '3:5', { kind: 'unquoted', found: '7' }],
    ['a second document', `${plainText}---\nformat: 1\n`, '66:1', { kind: 'secondDocument' }],
    [
      'half a person',
      plainWith('[3, 3, 3, 8]', '[3, 3, 2.5, 8]'),
      '20:17',
      { kind: 'wrongKind', expected: 'wholeNumber' },
    ],
    [
      'names for tiers that are not there',
      plainWith('[3, 3, 3, 8]', '[3, 3, 8]'),
      '22:5',
      { kind: 'wrongCount', expected: 3, found: 4 },
    ],
    [
      'too many people',
      plainWith('[3, 3, 3, 8]', '[90, 90, 90, 8]'),
      '20:10',
      { kind: 'tooManyPeople' },
    ],
    [
      'a key given twice',
      plainWith('quarters: 12', 'quarters: 12\nquarters: 8'),
      '16:1',
      { kind: 'duplicateKey', key: 'quarters' },
    ],
    ['a tab', plainWith('  spans:', '\tspans:'), '20:1', { kind: 'tab' }],
    ['an alias', 'a: &x 1\nb: *x', '2:4', { kind: 'alias' }],
    ['a bracket left open', 'format: [1', '1:11', { kind: 'notYaml' }],
    ['a later format', 'format: 2\nnews: 1', '1:9', { kind: 'notOneOf', found: '2' }],
    ['text alone', 'just text', '1:1', { kind: 'notMap', found: '"just text"' }],
    [
      'a title without a language',
      plainWith(/title:\n.*\n.*\n/, 'title: Northern Services\n'),
      '4:8',
      { kind: 'oneText', found: '"Northern Services"' },
    ],
    [
      'digits in groups of three',
      plainWith('400000', '400 000 $'),
      '16:9',
      { kind: 'groupedNumber', cure: '400000' },
    ],
    [
      'digits with a comma after the thousands',
      plainWith('400000', '$1,400,000'),
      '16:9',
      { kind: 'groupedNumber', cure: '1400000' },
    ],
    [
      'a comma that is no sign of thousands, for a share can have none',
      plainWith('signal: 0.1', 'signal: 0,125'),
      '45:11',
      { kind: 'decimalComma', cure: '0.125' },
    ],
    ['brackets in brackets', `a: 1\nb: ${'['.repeat(100)}`, '2:68', { kind: 'tooDeep' }],
    ['dashes after dashes', `a: 1\nb:\n  ${'- '.repeat(100)}`, '3:67', { kind: 'tooDeep' }],
    ['a null alone', '---\n', '1:1', { kind: 'empty' }],
    ['nothing', ' \n', '1:1', { kind: 'empty' }],
    ['only a comment', '# later', '1:1', { kind: 'empty' }],
    [
      'a null',
      'format: 1\ntitle:\ndepartment: { spans: [2] }',
      '2:7',
      { kind: 'noValue', expected: 'map' },
    ],
    [
      'a key of the prototype',
      'format: 1\n__proto__: { a: 1 }',
      '2:1',
      { kind: 'forbiddenKey', key: '__proto__' },
    ],
  ])('%s', (_, text, place, what) => {
    const faults = faultsOf(text);
    const found = faults.map((fault) => formatPlace(fault));
    const at = found.indexOf(`mine.yaml:${place}`);
    expect(found).toContain(`mine.yaml:${place}`);
    expect(faults[at].what).toMatchObject(what);
  });

  const people = (list: string): string =>
    `format: 1\ntitle: { en: A, fr: B }\ndepartment:\n  people:\n${list}`;

  test.each([
    [
      'a manager who manages herself',
      '    - { id: bob, manager: bob }',
      '5:27',
      { kind: 'selfManaged', person: 'bob' },
    ],
    [
      'a circle',
      '    - { id: a, manager: b }\n    - { id: b, manager: a }',
      '5:25',
      { kind: 'cycle', people: 'a → b → a' },
    ],
    [
      'a manager who is not there',
      '    - { id: ann }\n    - { id: bob, manager: anna }',
      '6:27',
      { kind: 'unknownManager', nearest: 'ann' },
    ],
    [
      'two people with one id',
      '    - { id: ann }\n    - { id: ann }',
      '6:13',
      { kind: 'duplicatePerson', person: 'ann' },
    ],
    [
      'a manager under a manager, and so on',
      Array.from({ length: 33 }, (_, at) =>
        at === 0 ? '    - { id: p0 }' : `    - { id: p${at}, manager: p${at - 1} }`,
      ).join('\n'),
      '5:5',
      { kind: 'tooManyTiers', found: 33, most: 32 },
    ],
  ])('%s', (_, list, place, what) => {
    const [fault] = faultsOf(people(list));
    expect(formatPlace(fault)).toBe(`mine.yaml:${place}`);
    expect(fault.what).toMatchObject(what);
  });

  test('numbers that commas split are one fault each, and nothing follows from them', () => {
    const camps = 'camps: { zealots: 0,2, collaborators: 0,6, resisters: 0,2 }';
    const faults = faultsOf(plainWith('  tiers:', `  ${camps}\n  tiers:`));
    expect(faults.map(({ what }) => what.kind)).toEqual(Array(3).fill('decimalComma'));
  });

  test('a key that is there, but misspelt, is one fault and not two', () => {
    const faults = faultsOf('format: 1\ntitel: { en: A, fr: B }\ndepartment: { spans: [2] }');
    expect(faults.map(({ what }) => what)).toMatchObject([
      { kind: 'unknownKey', key: 'titel', nearest: 'title' },
    ]);
  });

  test('a key that is not there, with nothing like it, is missing', () => {
    const faults = faultsOf('format: 1\nheading: A\ndepartment: { spans: [2] }');
    expect(faults.map(({ what }) => what.kind)).toEqual(['missingKey', 'unknownKey']);
  });

  // Comparing each key with every other would take these two minutes.
  test('a key given forty thousand times is answered', { timeout: 30_000 }, () => {
    const faults = faultsOf(`format: 1\n${'k: 1\n'.repeat(40_000)}`);
    expect(faults.find(({ line }) => line === 3)).toMatchObject({
      what: { kind: 'duplicateKey', key: 'k' },
    });
  });

  // Putting a number together again and again would take these ten seconds and more.
  test('so are sixty thousand commas', { timeout: 9000 }, () => {
    const faults = faultsOf(`format: 1\nlevers: { signal: 1${',5'.repeat(60_000)} }`);
    expect(faults.at(-1)).toMatchObject({ line: 2 });
  });

  test('so are twenty thousand keys that nobody knows', { timeout: 30_000 }, () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`);
    const faults = faultsOf(`format: 1\n${keys.join('')}`);
    expect(faults.at(-1)).toMatchObject({ column: 1, what: { kind: 'unknownKey' } });
  });

  test('all faults at once, in the order of the file', () => {
    const text = plainWith('quarters: 12', 'quarters: -1').replace('- lock-down', '- 7');
    expect(faultsOf(text).map(({ line }) => line)).toEqual([15, 64]);
  });
});
