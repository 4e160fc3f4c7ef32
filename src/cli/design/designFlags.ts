/** What every command is asked that plays a design: on which luck, by whom, with what changed, and how. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import process from 'node:process';
import path from 'node:path';
import type { Play, Seeds } from '../../lab/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Language, Words } from '../../words/index.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { jobsByDefault } from '../findings.ts';
import { language, listOfNames, seedPhrase, workers } from '../options.ts';
import { formatOf } from '../rows/format.ts';
import { parameterChange, type ParameterChanges } from '../parameters.ts';
import { journalFor } from './journalFor.ts';
import { shardIn, stretchOfShard, type Shard } from './shard.ts';
import { strategiesNamed } from './strategiesNamed.ts';
import type { Stretch } from './designWorker.ts';

export type DesignFlags = {
  readonly seeds: Seeds;
  readonly strategy: readonly string[];
  readonly journal?: string;
  readonly set?: ParameterChanges;
  readonly jobs: number;
  readonly out?: string;
  readonly shard?: Shard;
  readonly resume?: boolean;
  readonly yes?: boolean;
  readonly lang: Language;
};

export type DesignDefaults = {
  readonly seeds: string;
  /** Strategies that play where nobody is named. */
  readonly strategies: readonly string[];
};

export function addDesignFlags(command: Command, { seeds, strategies }: DesignDefaults): Command {
  return command
    .option('--strategy <names>', 'all; named; or names of strategies', listOfNames, strategies)
    .addOption(
      new Option(
        '--journal <file>',
        'in place of strategies: decisions, as a journal file',
      ).conflicts('strategy'),
    )
    .addOption(
      new Option('--seeds <range>', 'seeds, as 1..1000 or as a list a,b,c')
        .argParser(seedsIn)
        .default(seedsIn(seeds), seeds),
    )
    .option(
      '--set <parameter=value>',
      'another value for a parameter of the model; may be given more than once',
      parameterChange,
    )
    .option('--jobs <number>', 'how many workers; by default one a core', workers, jobsByDefault)
    .option('--out <file>', 'the table to write: .csv, .ndjson or .parquet', tableName)
    .option(
      '--shard <i/n>',
      'play only the i-th of n shards; clay merge joins their tables',
      shardIn,
    )
    .option('--resume', 'go on with what an earlier try has left behind')
    .option('--yes', 'play also what takes more than 200,000 runs or 12 hours')
    .addOption(language);
}

export function enqueueing(): Option {
  return new Option(
    '--queue <url>',
    'lay the runs on a broker (redis://host:6379) for clay worker to play; clay collect gathers them',
  ).conflicts(['out', 'shard', 'resume']);
}

/** `1..1000`, never written out; or `a,b,c`. @throws InvalidArgumentError */
export function seedsIn(text: string): Seeds {
  const range = /^(\d+)\.\.(\d+)$/.exec(text);
  if (range === null) {
    const phrases = listOfNames(text).map(seedPhrase);
    const twice = phrases.find((phrase, at) => phrases.indexOf(phrase) !== at);
    if (twice === undefined) return { kind: 'list', phrases };
    throw new InvalidArgumentError(`The seed ${twice} stands there twice: name each once.`);
  }
  const [first, last] = [Number(range[1]), Number(range[2])];
  if (!Number.isSafeInteger(last) || !Number.isSafeInteger(first)) {
    throw new InvalidArgumentError(
      `Expected seeds up to ${Number.MAX_SAFE_INTEGER}, such as 1..100.`,
    );
  }
  if (last < first) {
    throw new InvalidArgumentError(
      `No seed is in ${text}: expected the lower one first, such as 1..100.`,
    );
  }
  return { kind: 'range', first, last };
}

/** @throws InvalidArgumentError where the ending says no format */
export function tableName(name: string): string {
  if (formatOf(name) !== null) return name;
  throw new InvalidArgumentError('Expected a name that ends in .csv, .ndjson or .parquet.');
}

/** @returns with what the program exits where they cannot be had, which has then been said */
export function readPlays(
  scenario: Scenario,
  { journal, strategy }: Pick<DesignFlags, 'journal' | 'strategy'>,
  words: Words,
): readonly Play[] | ExitCode {
  if (journal === undefined) {
    const names = strategiesNamed(scenario, strategy, words);
    return names?.map((name) => ({ kind: 'strategy', name })) ?? exitCodes.usage;
  }
  const read = journalFor(scenario, journal, words);
  if (read === null) return exitCodes.badInput;
  return [{ kind: 'journal', name: path.basename(journal), journal: read }];
}

/** @returns null where the design cannot be split into so many, which has then been said */
export function stretchFor(runs: number, shard: Shard | undefined, { say }: Words): Stretch | null {
  if (shard === undefined) return { from: 0, to: runs };
  if (shard.of <= runs) return stretchOfShard(runs, shard);
  process.stderr.write(`${say('lab.sweep.manyShards', { shards: shard.of, runs })}\n`);
  return null;
}

/** What was typed, as far as it bears on a run: how the same table is asked for again, see `typedHere`. */
export function commandOf(
  name: string,
  file: string,
  { seeds, journal, strategy, set }: DesignFlags,
  more: readonly string[] = [],
): string {
  const who = journal === undefined ? ['--strategy', strategy.join(',')] : ['--journal', journal];
  const luck = seeds.kind === 'range' ? `${seeds.first}..${seeds.last}` : seeds.phrases.join(',');
  const changes = Object.entries(set ?? {}).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
  const typed = [name, file, ...who, '--seeds', luck, ...changes, ...more];
  return ['clay', ...typed].map(shellWord).join(' ');
}

/** As a shell takes it for one word, and as nothing else. */
export function shellWord(word: string): string {
  return /^[\w./:,=+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
