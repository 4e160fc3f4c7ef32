/**
 * `npm run docs`: writes the tables of docs anew from the code and from the kept results,
 * the JSON Schemas beside the scenarios, and the cards to print.
 * `npm run docs -- --runs [study …]` first plays the studies anew, all of them or those named: some
 * 5,900 runs of the reference department. It says which files have changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cardsFiles } from './cards/cardsFiles.ts';
import { currentText, documents } from './documents.ts';
import { schemaFiles } from './schemaFiles.ts';
import { runStudy } from './runStudies.ts';
import { studies } from './studies.ts';

const [flag, ...names] = process.argv.slice(2);
const known = studies.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));

if ((flag !== undefined && flag !== '--runs') || unknown.length > 0) {
  process.stderr.write(`Usage: npm run docs -- [--runs [${known.join(' | ')}] …]\n`);
  process.exitCode = 2;
} else {
  if (flag === '--runs') {
    const chosen = studies.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const study of chosen) runStudy(study);
  }
  const written = documents.map((document) => ({
    file: document.file,
    text: currentText(document),
  }));
  const changed = [...written, ...schemaFiles, ...cardsFiles].filter(writeChanged);
  const [files, are] = changed.length === 1 ? ['file', 'is'] : ['files', 'are'];
  process.stdout.write(`${changed.length} ${files} of docs ${are} new.\n`);
}

/** @returns whether it was another text */
function writeChanged({ file, text }: { readonly file: string; readonly text: string }): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  return true;
}
