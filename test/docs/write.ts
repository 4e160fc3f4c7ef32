/**
 * `npm run docs`: writes the tables of docs anew from the code and from the kept results,
 * the JSON Schemas beside the scenarios, and the cards to print.
 * `npm run docs -- --runs [study …]` first plays the studies anew, all of them or those named: some
 * 5,900 runs of the reference department, a quarter of an hour on one core.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { cardsFiles } from './cards/cardsFiles.ts';
import { documents, writeDocument } from './documents.ts';
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
  for (const document of documents) writeDocument(document);
  for (const { file, text } of [...schemaFiles, ...cardsFiles]) writeFileSync(file, text);
}
