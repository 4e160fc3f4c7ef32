/** `clay report`: what a table of rows tells, as a page that needs nothing else to be read. */
import { InvalidArgumentError, type Command } from 'commander';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {
  layoutOf,
  measures,
  seedCount,
  sensitivitySeedsLeast,
  sizeLeast,
  type Design,
  type FactorSampling,
  type Measure,
} from '../../lab/index.ts';
import { nearest, type Scenario } from '../../scenario/index.ts';
import { wordsIn, type Language, type Words } from '../../words/index.ts';
import { calledAs } from '../calledAs.ts';
import { shellWord } from '../design/designFlags.ts';
import { scenarioOfDesign, type DesignFile } from '../design/designFile.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { scenarioOfTexts } from '../inputFiles.ts';
import { language, listOfNames } from '../options.ts';
import { canWrite, writeWhole } from '../outFile.ts';
import { refuse } from '../readRun.ts';
import { readRows } from '../rows/readRows.ts';
import type { RowTable } from '../rows/rowTable.ts';

type ReportFlags = {
  readonly out?: string;
  readonly measure?: readonly Measure[];
  readonly lang: Language;
};

export function addReportCommand(clay: Command): void {
  clay
    .command('report')
    .description('Tell on one page what a sweep or a sensitivity found: answer, pictures, tables.')
    .argument('<rows>', 'a table that clay sweep or clay sensitivity has written')
    .option('--out <file>', 'the page to write; by default beside the table, as .html')
    .option(
      '--measure <names>',
      'what to report on, the most important first; by default sustained, then others',
      measureNames,
    )
    .addOption(language)
    .addHelpText(
      'after',
      `
The page is one file without scripts that asks nobody for anything: it can be sent, printed, kept.

Examples:
  ${calledAs} report rows.csv
  ${calledAs} report rows.parquet --measure trust,incidents --lang fr --out trust.html`,
    )
    .action(async (rows: string, flags: ReportFlags) => {
      process.exitCode = await writeReport(rows, flags);
    });
}

async function writeReport(rows: string, flags: ReportFlags): Promise<ExitCode> {
  const words = wordsIn(flags.lang);
  const { say } = words;
  const out = flags.out ?? pageBeside(rows);
  if (path.resolve(out) === path.resolve(rows)) {
    process.stderr.write(`${say('lab.report.overRows', { file: rows })}\n`);
    return exitCodes.usage;
  }
  if (!canWrite(out)) return refuse(say('cli.unwritable', { name: out }));
  const table = await readRows(rows, words);
  if (table === null) return exitCodes.badInput;
  const lack = lackOf(rows, table, words);
  if (lack !== null) return refuse(lack);
  const { scenario, isConfirmed } = scenarioFor(table.file, words);
  const { reportPage } = await import('./reportPage.ts');
  const page = reportPage({
    table,
    scenario,
    isConfirmed,
    measures: flags.measure ?? measuresFor(table.file.design),
    language: flags.lang,
    words,
    provenance: {
      reportCommand: commandFor(rows, flags),
      rowsName: path.basename(rows),
      rowsHash: await hashOf(rows),
    },
  });
  writeWhole(out, page);
  process.stderr.write(`${say('lab.report.written', { file: out })}\n`);
  return exitCodes.ok;
}

function pageBeside(rows: string): string {
  const { dir, name } = path.parse(rows);
  return path.join(dir, `${name}.html`);
}

/** @returns what is missing for a report, or null */
function lackOf(
  file: string,
  { file: { design }, stretch, count }: RowTable,
  { say }: Words,
): string | null {
  const { runs } = layoutOf(design);
  if (count < runs) {
    return say('lab.report.shard', { file, from: stretch.from + 1, to: stretch.to, runs });
  }
  const { sampling } = design;
  if (sampling.kind === 'grid') return null;
  const least = sizeLeast[sampling.kind];
  const isEnough =
    sizeOf(design, sampling) >= least && seedCount(design.seeds) >= sensitivitySeedsLeast;
  return isEnough ? null : say('lab.report.fewFactorRuns', { file, method: sampling.kind, least });
}

/** What intervals come from: seeds, trajectories or rows. */
function sizeOf({ seeds }: Design, sampling: FactorSampling): number {
  if (sampling.kind === 'oat') return seedCount(seeds);
  return sampling.kind === 'morris' ? sampling.trajectories : sampling.rows;
}

/** Rows of another model or catalogue can still be read; the page says what it cannot vouch for. */
function scenarioFor(
  file: DesignFile,
  words: Words,
): { readonly scenario: Scenario | null; readonly isConfirmed: boolean } {
  const confirmed = scenarioOfDesign(file, words);
  return confirmed === null
    ? { scenario: scenarioOfTexts(file.scenario.texts, words), isConfirmed: false }
    : { scenario: confirmed, isConfirmed: true };
}

/** What a page is about where nobody says: of a sensitivity each measure is a picture of its own. */
function measuresFor({ sampling }: Design): readonly Measure[] {
  return sampling.kind === 'grid'
    ? [
        'sustained',
        'practice',
        'trust',
        'permeability',
        'incidents',
        'benefitHours',
        'costHours',
        'publicHours',
        'dollars',
      ]
    : ['sustained', 'practice', 'trust'];
}

/** `trust,incidents`, for commander. @throws InvalidArgumentError */
function measureNames(text: string): readonly Measure[] {
  const chosen = listOfNames(text).map((name) => {
    const known = measures.find((each) => each === name);
    if (known !== undefined) return known;
    const close = nearest(name, measures);
    const cure = close === '' ? '' : ` Did you mean ${close}?`;
    throw new InvalidArgumentError(
      `There is no measure ${name}.${cure} Expected ${measures.join(', ')}.`,
    );
  });
  return Array.from(new Set(chosen));
}

function commandFor(rows: string, { measure, lang }: ReportFlags): string {
  const asked = measure === undefined ? [] : ['--measure', measure.join(',')];
  const spoken = lang === 'en' ? [] : ['--lang', lang];
  const typed = ['report', path.basename(rows), ...asked, ...spoken];
  return [calledAs, ...typed.map(shellWord)].join(' ');
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
