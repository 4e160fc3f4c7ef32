/** `clay sweep`: a scenario, played over many seeds and sets of parameters; a row for every run. */
import { Option, type Command } from 'commander';
import process from 'node:process';
import type { Axis, Design } from '../lab/index.ts';
import { wordsIn, type Words } from '../words/index.ts';
import { calledAs } from './calledAs.ts';
import { mayPlay, runsOfDesign } from './design/askFirst.ts';
import {
  addDesignFlags,
  commandOf,
  enqueueing,
  readPlays,
  stretchFor,
  type DesignFlags,
} from './design/designFlags.ts';
import { designFileOf } from './design/designFile.ts';
import { playInto } from './design/playInto.ts';
import { printRows } from './design/printRows.ts';
import { axisIn } from './design/vary.ts';
import { warnWithoutEffect } from './design/withoutEffect.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioTexts } from './inputFiles.ts';
import { implausible, parametersOf } from './parameters.ts';
import { formats, type Format } from './tables.ts';

type SweepFlags = DesignFlags & {
  readonly vary?: readonly Axis[];
  readonly detail: Design['detail'];
  readonly format: Format;
  readonly queue?: string;
};

export function addSweepCommand(clay: Command): void {
  const sweep = clay
    .command('sweep')
    .description('Play a scenario over many seeds and parameters; keep a row for every run.')
    .argument(
      '<scenario>',
      'a scenario file, or the name of one that the game brings, such as default',
    )
    .option(
      '--vary <parameter=low..high:points>',
      'play every value of a range; may be given more than once, then every combination',
      axisIn,
    )
    .addOption(
      new Option('--detail <what>', 'outcome: of the whole run; quarters: also of each quarter')
        .choices(['outcome', 'quarters'])
        .default('outcome'),
    )
    .addOption(
      new Option('--format <format>', 'of what is printed where there is no --out')
        .choices(formats)
        .default('csv'),
    )
    .addOption(enqueueing());
  addDesignFlags(sweep, { seeds: '1..100', strategies: ['named'] })
    .addHelpText('after', help)
    .action(async (file: string, flags: SweepFlags) => {
      process.exitCode = await runSweep(file, flags);
    });
}

const help = `
The runs stand strategy by strategy, within it set by set of parameters, and within that seed by
seed; each is the same to the last bit wherever it is played.

With --out the runs grow in OUT.part; when all are there, the table is written whole and what it is
of beside it, as OUT.design.json. Ctrl-C stops and keeps what was played, a second one stops at once
(exit code 130); --resume goes on from there, also after a crash. --shard plays one part of several,
each with an --out of its own; clay merge makes one table of theirs.

With --queue nothing is played here: the runs wait on a broker for any number of clay worker, and
clay collect makes the table of what they have played.

Examples:
  ${calledAs} sweep default --strategy studyMix,broadcastOnly --seeds 1..20
  ${calledAs} sweep mine.yaml --journal plan.yaml --seeds 1..1000 --out plan.parquet
  ${calledAs} sweep mine.yaml --strategy studyMix --vary peerPull=0.01..0.05:5 --vary loadCapacity=1..3:3 --out grid.csv
  ${calledAs} sweep mine.yaml --seeds 1..100000 --shard 3/20 --resume --out rows-3.parquet`;

async function runSweep(name: string, flags: SweepFlags): Promise<ExitCode> {
  const words = wordsIn(flags.lang);
  if (!isConsistent(flags, words)) return exitCodes.usage;
  const read = readScenarioTexts(name, words);
  if (read === null) return exitCodes.badInput;
  const { scenario } = read;
  const plays = readPlays(scenario, flags, words);
  if (typeof plays === 'number') return plays;
  const { vary = [], set = {}, seeds, detail, jobs, out, resume = false, yes = false } = flags;
  for (const warning of warningsOf(flags)) process.stderr.write(`${warning}\n`);
  const changed = [...parametersOf(set), ...vary.map(({ parameter }) => parameter)];
  warnWithoutEffect(scenario, changed, words);
  const sampling = { kind: 'grid', axes: vary } as const;
  const design: Design = { plays, changes: set, sampling, seeds, detail };
  const runs = runsOfDesign(design, words);
  const stretch = runs === null ? null : stretchFor(runs, flags.shard, words);
  if (stretch === null) return exitCodes.usage;
  if (!mayPlay({ scenario, design, stretch, jobs, yes }, words)) return exitCodes.usage;
  const file = designFileOf(read, design, commandOf('sweep', name, flags, whatElse(flags)));
  if (flags.queue !== undefined) {
    const { enqueueDesign } = await import('./queue/enqueue.ts');
    return enqueueDesign(file, flags.queue, words);
  }
  if (out === undefined) {
    return printRows({ scenario, design, stretch, threads: jobs }, flags.format, words);
  }
  return playInto({ scenario, file, stretch, out, resume, jobs }, words);
}

function isConsistent({ vary = [], set = {}, out, resume }: SweepFlags, { say }: Words): boolean {
  const twice = vary.find(({ parameter }) => parameter in set);
  if (twice !== undefined) {
    process.stderr.write(`${say('lab.sweep.variedAndSet', { parameter: twice.parameter })}\n`);
    return false;
  }
  if (resume !== true || out !== undefined) return true;
  process.stderr.write(`${say('lab.sweep.resumeWhat')}\n`);
  return false;
}

/** Of whatever is asked for beyond what is plausible. */
function warningsOf({ vary = [], set = {} }: SweepFlags): readonly string[] {
  const ends = vary.flatMap(({ parameter, low, high }) => [
    { [parameter]: low },
    { [parameter]: high },
  ]);
  return Array.from(new Set([set, ...ends].flatMap(implausible)));
}

/** What bears on the runs, or on the columns of the table, and is asked of a sweep alone. */
function whatElse({ vary = [], detail }: SweepFlags): readonly string[] {
  const ranges = vary.flatMap(({ parameter, low, high, points }) => [
    '--vary',
    `${parameter}=${low}..${high}:${points}`,
  ]);
  return detail === 'outcome' ? ranges : [...ranges, '--detail', detail];
}
