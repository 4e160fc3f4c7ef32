/** Files named on the command line, read or answered with what is wrong with them on stderr. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseJournal, type ParsedJournal } from '../game/index.ts';
import {
  decodeFile,
  formatPlace,
  parseCatalogue,
  parseScenario,
  type Catalogue,
  type Fault,
  type Scenario,
  type SourceFile,
} from '../scenario/index.ts';
import { harmless, sayFlaw, type Words } from '../words/index.ts';

const catalogueFile = fileURLToPath(
  new URL('../../scenarios/catalogue/policies.yaml', import.meta.url),
);

export function readScenarioFile(name: string, words: Words): Scenario | null {
  const file = readSource(name, words);
  if (file === null) return null;
  const catalogue = readCatalogue(words);
  if (catalogue === null) return null;
  const parsed = parseScenario(file, catalogue);
  if (parsed.kind === 'faults') return sayFaults(parsed.faults, words);
  sayFaults(parsed.warnings, words);
  return parsed.scenario;
}

type JournalFile = Extract<ParsedJournal, { readonly kind: 'journal' }>;

export function readJournalFile(name: string, words: Words): JournalFile | null {
  const file = readSource(name, words);
  if (file === null) return null;
  const parsed = parseJournal(file);
  return parsed.kind === 'journal' ? parsed : sayFaults(parsed.faults, words);
}

function readCatalogue(words: Words): Catalogue | null {
  const file = readSource(catalogueFile, words);
  if (file === null) return null;
  const parsed = parseCatalogue(file);
  return parsed.kind === 'catalogue' ? parsed.catalogue : sayFaults(parsed.faults, words);
}

function readSource(name: string, words: Words): SourceFile | null {
  const bytes = readBytes(name);
  if (bytes === null) {
    process.stderr.write(`${words.say('cli.unreadable', { name })}\n`);
    return null;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const file = decodeFile(name, bytes, (each) => decoder.decode(each));
  return 'text' in file ? file : sayFaults([file], words);
}

function readBytes(name: string): Uint8Array | null {
  try {
    return readFileSync(name);
  } catch {
    return null;
  }
}

/** @returns null, so that a reader can say and give up in one breath */
function sayFaults(faults: readonly Fault[], words: Words): null {
  for (const fault of faults) {
    const path = fault.path === '' ? '' : `${fault.path}: `;
    const sentence = `${path}${sayFlaw(words, fault.what)}`;
    process.stderr.write(`${formatPlace(fault)}: ${harmless(sentence)}\n`);
  }
  return null;
}
