/** Scenario files, org charts, and both at once: read as the page's worker reads them, then played. */
import fc from 'fast-check';
import { openGame } from '../../../src/game/index.ts';
import { readFiles, type FileReading } from '../../../src/live/fileReading.ts';
import type { PickedFile } from '../../../src/live/textOf.ts';
import { sayFlaw, sayPath, chartWords, wordsIn } from '../../../src/words/index.ts';
import { byName, english, french, largeChart } from '../../scenario/charts.ts';
import { damaged } from '../../scenario/damage.ts';
import { everything } from '../../scenario/everything.ts';
import { refused, unsound, type Kind, type Verdict } from '../kind.ts';
import { cut, jsonOf, mutated } from '../places.ts';
import { playOn } from '../playOn.ts';
import { costlyTexts, hostileText, rawBytes } from '../scraps.ts';
import { catalogue, plain, reference } from '../shippedTexts.ts';

type Files = { readonly files: readonly PickedFile[]; readonly names: 'keep' | 'drop' };

const small = {
  format: 1,
  title: { en: 'Small', fr: 'Petit' },
  summary: { en: 'A few people', fr: 'Quelques personnes' },
  seed: 'frost',
  quarters: 4,
  budget: 400_000,
  attention: 10,
  department: {
    size: 60,
    branches: [
      { en: 'North', fr: 'Nord' },
      { en: 'South', fr: 'Sud' },
    ],
    persons: [{ seat: '1', name: 'Odile', line: { en: 'Listens', fr: 'Écoute' } }],
  },
  dilemmas: [],
  discussion: [{ en: 'What now?', fr: 'Et maintenant?' }],
};
const listed = {
  format: 1,
  title: { en: 'Listed', fr: 'Liste' },
  department: { chart: 'chart.csv' },
};

const encoder = new TextEncoder();

/** What a text becomes on its way through editors, spreadsheets and mail. */
const encodings: readonly ((text: string) => Uint8Array)[] = [
  ...Array<(text: string) => Uint8Array>(8).fill((text) => encoder.encode(text)),
  (text) => encoder.encode(`\uFEFF${text}`),
  (text) => encoder.encode(text.replaceAll('\n', '\r\n')),
  (text) => Uint8Array.from(text, (sign) => (sign.codePointAt(0) ?? 0) % 256),
  (text) => {
    const marked = `\uFEFF${text}`;
    const units = Uint16Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
    return new Uint8Array(units.buffer);
  },
];

const endings = ['yaml', 'yml', 'json', 'txt', 'csv', 'tsv', 'xlsx', ''];
const nameOf = (likely: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...likely) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileText, fc.constantFrom(...endings))
        .map(([stem, ending]) => `${stem}.${ending}`),
    },
  );

/** Sound in shape; whatever a person may write in it is hostile. */
const filled = fc
  .record({ title: hostileText, summary: hostileText, seed: hostileText, name: hostileText })
  .map(({ title, summary, seed, name }) =>
    jsonOf({
      ...small,
      title: { en: title, fr: title },
      summary: { en: summary, fr: summary },
      seed,
      department: { size: 60, persons: [{ seat: '1', name, line: { en: title, fr: summary } }] },
      discussion: [{ en: summary, fr: title }],
    }),
  );

const cell = hostileText.map((text) => `"${text.replaceAll('"', '""')}"`);
const filledChart = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 8 })
  .map((rows) =>
    [
      'person id,name,role,manager id,branch',
      ...rows.map(
        ([name, role, branch], at) =>
          `${at},${name},${role},${at === 0 ? '' : (at - 1) % 2},${branch}`,
      ),
    ].join('\n'),
  );

const scenarioTexts = fc.oneof(
  {
    weight: 15,
    arbitrary: damaged(
      [plain, reference, everything],
      ['title: { en: A, fr: B }', 'department: { size: 60 }'],
    ),
  },
  { weight: 12, arbitrary: mutated([small]).map(jsonOf) },
  { weight: 9, arbitrary: filled },
  { weight: 1, arbitrary: fc.constantFrom(...costlyTexts) },
  { weight: 3, arbitrary: hostileText },
);

const chartTexts = fc.oneof(
  { weight: 3, arbitrary: filledChart },
  {
    weight: 5,
    arbitrary: cut(
      [english, french, byName, largeChart(40)],
      [';', ',', '\t', '"', '""', '"\n', '\n', '\r\n', '-', '1', '0003', ';;;;', 'sep=;\n'],
    ),
  },
  { weight: 1, arbitrary: hostileText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"'.repeat(5000),
      ','.repeat(5000),
      '\n'.repeat(5000),
      'a,'.repeat(2000),
    ),
  },
);

const bytesOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(texts, fc.constantFrom(...encodings))
        .map(([text, encode]) => encode(text)),
    },
    { weight: 1, arbitrary: rawBytes },
  );

const fileOf = (likely: readonly string[], texts: fc.Arbitrary<string>): fc.Arbitrary<PickedFile> =>
  fc.record({ name: nameOf(likely), bytes: bytesOf(texts) });

const names = fc.constantFrom('keep' as const, 'drop' as const);
const scenarioFile = fileOf(['mine.yaml', 'mine.json', 'mine.txt'], scenarioTexts);
const chartFile = fileOf(['chart.csv', 'organigramme.csv', 'chart.tsv', 'chart.txt'], chartTexts);
const listedFile: PickedFile = { name: 'listed.json', bytes: encoder.encode(jsonOf(listed)) };

const open: Kind<Files>['open'] = async () => ({
  take: async (files) => judge(read(files)),
  close: () => undefined,
});

export const scenarios: Kind<Files> = {
  name: 'scenario file',
  share: 15,
  inputs: fc.record({ files: scenarioFile.map((file) => [file]), names }),
  open,
};

export const charts: Kind<Files> = {
  name: 'org chart',
  share: 12,
  inputs: fc.record({ files: chartFile.map((file) => [file]), names }),
  open,
};

export const severalFiles: Kind<Files> = {
  name: 'scenario with its chart',
  share: 3,
  inputs: fc.record({
    files: fc.oneof(
      chartTexts.map((text) => [listedFile, { name: 'chart.csv', bytes: encoder.encode(text) }]),
      fc.array(fc.oneof(scenarioFile, chartFile), { minLength: 2, maxLength: 3 }),
    ),
    names,
  }),
  open,
};

function read({ files, names: wished }: Files): FileReading {
  return readFiles({ files, catalogue, wishes: { ...chartWords('fr'), names: wished } });
}

function judge(reading: FileReading): Verdict {
  if (reading.kind === 'sound') return playOn(openGame(reading.scenario));
  const { faults } = reading;
  if (faults.length === 0 || faults.length > 50) return unsound(`${faults.length} faults`);
  for (const fault of faults) {
    const { line, column, what } = fault;
    if (!(line >= 1 && column >= 1)) return unsound(`a fault at ${line}:${column}`);
    for (const language of ['en', 'fr'] as const) {
      const words = wordsIn(language);
      const said = sayFlaw(words, what);
      // Each says what is wrong and what to do; a key or a gap in place of words helps nobody.
      const isSentence = /\S.*[.?!…»”]$/s.test(said) && !said.startsWith('fault.');
      if (!isSentence) return unsound(`says “${said}”`);
      sayPath(words, fault);
    }
  }
  return refused(faults[0].what.kind);
}
