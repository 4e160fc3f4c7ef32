import { describe, expect, test } from 'vitest';
import { openGame } from '../../src/game/index.ts';
import { modelVersion, scalarLevers } from '../../src/model/index.ts';
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
    ['regulator.yaml', 400],
    ['regions.yaml', 1948],
    ['agency.yaml', 57_000],
    ['reference.yaml', 768],
  ])('%s can be played, with %d people and nothing to warn of', (name, people) => {
    const parsed = parse(shipped(name), name);
    expect(parsed).toMatchObject({ kind: 'scenario', warnings: [] });
    const world = parsed.kind === 'scenario' ? openGame(parsed.scenario).world : null;
    expect(world?.department.size).toBe(people);
  });

  test('the catalogue holds at least 24 policies of all groups, and 24 dilemmas', () => {
    const { policies, dilemmas, events } = shippedCatalogue();
    expect(policies.length).toBeGreaterThanOrEqual(24);
    expect(dilemmas.length).toBeGreaterThanOrEqual(24);
    expect(events.length).toBeGreaterThanOrEqual(8);
    expect(new Set(policies.map(({ group }) => group)).size).toBe(7);
  });

  test('the catalogue is in both languages, word for word', () => {
    const { policies, dilemmas } = shippedCatalogue();
    const texts = [
      ...policies.flatMap(({ line, evidence, risk }) => [line, evidence, risk]),
      ...dilemmas.flatMap(({ text, source, answers }) => [
        text,
        source,
        ...answers.flatMap(({ label, debrief }) => [label, debrief]),
      ]),
    ];
    expect(texts.filter(({ en, fr }) => en === fr)).toEqual([]);
  });

  test('the policies of the catalogue reach every lever of the model', () => {
    const reached = new Set(
      shippedCatalogue().policies.flatMap(({ effects }) => Object.keys(effects)),
    );
    expect([...scalarLevers, 'guardrails'].filter((lever) => !reached.has(lever))).toEqual([]);
  });

  test('every policy says how firm its evidence is', () => {
    const graded = shippedCatalogue().policies.filter(({ evidence }) =>
      /Grade [ABC]/.test(evidence.en),
    );
    expect(graded).toEqual(shippedCatalogue().policies);
  });

  const taught = [
    'tutorial.yaml',
    'default.yaml',
    'after-the-leak.yaml',
    'regulator.yaml',
    'regions.yaml',
    'agency.yaml',
  ];
  test.each(taught)(
    '%s says what it teaches, and helps whoever leads a room through it',
    (name) => {
      const parsed = parse(shipped(name), name);
      if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
      const { scenario } = parsed;
      expect(scenario.teaches).not.toBeNull();
      expect(scenario.findings.length).toBeGreaterThan(0);
      expect(scenario.writtenFor).toBe(modelVersion);
      expect(scenario.notes.map(({ quarter }) => quarter)).toEqual(
        Array.from({ length: scenario.quarters }, (_, at) => at + 1),
      );
      expect(scenario.predictions.length).toBeGreaterThan(0);
      expect(scenario.discussion.length).toBeGreaterThan(3);
      expect(scenario.endings.at(-1)?.conditions).toEqual([]);
    },
  );

  test('at least twenty managers of the default department have a name', () => {
    const parsed = parse(shipped('default.yaml'), 'default.yaml');
    if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
    const { department } = openGame(parsed.scenario).world;
    const { persons } = parsed.scenario.department;
    expect(persons.filter(({ uid }) => department.teamLed[uid] >= 0).length).toBeGreaterThanOrEqual(
      20,
    );
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

  test('is called by its file, as long as a save can take that', () => {
    const named = (name: string): string => {
      const parsed = parse('format: 1\ntitle: { en: S, fr: P }\ndepartment: { spans: [2] }', name);
      return parsed.kind === 'scenario' ? parsed.scenario.id : 'not read';
    };
    expect(named(`${'x'.repeat(500)}.yaml`)).toBe('x'.repeat(80));
    expect(named(`${'x'.repeat(79)}--y.yaml`)).toBe('x'.repeat(79));
    expect(named('.yaml')).toBe('scenario');
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
