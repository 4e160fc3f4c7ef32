import { describe, expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { decodeFile, formatPlace } from '../../src/scenario/index.ts';
import { defaultWith, faultsOf, parse, shipped, shippedCatalogue } from './files.ts';

const decodeUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the files that the game ships', () => {
  test.each([
    ['default.yaml', 255],
    ['reference.yaml', 768],
  ])('%s can be played, with %d people and nothing to warn of', (name, people) => {
    const parsed = parse(shipped(name), name);
    expect(parsed).toMatchObject({ kind: 'scenario', warnings: [] });
    const world = parsed.kind === 'scenario' ? openGame(parsed.scenario).world : null;
    expect(world?.department.size).toBe(people);
  });

  test('the catalogue holds policies of at least four groups, each in both languages', () => {
    const { policies } = shippedCatalogue();
    expect(policies.length).toBeGreaterThanOrEqual(6);
    expect(new Set(policies.map(({ group }) => group)).size).toBeGreaterThanOrEqual(4);
    for (const { name, line, evidence, risk } of policies) {
      for (const { en, fr } of [name, line, evidence, risk]) expect(en).not.toBe(fr);
    }
  });
});

describe('a scenario', () => {
  test('needs a format, a title and a hierarchy, and takes defaults for the rest', () => {
    const parsed = parse(
      'format: 1\ntitle: { en: Small, fr: Petit }\ndepartment: { spans: [2, 5] }',
    );
    expect(parsed).toMatchObject({
      kind: 'scenario',
      scenario: {
        id: 'mine',
        seed: 'clay',
        quarters: 12,
        department: { tiers: [{ en: 'Managers, tier 1' }, { en: 'Employees' }] },
      },
    });
  });

  test('may be JSON, have a byte-order mark, or lines that end as Windows ends them', () => {
    const json = '{"format":1,"title":{"en":"J","fr":"J"},"department":{"spans":[2]}}';
    expect(parse(json).kind).toBe('scenario');
    expect(parse(`\uFEFF${shipped('default.yaml')}`).kind).toBe('scenario');
    expect(parse(shipped('default.yaml').replaceAll('\n', '\r\n')).kind).toBe('scenario');
  });

  test('may list its people in any order', () => {
    const parsed = parse(`
format: 1
title: { en: Three, fr: Trois }
department:
  people:
    - { id: cy, manager: ann, role: { en: Analyst, fr: Analyste } }
    - { id: ann }
    - { id: bob, manager: ann }`);
    expect(parsed).toMatchObject({
      kind: 'scenario',
      scenario: {
        department: {
          plan: {
            kind: 'people',
            managerOf: [-1, 0, 0],
            roles: [{ en: 'Manager' }, { fr: 'Analyste' }, { en: 'Employee' }],
          },
        },
      },
    });
  });

  test('in one language alone can be played, with a warning that says which is missing', () => {
    const parsed = parse('format: 1\ntitle: { en: Only }\ndepartment: { spans: [2] }');
    expect(parsed).toMatchObject({
      kind: 'scenario',
      scenario: { title: { en: 'Only', fr: 'Only' } },
      warnings: [{ line: 2, column: 8, what: { kind: 'oneLanguage', missing: 'fr' } }],
    });
  });

  test('with a parameter outside its plausible range can be played, with a warning', () => {
    expect(parse(defaultWith('habitRate: 0.02', 'habitRate: 0.9'))).toMatchObject({
      kind: 'scenario',
      warnings: [{ path: 'parameters.habitRate', what: { kind: 'implausible', found: 0.9 } }],
    });
  });
});

describe('a broken scenario is told where and what:', () => {
  test.each([
    [
      'a misspelled key',
      defaultWith('quarters:', 'quaters:'),
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
      defaultWith('weight: 0.25', 'weight: 0.35'),
      '38:3',
      { kind: 'sharesSum', sum: 1.1, difference: -0.1 },
    ],
    [
      'an unknown policy',
      defaultWith('- lock-down', '- lockdown'),
      '64:5',
      { kind: 'unknownPolicy', nearest: 'lock-down' },
    ],
    [
      'a policy given twice',
      defaultWith('- lock-down', '- town-halls'),
      '64:5',
      { kind: 'repeatedId', id: 'town-halls' },
    ],
    [
      'an unknown parameter',
      defaultWith('habitRate', 'habitRat'),
      '51:3',
      { kind: 'unknownParameter', nearest: 'habitRate' },
    ],
    [
      'a decimal comma',
      defaultWith('signal: 0.1', 'signal: 0,1'),
      '45:11',
      { kind: 'decimalComma', cure: '0.1' },
    ],
    [
      'a decimal comma between braces',
      defaultWith('mean: 0.8,', 'mean: 0,8,'),
      '32:15',
      { kind: 'decimalComma', found: '0,8', cure: '0.8' },
    ],
    [
      'a percent sign',
      defaultWith('signal: 0.1', 'signal: 10%'),
      '45:11',
      { kind: 'percent', cure: '0.1' },
    ],
    [
      'a share above 1',
      defaultWith('signal: 0.1', 'signal: 10'),
      '45:11',
      { kind: 'tooHigh', found: 10, high: 1 },
    ],
    [
      'text for a number',
      defaultWith('quarters: 12', 'quarters: twelve'),
      '15:11',
      { kind: 'wrongKind', expected: 'wholeNumber' },
    ],
    [
      'a share of something that is no share',
      defaultWith(/budget: \S+/, 'budget: 30%'),
      '16:9',
      { kind: 'wrongKind', expected: 'number' },
    ],
    [
      'a number for text',
      defaultWith(/^id: \S+/m, 'id: 7'),
      '3:5',
      { kind: 'unquoted', found: '7' },
    ],
    [
      'a second document',
      `${shipped('default.yaml')}---\nformat: 1\n`,
      '66:1',
      { kind: 'secondDocument' },
    ],
    [
      'half a person',
      defaultWith('[3, 3, 3, 8]', '[3, 3, 2.5, 8]'),
      '20:17',
      { kind: 'wrongKind', expected: 'wholeNumber' },
    ],
    [
      'names for tiers that are not there',
      defaultWith('[3, 3, 3, 8]', '[3, 3, 8]'),
      '22:5',
      { kind: 'wrongCount', expected: 3, found: 4 },
    ],
    [
      'too many people',
      defaultWith('[3, 3, 3, 8]', '[90, 90, 90, 8]'),
      '20:10',
      { kind: 'tooManyPeople' },
    ],
    [
      'a key given twice',
      defaultWith('quarters: 12', 'quarters: 12\nquarters: 8'),
      '16:1',
      { kind: 'duplicateKey', key: 'quarters' },
    ],
    ['a tab', defaultWith('  spans:', '\tspans:'), '20:1', { kind: 'tab' }],
    ['an alias', 'a: &x 1\nb: *x', '2:4', { kind: 'alias' }],
    ['a bracket left open', 'format: [1', '1:11', { kind: 'notYaml' }],
    ['a later format', 'format: 2\nnews: 1', '1:9', { kind: 'notOneOf', found: '2' }],
    ['text alone', 'just text', '1:1', { kind: 'notMap', found: '"just text"' }],
    [
      'a title without a language',
      defaultWith(/title:\n.*\n.*\n/, 'title: Northern Services\n'),
      '4:8',
      { kind: 'notMap', keys: 'en, fr' },
    ],
    [
      'digits in groups of three',
      defaultWith('400000', '400 000 $'),
      '16:9',
      { kind: 'groupedNumber', cure: '400000' },
    ],
    [
      'digits with a comma after the thousands',
      defaultWith('400000', '$1,400,000'),
      '16:9',
      { kind: 'groupedNumber', cure: '1400000' },
    ],
    [
      'a comma that is no sign of thousands, for a share can have none',
      defaultWith('signal: 0.1', 'signal: 0,125'),
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
  ])('%s', (_, list, place, what) => {
    const [fault] = faultsOf(people(list));
    expect(formatPlace(fault)).toBe(`mine.yaml:${place}`);
    expect(fault.what).toMatchObject(what);
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
    const faults = faultsOf('k: 1\n'.repeat(40_000));
    expect(faults[0]).toMatchObject({ line: 2, what: { kind: 'duplicateKey', key: 'k' } });
  });

  test('so are twenty thousand keys that nobody knows', { timeout: 30_000 }, () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`);
    const faults = faultsOf(`format: 1\n${keys.join('')}`);
    expect(faults.at(-1)).toMatchObject({ column: 1, what: { kind: 'unknownKey' } });
  });

  test('all faults at once, in the order of the file', () => {
    const text = defaultWith('quarters: 12', 'quarters: -1').replace('- lock-down', '- 7');
    expect(faultsOf(text).map(({ line }) => line)).toEqual([15, 64]);
  });
});

describe('a file that is no scenario at all', () => {
  test('is refused as bytes: too large, binary, not UTF-8', () => {
    expect(decodeFile('big', new Uint8Array(300_000).fill(97), decodeUtf8)).toMatchObject({
      what: { kind: 'tooLarge', kilobytes: 293, most: 256 },
    });
    expect(decodeFile('zeros', Uint8Array.of(80, 75, 0, 3), decodeUtf8)).toMatchObject({
      what: { kind: 'binary' },
    });
    expect(decodeFile('latin', Uint8Array.of(0xe9, 0x20), decodeUtf8)).toMatchObject({
      what: { kind: 'binary' },
    });
    expect(decodeFile('good', bytesOf('é'), decodeUtf8)).toEqual({ name: 'good', text: 'é' });
  });

  test.each([
    ['brackets', '['.repeat(2000)],
    ['braces', '{a: '.repeat(2000)],
    ['list dashes', `${'- '.repeat(20_000)}a`],
    ['indentation', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('and nests %s without end is refused, also the second time in one process', (_, text) => {
    for (let time = 0; time < 2; time += 1) {
      expect(faultsOf(text)).toMatchObject([{ what: { kind: 'tooDeep' } }]);
    }
  });
});
