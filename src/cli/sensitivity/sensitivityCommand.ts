/** `clay sensitivity`: which parameters move what comes of a plan, by how much, and whether that is more than luck. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import process from 'node:process';
import {
  measures,
  seedCount,
  type Design,
  type FactorSampling,
  type Measure,
  type Play,
} from '../../lab/index.ts';
import { nearest } from '../../scenario/index.ts';
import { wordsIn, type Words } from '../../words/index.ts';
import { calledAs } from '../calledAs.ts';
import { mayPlay, runsOfDesign } from '../design/askFirst.ts';
import {
  addDesignFlags,
  commandOf,
  enqueueing,
  readPlays,
  seedsIn,
  stretchFor,
  type DesignFlags,
} from '../design/designFlags.ts';
import { designFileOf } from '../design/designFile.ts';
import { warnWithoutEffect } from '../design/withoutEffect.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { readScenarioTexts, type ScenarioRead } from '../inputFiles.ts';
import { listOfNames, seedPhrase } from '../options.ts';
import { implausible, parametersOf } from '../parameters.ts';
import type { Gathered, SampledDesign } from './analyses.ts';
import { groupsIn, parametersIn } from './factors.ts';
import { gather, gatherRows } from './gather.ts';
import {
  fewSeeds,
  methods,
  samplingFor,
  samplingWords,
  sizeIn,
  type SamplingFlags,
} from './sensitivityDesign.ts';
import {
  printSensitivity,
  sensitivityFormats,
  type SensitivityFormat,
} from './printSensitivity.ts';

type SensitivityFlags = DesignFlags &
  SamplingFlags & {
    readonly measure: readonly Measure[];
    readonly rows?: string;
    readonly queue?: string;
    readonly format: SensitivityFormat;
    readonly json?: boolean;
  };

export function addSensitivityCommand(clay: Command): void {
  const command = clay
    .command('sensitivity')
    .description(
      'Say which parameters move what comes of a plan, and whether it is more than luck.',
    )
    .argument('[scenario]', 'a scenario file or name; none with --rows')
    .addOption(
      new Option('--method <name>', 'oat: one at a time; morris: a screening; sobol: shares')
        .choices(methods)
        .default('morris'),
    )
    .option('--n <number>', 'morris: trajectories (20), sobol: rows (128)', sizeIn)
    .option('--parameters <names>', 'parameters, each by itself; by default all', parametersIn)
    .option(
      '--groups <groups>',
      'what moves as one: all; sections of the table; or name=a+b,other=c+d',
      groupsIn,
    )
    .option('--measure <names>', `of ${measures.join(', ')}`, measuresIn, measuresByDefault)
    .option('--phrase <phrase>', 'another draw of the points', seedPhrase, 'points')
    .option('--rows <file>', 'read a table that was played before, and play nothing')
    .addOption(
      new Option('--format <format>', 'table: Markdown; json: one object; csv: a row a factor')
        .choices(sensitivityFormats)
        .default('table'),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .addOption(enqueueing().conflicts('rows'));
  addDesignFlags(command, { seeds: seedsByDefault.sampled, strategies: ['studyMix'] })
    .addHelpText('after', help)
    .action(async (file: string | undefined, flags: SensitivityFlags) => {
      const isSeedsNamed = command.getOptionValueSource('seeds') !== 'default';
      const ofOat = flags.method === 'oat' && !isSeedsNamed;
      const seeds = ofOat ? seedsIn(seedsByDefault.oat) : flags.seeds;
      process.exitCode = await runSensitivity(file, { ...flags, seeds });
    });
}

const seedsByDefault = { sampled: '1..4', oat: '1..20' } as const;
const measuresByDefault: readonly Measure[] = ['practice', 'trust', 'sustained'];

const help = `
Every set of parameters meets the same seeds; a figure of it is the mean over them. With k factors
this plays 1 + 2k sets (oat, on seeds 1..20 unless others are named), n(k + 1) (morris) or
n(k + 2) (sobol), each on every seed. What it comes to is said before it begins.

With --out the runs are kept as those of a sweep, with --shard and --resume; --rows reads them, or
what clay merge or clay collect has joined. With --queue they are laid on a broker for any number of
clay worker; clay collect makes their table, for --rows to read.

Examples:
  ${calledAs} sensitivity default
  ${calledAs} sensitivity default --method oat --measure trust
  ${calledAs} sensitivity mine.yaml --journal plan.yaml --method sobol --n 256 --groups all --out sobol.parquet
  ${calledAs} sensitivity mine.yaml --method sobol --groups clay=permeabilityMean+clayWorkEffect --parameters heardTrust
  ${calledAs} sensitivity --rows sobol.parquet --json`;

/** @throws InvalidArgumentError */
function measuresIn(text: string): readonly Measure[] {
  return listOfNames(text).map((name) => {
    const known = measures.find((measure) => measure === name);
    if (known !== undefined) return known;
    const close = nearest(name, measures);
    const cure = close === '' ? '' : ` Did you mean ${close}?`;
    throw new InvalidArgumentError(
      `There is no measure ${name}.${cure} Expected ${measures.join(', ')}.`,
    );
  });
}

async function runSensitivity(
  name: string | undefined,
  flags: SensitivityFlags,
): Promise<ExitCode> {
  const words = wordsIn(flags.lang);
  const usage = (sentence: string): ExitCode => {
    process.stderr.write(`${sentence}\n`);
    return exitCodes.usage;
  };
  if (flags.rows !== undefined) {
    if (name !== undefined) return usage(words.say('lab.sensitivity.either'));
    return print(await gatherRows(flags.rows, words), flags, words);
  }
  if (name === undefined) return usage(words.say('lab.sensitivity.either'));
  if (flags.resume === true && flags.out === undefined) {
    return usage(words.say('lab.sweep.resumeWhat'));
  }
  if (flags.shard !== undefined && flags.out === undefined) {
    return usage(words.say('lab.sensitivity.shardWhere'));
  }
  const sampled = samplingFor(flags, words);
  if (sampled.kind === 'wrong') return usage(sampled.sentence);
  const few = fewSeeds(flags.seeds, flags.method, words);
  if (few !== null) return usage(few);
  const read = readScenarioTexts(name, words);
  if (read === null) return exitCodes.badInput;
  const plays = readPlays(read.scenario, flags, words);
  if (typeof plays === 'number') return plays;
  return playAndPrint(name, read, designFor(flags, plays, sampled.sampling), flags, words);
}

function designFor(
  { seeds, set = {} }: SensitivityFlags,
  plays: readonly Play[],
  sampling: FactorSampling,
): SampledDesign {
  return { plays, changes: set, sampling, seeds, detail: 'outcome' } satisfies Design;
}

async function playAndPrint(
  name: string,
  read: ScenarioRead,
  design: SampledDesign,
  flags: SensitivityFlags,
  words: Words,
): Promise<ExitCode> {
  const { scenario } = read;
  const { jobs, yes = false, resume = false, out, set = {} } = flags;
  for (const warning of implausible(set)) process.stderr.write(`${warning}\n`);
  const moved = design.sampling.factors.flatMap(({ ranges }) => ranges);
  const changed = [...parametersOf(set), ...moved.map(({ parameter }) => parameter)];
  warnWithoutEffect(scenario, changed, words);
  const runs = runsOfDesign(design, words);
  const stretch = runs === null ? null : stretchFor(runs, flags.shard, words);
  if (stretch === null) return exitCodes.usage;
  process.stderr.write(`${costOf(design, stretch.to - stretch.from, words)}\n`);
  if (!mayPlay({ scenario, design, stretch, jobs, yes }, words)) return exitCodes.usage;
  const command = commandOf('sensitivity', name, flags, samplingWords(flags, design.sampling));
  const file = designFileOf(read, design, command);
  if (flags.queue !== undefined) {
    const { enqueueDesign } = await import('../queue/enqueue.ts');
    return enqueueDesign(file, flags.queue, words);
  }
  const gathered = await gather({ scenario, file, design, stretch, out, resume, jobs }, words);
  return print(gathered, flags, words);
}

/** How many runs, and why so many. */
function costOf({ plays, sampling, seeds }: SampledDesign, runs: number, { say }: Words): string {
  const factors = sampling.factors.length;
  const size = sampling.kind === 'morris' ? sampling.trajectories : 1;
  const points = sampling.kind === 'sobol' ? sampling.rows : size;
  return say('lab.sensitivity.cost', {
    method: sampling.kind,
    factors,
    points,
    seeds: seedCount(seeds),
    plays: plays.length,
    runs,
  });
}

function print(
  gathered: Gathered | ExitCode,
  { measure, format, json, lang }: SensitivityFlags,
  words: Words,
): ExitCode {
  if (typeof gathered === 'number') return gathered;
  const text = printSensitivity(gathered, {
    measures: measure,
    format: json === true ? 'json' : format,
    language: lang,
    words,
  });
  process.stdout.write(text);
  return exitCodes.ok;
}
