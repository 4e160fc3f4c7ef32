/**
 * The week in its order, read from the source of `step.ts`: the rules are the functions that it
 * imports from the files of the rules, in the order in which it calls them.
 */
import { readFileSync } from 'node:fs';
import { modelWords, type ModelWordId } from '../../src/words/index.ts';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

const source = new URL('../../src/model/step.ts', import.meta.url);

/** What `step.ts` calls to get ready, which changes nothing. */
const preparations = new Set([
  'checkColumns',
  'checkLevers',
  'checkShare',
  'checkWhole',
  'emptyPeople',
  'emptyTeams',
  'makeWorkbench',
  'reachOf',
]);

export type Rule = { readonly name: string; readonly file: string };

export function scheduleTable({ say }: Scribe): string {
  return tableOf(
    [
      say('table.number'),
      say('table.rule'),
      say('table.file'),
      say('table.what'),
      say('table.reads'),
    ],
    rulesInOrder().map(({ name, file }, at) => [
      String(at + 1),
      codeOf(name),
      codeOf(file),
      say(wordOf('rule', name)),
      say(wordOf('reads', name)),
    ]),
  );
}

export function rulesInOrder(): readonly Rule[] {
  const text = readFileSync(source, 'utf8');
  const files = new Map(importedFunctions(text).filter(([name]) => !preparations.has(name)));
  const body = `${bodyOf(text, 'openWeek')}\n${bodyOf(text, 'liveWeek')}`;
  const calls = Array.from(body.matchAll(/\b(?<name>\w+)\(/g), ({ groups }) => groups?.['name']);
  return [...new Set(calls)].flatMap((name) => {
    const file = name === undefined ? undefined : files.get(name);
    return name === undefined || file === undefined ? [] : [{ name, file }];
  });
}

function importedFunctions(text: string): readonly (readonly [string, string])[] {
  const imports = text.matchAll(/^import \{(?<names>[^}]+)\} from '\.\/(?<file>\w+\.ts)';/gm);
  return Array.from(imports).flatMap(({ groups }) =>
    (groups?.['names'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => [name, groups?.['file'] ?? ''] as const),
  );
}

/** From the head of an exported function to the brace in the first column that closes it. */
function bodyOf(text: string, name: string): string {
  const found = new RegExp(`^export function ${name}\\([\\s\\S]*?^\\}`, 'm').exec(text);
  if (found === null) throw new Error(`step.ts exports no function ${name}`);
  return found[0].slice(found[0].indexOf('{'));
}

function wordOf(kind: 'rule' | 'reads', name: string): ModelWordId {
  const id = `${kind}.${name}`;
  if (!isModelWord(id)) throw new Error(`the rule ${name} has no words under ${id}`);
  return id;
}

function isModelWord(id: string): id is ModelWordId {
  return Object.hasOwn(modelWords.en, id);
}
