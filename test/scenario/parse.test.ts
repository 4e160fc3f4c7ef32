import { describe, expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { decodeFile } from '../../src/scenario/index.ts';
import { faultsOf, parse, plainWith, shipped, shippedCatalogue } from './files.ts';

const decodeUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the files that the game ships', () => {
  test.each([
    ['default.yaml', 255],
    ['tutorial.yaml', 60],
    ['after-the-leak.yaml', 304],
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
    expect(parse(plainWith('habitRate: 0.02', 'habitRate: 0.9'))).toMatchObject({
      kind: 'scenario',
      warnings: [{ path: 'parameters.habitRate', what: { kind: 'implausible', found: 0.9 } }],
    });
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
