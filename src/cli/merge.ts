/** `clay merge`: the tables of all shards of a design, joined into the one of the whole design. */
import type { Command } from 'commander';
import path from 'node:path';
import process from 'node:process';
import { harmless, wordsIn, type Language, type Words } from '../words/index.ts';
import { calledAs, typedHere } from './calledAs.ts';
import { tableName } from './design/designFlags.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { language } from './options.ts';
import { canWrite } from './outFile.ts';
import type { Cells } from './rows/cells.ts';
import { designBeside, formatOf } from './rows/format.ts';
import { openTable, soundRows, type OpenTable } from './rows/readRows.ts';
import { sayTrouble } from './rows/trouble.ts';
import { writeTable } from './rows/writeTable.ts';

export function addMergeCommand(clay: Command): void {
  clay
    .command('merge')
    .description('Join the tables of all shards of a design into the table of the whole.')
    .argument('<out>', 'the table to write: .csv, .ndjson or .parquet', tableName)
    .argument('<shards...>', 'tables that clay sweep or clay sensitivity wrote with --shard')
    .addOption(language)
    .addHelpText(
      'after',
      `
The table is the same to the last bit as the one of the whole design. Nothing is written where runs
are missing, are there twice, or are of another design or another version of the model.

Example:
  ${calledAs} merge rows.parquet rows-*.parquet`,
    )
    .action(async (out: string, shards: readonly string[], flags: { readonly lang: Language }) => {
      process.exitCode = await mergeTables(out, shards, wordsIn(flags.lang));
    });
}

async function mergeTables(
  out: string,
  shards: readonly string[],
  words: Words,
): Promise<ExitCode> {
  const { say } = words;
  if (shards.some((shard) => path.resolve(shard) === path.resolve(out))) {
    return tell(say('lab.merge.itself', { name: out }), exitCodes.usage);
  }
  if (!canWrite(out)) return tell(say('cli.unwritable', { name: out }), exitCodes.badInput);
  const tables = openAll(shards, words);
  if (tables === null) return exitCodes.badInput;
  const [{ head }] = tables;
  const runs = head.file.runs;
  const whole = { ...head, stretch: { from: 0, to: runs } };
  const format = formatOf(out) ?? 'csv';
  try {
    if (!(await writeTable({ out, format, head: whole }, rowsOf(tables, words)))) {
      return exitCodes.badInput;
    }
  } catch (error) {
    sayTrouble(error, { name: out }, words);
    return exitCodes.badInput;
  }
  const design = designBeside(out);
  return tell(say('lab.rows.written', { name: out, runs, design }), exitCodes.ok);
}

/** @returns at least one, in the order of their runs, which are all of the design; null if not, which has then been said */
function openAll(shards: readonly string[], words: Words): readonly OpenTable[] | null {
  const tables: OpenTable[] = [];
  for (const shard of shards) {
    const table = openTable(shard, words);
    if (table === null) return null;
    const { head } = tables[0] ?? table;
    if (!isOfDesign(table, head, words)) return null;
    // The texts of the scenario are the same in all: of a thousand shards they are held once.
    tables.push({ ...table, head: { ...head, stretch: table.head.stretch } });
  }
  tables.sort((one, other) => one.head.stretch.from - other.head.stretch.from);
  return isComplete(tables, words) ? tables : null;
}

function isOfDesign(
  { name, head: { file } }: OpenTable,
  { file: first }: OpenTable['head'],
  { say }: Words,
): boolean {
  if (file.modelVersion !== first.modelVersion) {
    const versions = { made: harmless(file.modelVersion), first: harmless(first.modelVersion) };
    tell(say('lab.merge.otherModel', { name, ...versions }), null);
    return false;
  }
  if (file.hash === first.hash) return true;
  const commands = {
    command: harmless(typedHere(file.command)),
    first: harmless(typedHere(first.command)),
  };
  tell(say('lab.merge.otherDesign', { name, ...commands }), null);
  return false;
}

function isComplete(tables: readonly OpenTable[], { say }: Words): boolean {
  const missing: string[] = [];
  const [{ head }] = tables;
  const { runs } = head.file;
  const miss = (from: number, to: number): void => {
    if (from < to) missing.push(say('lab.merge.runs', { first: from, last: to - 1 }));
  };
  let next = 0;
  let before = '';
  for (const {
    name,
    head: { stretch },
  } of tables) {
    if (stretch.from < next) {
      const last = Math.min(next, stretch.to) - 1;
      tell(say('lab.merge.twice', { name, other: before, first: stretch.from, last }), null);
      return false;
    }
    miss(next, stretch.from);
    next = stretch.to;
    before = name;
  }
  miss(next, runs);
  if (missing.length === 0) return true;
  tell(say('lab.merge.missing', { missing: missing.join(', '), runs }), null);
  return false;
}

async function* rowsOf(
  tables: readonly OpenTable[],
  words: Words,
): AsyncGenerator<Cells | null, void, undefined> {
  for (const table of tables) yield* soundRows(table, words);
}

/** @returns what is to be given back, so that one can say and give up in one breath */
function tell<Given>(sentence: string, given: Given): Given {
  process.stderr.write(`${sentence}\n`);
  return given;
}
