/** The documents that have regions written by machine, and what each region holds. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/words/index.ts';
import { findingsTable } from './findings/findingsTable.ts';
import { keyTables } from './keyTables.ts';
import { leverTable } from './leverTable.ts';
import { luckTable } from './luckTable.ts';
import { paperPass, paperPlanTable } from './paper/paperTables.ts';
import { parameterTables } from './parameterTables.ts';
import { fillRegions, regionNames } from './regions.ts';
import { ablationTable, paceTable, screeningTable, tornadoTable } from './resultTables.ts';
import { scheduleTable } from './scheduleTable.ts';
import { scribeIn, type Scribe } from './scribe.ts';
import { apacheExample, headerTable, headersExample, nginxExample } from './siteExamples.ts';
import { columnTable, organisationTable } from './stateTables.ts';

export type ModelDocument = {
  readonly name: string;
  readonly language: Language;
  readonly file: string;
};

const titles = [
  'model/odd',
  'model/trace',
  'model/sensitivity',
  'model/findings',
  'scenarios',
  'facilitator',
  'paper',
  'privacy',
  'accessibility',
  'CONTRIBUTING',
  'CHANGELOG',
  'threats',
  'site',
] as const;

export const documents: readonly ModelDocument[] = titles.flatMap((title) => [
  documentOf(`${title}.md`, 'en'),
  documentOf(`${title}.fr.md`, 'fr'),
]);

/** Region by region; only those that a document has are written. */
const writers = {
  parameters: parameterTables,
  columns: columnTable,
  organisation: organisationTable,
  levers: leverTable,
  luck: luckTable,
  schedule: scheduleTable,
  pace: paceTable,
  ablationMessage: (scribe) => ablationTable(scribe, 'message'),
  ablationEverything: (scribe) => ablationTable(scribe, 'everything'),
  tornadoMessage: (scribe) => tornadoTable(scribe, 'message'),
  tornadoEverything: (scribe) => tornadoTable(scribe, 'everything'),
  screening: screeningTable,
  findings: findingsTable,
  keys: keyTables,
  paperPass,
  paperPlans: paperPlanTable,
  headers: headerTable,
  nginx: nginxExample,
  apache: apacheExample,
  headersFile: headersExample,
} as const satisfies Readonly<Record<string, (scribe: Scribe) => string>>;

export function textOf({ file }: ModelDocument): string {
  return readFileSync(file, 'utf8');
}

/** What the document would be if it were written now. */
export function currentText(document: ModelDocument): string {
  const text = textOf(document);
  const scribe = scribeIn(document.language);
  const wanted = new Set(regionNames(text));
  const contents = Object.entries(writers)
    .filter(([name]) => wanted.has(name))
    .map(([name, write]) => [name, write(scribe)]);
  return fillRegions(text, Object.fromEntries(contents));
}

function documentOf(name: string, language: Language): ModelDocument {
  return {
    name,
    language,
    file: fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)),
  };
}
