import { describe, expect, test } from 'vitest';
import { parseOrgChart, parseScenario, scenarioFromChart } from '../../src/scenario/index.ts';
import { readYaml } from '../../src/scenario/yamlDocument.ts';
import { chartWords } from '../../src/words/index.ts';
import { chartOf, english, french, largeChart } from './charts.ts';
import { parse, shippedCatalogue } from './files.ts';

function made(text: string, names: 'keep' | 'drop' = 'drop') {
  return scenarioFromChart(chartOf(text), { ...chartWords('fr'), names });
}

function departmentOf(text: string) {
  const parsed = parse(text);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  expect(parsed.warnings).toEqual([]);
  return parsed.scenario.department;
}

describe('a scenario made from an org chart', () => {
  test('can be played as it stands, with the people of the chart', () => {
    const { plan, branches, languages, profiles } = departmentOf(made(french).text);
    expect(plan).toMatchObject({ managerOf: [-1, -1, 1, 1] });
    expect(plan).toMatchObject({ roles: { 2: { en: 'Analyste', fr: 'Analyste' } } });
    expect(branches.map(({ fr }) => fr)).toEqual(['Politiques', 'Opérations']);
    expect(languages).toHaveLength(2);
    expect(profiles).toHaveLength(3);
  });

  test('holds no name and no id of the chart, unless they are asked for', () => {
    const text = made(english).text.replaceAll('Bob', '');
    for (const name of ['Ann', 'Côté', 'Cy', 'Lee', 'Poe', 'Wu']) expect(text).not.toContain(name);
    expect([...parseableSeats(text)]).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  test('names its managers where names are kept, and nobody else', () => {
    const { seats, persons } = departmentOf(made(english, 'keep').text);
    expect([...seats.keys()]).toEqual(['2', '3', '4', '5']);
    expect(persons.map(({ name }) => name)).toEqual(['Cy Lee']);
  });

  test('takes as it is whatever a cell holds', () => {
    const nasty = '#: {}[]&*!|>\\ "yes" \u0085 \u2028 é 😀 <b>';
    const cell = `"${nasty.replaceAll('"', '""')}"`;
    const { text } = made(`id,manager,role\n0,,\n${cell},0,${cell}\n`, 'keep');
    const role = nasty.replaceAll(/\s+/g, ' ');
    expect(departmentOf(text).plan).toMatchObject({ roles: [{ en: role }] });
  });

  test('has the shape alone where its people would not fit', () => {
    const { text, isListed } = made(largeChart(20_000), 'keep');
    expect(isListed).toBe(false);
    const { plan, branches, languages } = departmentOf(text);
    expect(plan.kind === 'people' && plan.managerOf).toEqual(chartOf(largeChart(20_000)).managerOf);
    expect(branches).toHaveLength(5);
    expect(languages[0].french).toBe(1);
  });

  test('leaves out roles before it leaves out people', () => {
    const { text, isListed } = made(largeChart(3000));
    expect(isListed).toBe(true);
    expect(text).not.toContain('role:');
    expect(departmentOf(text).plan).toMatchObject({ kind: 'people' });
  });
});

describe('a scenario that names an org chart', () => {
  const file = {
    name: 'mine.yaml',
    text: 'format: 1\ntitle: { en: Mine, fr: Mien }\ndepartment: { chart: c.csv }\n',
  };
  const withChart = (text: string) =>
    parseScenario(file, shippedCatalogue(), (name) => parseOrgChart({ name, text }));

  test('has its people, branches, ages and languages', () => {
    expect(withChart(french)).toMatchObject({
      kind: 'scenario',
      scenario: {
        department: {
          plan: { managerOf: [-1, -1, 1, 1] },
          branches: [{ fr: 'Politiques' }, { fr: 'Opérations' }],
        },
      },
    });
  });

  test('is told of what is amiss in the chart, with the place in the chart', () => {
    expect(withChart(english.replace('4,Di', '3,Di'))).toMatchObject({
      kind: 'faults',
      faults: [{ file: 'c.csv', line: 5, column: 1, what: { kind: 'idTaken' } }],
    });
  });

  test('is told where the chart is not there', () => {
    expect(parseScenario(file, shippedCatalogue())).toMatchObject({
      kind: 'faults',
      faults: [{ file: 'mine.yaml', line: 3, what: { kind: 'chartMissing', chart: 'c.csv' } }],
    });
  });
});

function parseableSeats(text: string): Iterable<string> {
  expect(readYaml({ name: 'made.yaml', text }).kind).toBe('read');
  return departmentOf(text).seats.keys();
}
