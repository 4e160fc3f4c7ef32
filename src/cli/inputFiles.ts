/** Files named on the command line, read or answered with what is wrong with them on stderr. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseJournal, type ParsedJournal } from '../game/index.ts';
import {
  decodeFile,
  formatPlace,
  nearest,
  parseCatalogue,
  parseOrgChart,
  parseScenario,
  readOrgChart,
  type Catalogue,
  type DecodeAs,
  type Fault,
  type OrgChart,
  type ParsedOrgChart,
  type Scenario,
  type SourceFile,
} from '../scenario/index.ts';
import { harmless, sayFlaw, sayPath, type Words } from '../words/index.ts';

const scenarioFolder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
/** What is played where nobody says. */
export const defaultScenario = path.join(scenarioFolder, 'default.yaml');
const catalogueFolder = path.join(scenarioFolder, 'catalogue');
const catalogueFiles = ['policies.yaml', 'dilemmas.yaml', 'events.yaml'];

export type ReadingOptions = {
  /** Without a word on what is only to be warned of, which has been said before. */
  readonly quietly?: boolean;
};

/** A scenario, and all that was read to make it: enough to make it again where the files are not. */
export type ScenarioRead = { readonly scenario: Scenario; readonly texts: readonly SourceFile[] };

export function readScenarioFile(
  name: string,
  words: Words,
  options: ReadingOptions = {},
): Scenario | null {
  return readScenarioTexts(name, words, options)?.scenario ?? null;
}

/** @param asked a file, or where there is none of this name a scenario that the game brings */
export function readScenarioTexts(
  asked: string,
  words: Words,
  { quietly = false }: ReadingOptions = {},
): ScenarioRead | null {
  const shipped = existsSync(asked) ? null : shippedFile(asked);
  if (shipped === null && !existsSync(asked) && isId(asked)) return sayUnknown(asked, words);
  const name = shipped ?? asked;
  const read = readSource(name, words);
  if (read === null) return null;
  // What goes along with a table says nothing of where this machine keeps the game.
  const file = shipped === null ? read : { ...read, name: path.basename(shipped) };
  const catalogue = readCatalogue(words);
  if (catalogue === null) return null;
  const texts = [file];
  const parsed = parseScenario(file, catalogue, (chart) => {
    const keep: DecodeAs = (bytes, encoding) => {
      const text = decodeAs(bytes, encoding);
      texts.push({ name: chart, text });
      return text;
    };
    return chartBeside(name, chart, keep);
  });
  if (parsed.kind === 'faults') return sayFaults(parsed.faults, words);
  if (!quietly) sayFaults(parsed.warnings, words);
  return { scenario: parsed.scenario, texts };
}

/** @param texts what `readScenarioTexts` has read, the scenario's own file first */
export function scenarioOfTexts(texts: readonly SourceFile[], words: Words): Scenario | null {
  const catalogue = readCatalogue(words);
  if (catalogue === null) return null;
  const parsed = parseScenario(texts[0], catalogue, (chart) => {
    const beside = texts.find(({ name }) => name === chart);
    return beside === undefined ? null : parseOrgChart(beside);
  });
  return parsed.kind === 'scenario' ? parsed.scenario : sayFaults(parsed.faults, words);
}

/** @returns the file of a scenario that the game brings; null where it brings none of this name */
export function shippedFile(id: string): string | null {
  if (!isId(id)) return null;
  const file = path.join(scenarioFolder, `${id}.yaml`);
  return existsSync(file) ? file : null;
}

function isId(text: string): boolean {
  return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text);
}

type JournalFile = Extract<ParsedJournal, { readonly kind: 'journal' }>;

export function readJournalFile(name: string, words: Words): JournalFile | null {
  const file = readSource(name, words);
  if (file === null) return null;
  const parsed = parseJournal(file);
  return parsed.kind === 'journal' ? parsed : sayFaults(parsed.faults, words);
}

function readCatalogue(words: Words): Catalogue | null {
  const files: SourceFile[] = [];
  for (const name of catalogueFiles) {
    const file = readSource(path.join(catalogueFolder, name), words);
    if (file === null) return null;
    files.push(file);
  }
  const parsed = parseCatalogue(...files);
  return parsed.kind === 'catalogue' ? parsed.catalogue : sayFaults(parsed.faults, words);
}

/** Only from the scenario's own folder: a file from elsewhere names no others on this machine. */
function chartBeside(scenario: string, chart: string, decode: DecodeAs): ParsedOrgChart | null {
  if (/[\\/:]/.test(chart)) return null;
  const name = path.join(path.dirname(scenario), chart);
  const bytes = readBytes(name);
  return bytes === null ? null : readOrgChart(name, bytes, decode);
}

export function readChartFile(name: string, words: Words): OrgChart | null {
  const bytes = readBytes(name);
  if (bytes === null) return sayUnreadable(name, words);
  const parsed = readOrgChart(name, bytes, decodeAs);
  if (parsed.kind === 'faults') return sayFaults(parsed.faults, words);
  sayFaults(parsed.warnings, words);
  return parsed.chart;
}

const decodeAs: DecodeAs = (bytes, encoding) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** What the game wrote itself may bring the largest org chart along. */
const ownBytesMost = 40 * 1024 * 1024;

/** A file that the game itself has written: a run, a design. */
export function readOwn(name: string, words: Words): SourceFile | null {
  return readSource(name, words, ownBytesMost);
}

export function readSource(name: string, words: Words, most?: number): SourceFile | null {
  const bytes = readBytes(name);
  if (bytes === null) return sayUnreadable(name, words);
  const file = decodeFile(name, bytes, decodeUtf8, most);
  return 'text' in file ? file : sayFaults([file], words);
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function readBytes(name: string): Uint8Array | null {
  try {
    return readFileSync(name);
  } catch {
    return null;
  }
}

/** Of what looks like a name, and not like a file. */
function sayUnknown(name: string, { say }: Words): null {
  const known = readdirSync(scenarioFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.basename(file, '.yaml'));
  const close = nearest(name, known);
  const values = { name, nearest: close === '' ? 'none' : close, known: known.join(', ') };
  process.stderr.write(`${say('cli.unknownScenario', values)}\n`);
  return null;
}

function sayUnreadable(name: string, words: Words): null {
  process.stderr.write(`${words.say('cli.unreadable', { name })}\n`);
  return null;
}

/** @returns null, so that a reader can say and give up in one breath */
function sayFaults(faults: readonly Fault[], words: Words): null {
  for (const fault of faults) {
    const where = sayPath(words, fault);
    const sentence = `${where === '' ? '' : `${where}: `}${sayFlaw(words, fault.what)}`;
    process.stderr.write(`${formatPlace(fault)}: ${harmless(sentence)}\n`);
  }
  return null;
}
