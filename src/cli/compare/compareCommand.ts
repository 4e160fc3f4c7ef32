/** `clay compare`: two plans on the same seeds, and so on the same luck; what one came to beyond the other. */
import { InvalidArgumentError, type Command } from 'commander';
import process from 'node:process';
import { designHash, pairOutcomes, type Design, type RunRow } from '../../lab/index.ts';
import { modelVersion } from '../../model/index.ts';
import { wordsIn, type Language, type Words } from '../../words/index.ts';
import { calledAs } from '../calledAs.ts';
import { playOrSay } from '../design/playOrSay.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { jobsByDefault } from '../findings.ts';
import { language, seedRange, workers } from '../options.ts';
import { canWrite, writeWhole } from '../outFile.ts';
import { showProgress } from '../progress.ts';
import { comparePage, type Comparison } from './comparePage.ts';
import { readContest, type Contest } from './contestant.ts';

type CompareFlags = {
  readonly scenario?: string;
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly json?: boolean;
  readonly svg?: string;
  readonly lang: Language;
};

export function addCompareCommand(clay: Command): void {
  clay
    .command('compare')
    .description('Play two plans on the same seeds; say what one comes to beyond the other.')
    .argument(
      '<plans...>',
      'A and B: journal files, names of strategies, links or files that hold one',
    )
    .option('--scenario <file>', 'the scenario; by default that of a link, or the default one')
    .option('--seeds <range>', 'seeds, as 1..100 or as a list', seedRange, seedRange('1..100'))
    .option('--jobs <number>', 'how many workers; by default one a core', workers, jobsByDefault)
    .option('--json', 'print one JSON object, every run included, in place of a table')
    .option('--svg <file>', 'also draw the differences as an SVG file', svgName)
    .addOption(language)
    .addHelpText('after', help)
    .action(async (plans: readonly string[], flags: CompareFlags) => {
      process.exitCode = await runCompare(plans, flags);
    });
}

const help = `
A scenario file may also stand first, before A and B, in place of --scenario.
Every interval is of the paired differences, of 95 %; six seeds or more are needed for one.

Examples:
  ${calledAs} compare mine.yaml yours.yaml
  ${calledAs} compare studyMix mine.yaml --scenario agency --seeds 1..300
  ${calledAs} compare mine.txt studyMix --svg difference.svg
  ${calledAs} compare default mine.yaml yours.yaml`;

function svgName(name: string): string {
  if (/\.svg$/i.test(name)) return name;
  throw new InvalidArgumentError('Expected a name that ends in .svg.');
}

async function runCompare(plans: readonly string[], flags: CompareFlags): Promise<ExitCode> {
  const { lang, seeds, svg } = flags;
  const words = wordsIn(lang);
  const asked = askedFor(plans, flags.scenario);
  if (asked === null) {
    process.stderr.write(`${words.say('comparing.usage', { found: plans.length })}\n`);
    return exitCodes.usage;
  }
  const contest = readContest({ ...asked, language: lang }, words);
  if (contest === null) return exitCodes.badInput;
  if (svg !== undefined && !canWrite(svg)) {
    process.stderr.write(`${words.say('cli.unwritable', { name: svg })}\n`);
    return exitCodes.badInput;
  }
  const comparison = await play(contest, seeds, flags.jobs, words);
  if (comparison === null) return exitCodes.badInput;
  process.stdout.write(
    flags.json === true ? printJson(comparison) : comparePage(comparison, lang, words),
  );
  if (svg !== undefined) {
    const { compareSvg } = await import('./compareSvg.ts');
    writeWhole(svg, compareSvg(comparison, lang, words));
  }
  return exitCodes.ok;
}

function askedFor(plans: readonly string[], scenarioFile: string | undefined) {
  const [first, second, third] = plans;
  if (plans.length === 2) return { a: first, b: second, scenarioFile };
  const isOldForm = plans.length === 3 && scenarioFile === undefined;
  return isOldForm ? { a: second, b: third, scenarioFile: first } : null;
}

async function play(
  contest: Contest,
  seeds: readonly string[],
  threads: number,
  words: Words,
): Promise<Comparison | null> {
  const { scenario, a, b } = contest;
  const design: Design = {
    plays: [a.play, b.play],
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'list', phrases: seeds },
    detail: 'outcome',
  };
  const stretch = { from: 0, to: 2 * seeds.length };
  const progress = showProgress(stretch.to);
  const rows: RunRow[] = [];
  try {
    const take = (played: readonly RunRow[]): void => {
      rows.push(...played);
      progress.advance(played.length, 'compare');
    };
    if (!(await playOrSay({ scenario, design, stretch, threads }, take, words))) return null;
  } finally {
    progress.end();
  }
  const [ofA, ofB] = [rows.slice(0, seeds.length), rows.slice(seeds.length)];
  return {
    contest,
    seeds,
    hash: designHash(scenario, design),
    rows: { a: ofA, b: ofB },
    measures: pairOutcomes(ofA, ofB),
    leftOut: { a: leftOutOf(ofA), b: leftOutOf(ofB) },
  };
}

/** Decisions a run, on the average. */
function leftOutOf(rows: readonly RunRow[]): number {
  return rows.reduce((sum, { leftOut }) => sum + leftOut, 0) / rows.length;
}

function printJson({ contest, seeds, hash, leftOut, measures, rows }: Comparison): string {
  const { scenario, a, b } = contest;
  const plans = { a: a.label, b: b.label };
  const about = { modelVersion, scenario: scenario.id, hash, seeds: seeds.length, plans };
  return `${JSON.stringify({ ...about, leftOut, measures, outcomes: rows })}\n`;
}
