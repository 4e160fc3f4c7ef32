import { describe, expect, test } from 'vitest';
import { formatPlace, readOrgChart, type DecodeAs } from '../../src/scenario/index.ts';
import { readAge } from '../../src/scenario/orgChart/cellValues.ts';
import { readHeader } from '../../src/scenario/orgChart/columns.ts';
import { sayFlaw, sayPath, wordsIn } from '../../src/words/index.ts';
import {
  byName,
  chartOf,
  english,
  englishWith,
  faultsOfChart,
  french,
  largeChart,
  warningsOf,
} from './charts.ts';

const decodeAs: DecodeAs = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an org chart', () => {
  test('is read tier by tier, without its head, who is the player', () => {
    const { head, people, managerOf, tierOf, branches } = chartOf(english);
    expect(head.name).toBe('Ann Roy');
    expect(people.map(({ id }) => id)).toEqual(['2', '3', '4', '5']);
    expect(managerOf).toEqual([-1, -1, 1, 1]);
    expect(tierOf).toEqual([1, 1, 2, 2]);
    expect(branches).toEqual(['Policy', 'Operations']);
    expect(people[3]).toEqual({
      id: '5',
      name: 'Ed Wu',
      role: 'Analyst, senior',
      branch: 'Operations',
      language: null,
      age: null,
    });
    expect(warningsOf(english)).toEqual([]);
  });

  test('may come from a French spreadsheet, and says the same', () => {
    const { people, managerOf, branches } = chartOf(french);
    expect(managerOf).toEqual(chartOf(english).managerOf);
    expect(branches).toEqual(['Politiques', 'Opérations']);
    expect(people.map(({ language }) => language)).toEqual(['fr', 'en', 'en', null]);
    expect(people.map(({ age }) => age)).toEqual([[45, 54], [43, 43], [18, 30], null]);
    expect(people[3].role).toBe('Analyste "principal" par intérim');
    expect(warningsOf(french)).toEqual([]);
  });

  test('may give managers by name, where a name is one person’s alone, and says so once', () => {
    expect(chartOf(byName).managerOf).toEqual([-1, -1]);
    expect(warningsOf(byName)).toMatchObject([
      { line: 3, column: 1, what: { kind: 'managersByName', found: 2 } },
    ]);
  });

  test('may tell people apart by name alone', () => {
    const text = 'nom;gestionnaire\nAnne;\nBob;Anne\n';
    expect(chartOf(text).people.map(({ id }) => id)).toEqual(['Bob']);
    expect(warningsOf(text)).toMatchObject([{ what: { kind: 'namesAsIds' } }]);
  });

  test('may say in a line of its own what stands between its cells', () => {
    const text = 'sep=;\nid;manager;role, or title\n1;;a\n2;1;b\n2;1;c\n';
    expect(faultsOfChart(text)).toMatchObject([{ line: 5, row: 5, column: 1 }]);
  });

  test('takes the name of a branch from most of its people where its head gives none', () => {
    const text = 'id,manager,branch\n1,,\n2,1,\n3,2,East\n4,2,West\n5,2,West\n6,1,\n';
    expect(chartOf(text).branches).toEqual(['West', null]);
  });

  test('names the columns that it does not use', () => {
    const text = 'id,manager,email,manager name\n1,,a@b,\n2,1,c@d,Ann\n';
    expect(warningsOf(text)).toMatchObject([
      { line: 1, column: 12, what: { kind: 'ignoredColumn', column: 'email' } },
      { line: 1, column: 18, what: { kind: 'secondColumn', taken: 'manager' } },
    ]);
  });

  test('of 60,000 people is read whole', () => {
    const { people, tierOf } = chartOf(largeChart(60_000));
    expect(people).toHaveLength(60_000);
    expect(tierOf.at(-1)).toBe(7);
  });
});

describe('the name of a column', () => {
  test.each([
    ['id', ['Person ID', 'person_id', 'personId', 'Employee no.', 'PRI', 'Position number', '#']],
    [
      'id',
      ['Identifiant', 'Matricule', 'CIDP', 'Numéro d’employé', 'N° de la personne', 'ID_EMPLOYÉ'],
    ],
    [
      'manager',
      ['Manager ID', 'manager', 'Reports to', 'SUPERVISOR', 'Manager’s ID', 'Manager (ID)'],
    ],
    ['manager', ['Identifiant du gestionnaire', 'Relève de', 'Supérieur(e) immédiat(e)']],
    ['manager', ['ID de la ou du gestionnaire', 'Superviseur', 'Supérieur hiérarchique']],
    ['name', ['Name', 'Full name', 'Last name', 'Nom', 'Nom complet', 'Nom et prénom']],
    ['role', ['Role', 'Job title', 'Name or role', 'Titre', 'Titre du poste', 'Rôle', 'Fonction']],
    ['branch', ['Branch', 'Directorate', 'Direction générale', 'Secteur', 'Unité']],
    ['language', ['Language', 'First official language', 'Langue', 'Première langue officielle']],
    ['age', ['Age band', 'age_band', 'Age', 'Tranche d’âge', "Groupe d'âge", 'ÂGE']],
  ] as const)('may for %s be any of %j', (column, headers) => {
    const understood = headers.map((header) => [header, ...Object.keys(readHeader([header]).at)]);
    expect(understood).toEqual(headers.map((header) => [header, column]));
  });
});

describe('ages', () => {
  test.each([
    ['35-44', [35, 44]],
    ['35 – 44', [35, 44]],
    ['35 à 44', [35, 44]],
    ['de 35 à 44 ans', [35, 44]],
    ['35 to 44', [35, 44]],
    ['55+', [55, 67]],
    ['65 and over', [65, 67]],
    ['moins de 25 ans', [18, 25]],
    ['43,5', [43, 43]],
    ['43.5', [43, 43]],
    ['51 ans', [51, 51]],
    ['44-35', null],
    ['435', null],
    ['old', null],
  ])('%s', (cell, years) => {
    expect(readAge(cell)).toEqual(years);
  });
});

describe('a broken org chart is told where and what:', () => {
  test.each([
    ['a person without an id', englishWith('4,Di', ',Di'), '5:1', { kind: 'emptyId' }],
    [
      'an id given twice',
      englishWith('4,Di', '3,Di'),
      '5:1',
      { kind: 'idTaken', person: '3', row: 4 },
    ],
    [
      'a manager who is not there',
      englishWith('Analyst,3', 'Analyst,33'),
      '5:18',
      { kind: 'absentManager', manager: '33', nearest: '' },
    ],
    [
      'a manager whose name is misspelt',
      englishWith('Analyst,3', 'Analyst,Cy Leee'),
      '5:18',
      { kind: 'absentManager', nearest: 'Cy Lee' },
    ],
    [
      'a manager whose number lost its zeros',
      englishWith('3,Cy', '003,Cy'),
      '5:18',
      { kind: 'absentManager', nearest: '003' },
    ],
    [
      'somebody who is her own manager',
      englishWith('Analyst,3', 'Analyst,4'),
      '5:18',
      { kind: 'ownManager', person: '4' },
    ],
    [
      'two heads',
      englishWith('Director,1,Op', 'Director,,Op'),
      '4:19',
      { kind: 'secondHead', person: '3', head: '1', row: 2 },
    ],
    [
      'people in a circle',
      englishWith('Director,1,Op', 'Director,5,Op'),
      '4:19',
      { kind: 'cycle', people: '3 → 5 → 3' },
    ],
    [
      'a circle with nobody above it',
      englishWith('head,,', 'head,2,'),
      '2:23',
      { kind: 'cycle', people: '1 → 2 → 1' },
    ],
    [
      'a name that two people have',
      englishWith('Cy Lee', 'Bob Côté').replace('Analyst,3', 'Analyst,Bob Côté'),
      '5:18',
      { kind: 'sharedName', ids: '2, 3' },
    ],
    [
      'a language that is none',
      englishWith('Operations,en,43', 'Operations,ne,43'),
      '4:32',
      { kind: 'badLanguage', found: 'ne' },
    ],
    ['an age that is none', englishWith('45-54', '4554'), '3:33', { kind: 'badAge' }],
    [
      'a cell too many, for a comma',
      englishWith('"Analyst, senior"', 'Analyst, senior'),
      '6:39',
      { kind: 'wrongCells', found: 8, expected: 7, delimiter: 'comma' },
    ],
    [
      'a cell too few',
      englishWith('Policy,fr,', ''),
      '3:23',
      { kind: 'wrongCells', found: 5, expected: 7 },
    ],
    [
      'a quotation mark left open',
      englishWith('senior"', 'senior'),
      '6:9',
      { kind: 'unclosedQuote' },
    ],
    [
      'a quotation mark in the middle of a cell',
      englishWith('Analyst, senior', 'Analyst "senior" 1'),
      '6:9',
      { kind: 'strayQuote' },
    ],
    [
      'a column that is not there',
      englishWith('manager id', 'cost centre'),
      '1:1',
      { kind: 'noColumn', column: 'manager', nearest: '' },
    ],
    [
      'a column whose name is misspelt',
      englishWith('manager id', 'Manger ID'),
      '1:21',
      { kind: 'noColumn', column: 'manager', nearest: 'Manger ID' },
    ],
    [
      'a sign between cells that is none of the three',
      'id|manager\n1|\n',
      '1:1',
      { kind: 'noColumn', column: 'id', nearest: '' },
    ],
    ['no header', '1;;2\n2;\n', '1:1', { kind: 'noColumn', column: 'id' }],
    ['nothing', '\uFEFF \n\n', '1:1', { kind: 'chartEmpty' }],
    ['a header alone', 'id,manager\n', '1:1', { kind: 'noRows' }],
    ['a head alone', 'id,manager\n1,\n', '2:3', { kind: 'nobodyBelow', head: '1' }],
    [
      'more people than can be played',
      largeChart(60_002),
      '60003:1',
      { kind: 'chartTooManyPeople', found: 60_002 },
    ],
    [
      'more tiers than there can be',
      `id,manager\n0,\n${Array.from({ length: 40 }, (_, at) => `${at + 1},${at}`).join('\n')}`,
      '35:4',
      { kind: 'tooManyTiers', found: 40, most: 32 },
    ],
  ])('%s', (_, text, place, what) => {
    const fault = faultsOfChart(text).find((each) => each.what.kind === what.kind);
    expect(fault?.what).toMatchObject(what);
    expect(fault === undefined ? '' : formatPlace(fault)).toBe(`chart.csv:${place}`);
  });

  test('all of it at once, in order, and no more than fifty', () => {
    const faults = faultsOfChart(largeChart(300).replaceAll(';fr;', ';xx;'));
    expect(faults).toHaveLength(50);
    expect(faults.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, at) => at + 2));
  });

  test('one fault alone where the cells of a row have slipped', () => {
    expect(faultsOfChart(englishWith('Cy Lee', 'Lee, Cy'))).toHaveLength(1);
  });

  test('by row and column, in the reader’s language, with what to do', () => {
    const [fault] = faultsOfChart(french.replace('45 à 54 ans', 'quarante'));
    expect(sayPath(wordsIn('fr'), fault)).toBe('ligne 3, Tranche d’âge');
    expect(sayPath(wordsIn('en'), fault)).toBe('row 3, Tranche d’âge');
    expect(sayFlaw(wordsIn('en'), fault.what)).toContain('35-44');
  });
});

describe('the bytes of an org chart', () => {
  const parse = (bytes: Uint8Array) => readOrgChart('chart.csv', bytes, decodeAs);

  test('may be those of an old spreadsheet, with a warning', () => {
    const old = Uint8Array.from('id;manager;titre\n1;;T\xeate\n2;1;Adjoint\xe9\n', (letter) =>
      letter.charCodeAt(0),
    );
    expect(parse(old)).toMatchObject({
      kind: 'chart',
      chart: { head: { role: 'Tête' }, people: [{ role: 'Adjointé' }] },
      warnings: [{ what: { kind: 'oldEncoding' } }],
    });
  });

  test('may be what a spreadsheet calls Unicode text', () => {
    const text = `\uFEFF${byName}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
    expect(parse(bytes)).toMatchObject({ kind: 'chart', chart: { managerOf: [-1, -1] } });
  });

  test.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 255), 'chartBinary'],
    ['a file that is too large', new Uint8Array(17 * 1024 * 1024).fill(44), 'chartTooLarge'],
    ['an empty file', bytesOf(''), 'chartEmpty'],
  ])('are refused where they are %s', (_, bytes, kind) => {
    expect(parse(bytes)).toMatchObject({ kind: 'faults', faults: [{ what: { kind } }] });
  });
});
