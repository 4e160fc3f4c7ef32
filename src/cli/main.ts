/** The command line: the same game with nobody watching. Data on stdout, messages on stderr. */
import { Command, CommanderError, Option } from 'commander';
import process from 'node:process';
import type { Language } from '../words/index.ts';
import { calledAs } from './calledAs.ts';
import { runBalance } from './balance.ts';
import { describeScenario } from './describe.ts';
import { exitCodes } from './exitCodes.ts';
import { jobsByDefault, runFindings } from './findings.ts';
import { findingsFormats, type FindingsFormat } from './findingsTable.ts';
import { importChart } from './import.ts';
import { starterScenario } from './newScenario.ts';
import { addCompareCommand } from './compare/compareCommand.ts';
import { addDebriefCommand } from './debriefCommand.ts';
import { addMergeCommand } from './merge.ts';
import { addQueueCommands } from './queue/queueCommands.ts';
import { language, listOfNames, seedPhrase, seedRange, wholeNumber, workers } from './options.ts';
import { parameterChange, printParameters, type ParameterChanges } from './parameters.ts';
import { replayRun } from './replay.ts';
import { addReportCommand } from './report/reportCommand.ts';
import { runScenario } from './run.ts';
import { printSchema, schemaKinds, type SchemaKind } from './schema.ts';
import { addSensitivityCommand } from './sensitivity/sensitivityCommand.ts';
import { addTrapsCommand } from './traps.ts';
import { addSweepCommand } from './sweep.ts';
import { formats, type Format } from './tables.ts';
import { validateFiles } from './validate.ts';
import { versions } from './version.ts';

const clay = new Command('clay')
  .description('Clay Layer without a screen: plays, replays and checks scenarios.')
  .version(versions(), '--version', 'print the versions of the package and of the model')
  .addHelpText(
    'after',
    '\nExit codes: 0 all well, 1 findings that fail, 2 wrong usage, 3 bad input, 130 stopped.',
  )
  .exitOverride();

clay
  .command('run')
  .description('Play a scenario from the first week to the last and print what came of it.')
  .argument(
    '<scenario>',
    'a scenario file, or the name of one that the game brings, such as default',
  )
  .option('--seed <phrase>', 'the seed; by default the one that the scenario names', seedPhrase)
  .option('--journal <file>', 'decisions to take, as a journal file (YAML or JSON)')
  .option('--quarters <number>', 'how many quarters to play; by default all', wholeNumber)
  .option(
    '--set <parameter=value>',
    'another value for a parameter of the model; may be given more than once',
    parameterChange,
  )
  .addOption(
    new Option(
      '--format <format>',
      'json: one object; csv: a row for every week; ndjson: an object a line',
    )
      .choices(formats)
      .default('json'),
  )
  .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
  .addOption(language)
  .addHelpText(
    'after',
    `
Examples:
  ${calledAs} run default --seed 7 --json
  ${calledAs} run default --journal mine.yaml --quarters 4 --format csv
  ${calledAs} run reference --set loadCapacity=3

A journal file is a list of decisions:
  decisions:
    - { quarter: 1, kind: start, policy: manager-coaching }
    - { quarter: 3, kind: stop, policy: manager-coaching }

Where a policy can be aimed, one of these stands beside it:
  aim: { branch: [1, 3] }    aim: { tier: [2] }    aim: { managers: ["1.2"] }
A dilemma is answered with { quarter: 2, kind: answer, dilemma: <id>, answer: <id> };
where a journal has no answer, the last one stands.`,
  )
  .action((scenario: string, options: RunFlags) => {
    process.exitCode = runScenario({
      file: scenario,
      seed: options.seed,
      journalFile: options.journal,
      quarters: options.quarters,
      parameters: options.set ?? {},
      format: options.json === true ? 'json' : options.format,
      language: options.lang,
    });
  });

clay
  .command('replay')
  .description('Play the game in a link again; say whether it ends in the same department.')
  .argument(
    '<link>',
    'a link, its part from #run= on, a file that holds one, or a run that the page exported',
  )
  .option('--scenario <file>', 'the scenario file, for a department that the game does not bring')
  .option('--json', 'print one JSON object; the only format, and so the default')
  .addOption(language)
  .addHelpText(
    'after',
    `
Exits with 0 if the fingerprints agree, 1 if not, 3 if the link is damaged or cannot be played.

Example:
  ${calledAs} run default --json | jq -r .link > mine.txt
  ${calledAs} replay mine.txt --json`,
  )
  .action((link: string, options: { readonly scenario?: string; readonly lang: Language }) => {
    process.exitCode = replayRun({
      run: link,
      scenarioFile: options.scenario,
      language: options.lang,
    });
  });

addDebriefCommand(clay);
addCompareCommand(clay);
addSensitivityCommand(clay);
addTrapsCommand(clay);
addReportCommand(clay);

clay
  .command('validate')
  .description(
    'Check scenario files and org charts; say file:line:column and the cure of every fault.',
  )
  .argument('<files...>', 'scenario files (YAML or JSON) and org charts (CSV)')
  .addOption(language)
  .action((files: readonly string[], options: { readonly lang: Language }) => {
    process.exitCode = validateFiles(files, options.lang);
  });

clay
  .command('import')
  .description('Make a scenario file of an org chart that a spreadsheet has saved as CSV.')
  .argument('<chart>', 'a CSV file: person id, name, role, manager id, branch, language, age band')
  .addOption(
    new Option('--names <what>', 'drop: people are numbered, roles stay; keep: ids and names too')
      .choices(['keep', 'drop'])
      .default('drop'),
  )
  .option('--title <title>', 'the title of the scenario')
  .addOption(language)
  .addHelpText(
    'after',
    `
The columns may stand in any order, with English or French names; only person id and manager id
are needed. One person, the head, has no manager: that is the player.

Example:
  ${calledAs} import my-chart.csv > my-scenario.yaml`,
  )
  .action((chart: string, { names, title, lang }: ImportFlags) => {
    process.exitCode = importChart(chart, { names, title, language: lang });
  });

clay
  .command('describe')
  .description('Say on one page what a scenario holds: its people by tier, its costs, its deck.')
  .argument(
    '<scenario>',
    'a scenario file, or the name of one that the game brings, such as default',
  )
  .addOption(language)
  .action((file: string, options: { readonly lang: Language }) => {
    process.exitCode = describeScenario(file, options.lang);
  });

clay
  .command('new')
  .description('Print a small scenario with comments, to start your own from.')
  .addOption(language)
  .addHelpText('after', `\nExample:\n  ${calledAs} new > mine.yaml`)
  .action((options: { readonly lang: Language }) => {
    process.stdout.write(starterScenario(options.lang));
  });

clay
  .command('schema')
  .description('Print the JSON Schema of the files, by which editors complete and check them.')
  .addOption(new Option('--of <kind>', 'of which files').choices(schemaKinds).default('scenario'))
  .addOption(language)
  .action(({ of, lang }: { readonly of: SchemaKind; readonly lang: Language }) => {
    process.stdout.write(printSchema(of, lang));
  });

clay
  .command('parameters')
  .description('Print every parameter of the model: default, plausible range, evidence, source.')
  .addOption(
    new Option('--format <format>', 'json: one list; csv: a table; ndjson: an object a line')
      .choices(formats)
      .default('csv'),
  )
  .action((options: { readonly format: Format }) => {
    process.stdout.write(printParameters(options.format));
  });

addSweepCommand(clay);
addMergeCommand(clay);
addQueueCommands(clay);

clay
  .command('balance')
  .description('Play every strategy and say whether what the study advises wins, seed by seed.')
  .argument('<scenarios...>', 'scenario files or names')
  .option('--strategy <names>', 'all; named; or names of strategies', listOfNames, ['all'])
  .option('--seeds <range>', 'seeds, as 1..100 or as a list', seedRange, seedRange('1..100'))
  .option('--jobs <number>', 'how many workers; by default one a core', workers, jobsByDefault)
  .option('--out <file>', 'write to a file instead of printing')
  .addOption(language)
  .addHelpText('after', '\nExits with 1 if a verdict fails.')
  .action(async (files: readonly string[], { strategy, lang, ...options }: BalanceFlags) => {
    process.exitCode = await runBalance({
      ...options,
      files,
      strategies: strategy,
      out: options.out,
      language: lang,
    });
  });

clay
  .command('findings')
  .description('Run the findings of the study as experiments that the model must pass.')
  .option('--quick', 'fewer seeds, and a screening for the Sobol indices: minutes, not an hour')
  .option('--only <ids>', 'findings to run, such as F1,F6; by default all', listOfNames)
  .option('--seed <phrase>', 'another seed for all luck', seedPhrase, 'fresh')
  .option('--jobs <number>', 'how many workers; by default one a core', workers, jobsByDefault)
  .addOption(
    new Option('--format <format>', 'table: Markdown; json: one object; csv: a row a verdict')
      .choices(findingsFormats)
      .default('table'),
  )
  .option('--out <file>', 'also write to a file, in the format of its ending: .json, .csv or .md')
  .addHelpText(
    'after',
    `
Exits with 1 if a finding fails. What is only reported never fails.

Examples:
  ${calledAs} findings --quick
  ${calledAs} findings --only F1,F2 --seed another --format csv --out findings.csv`,
  )
  .action(async ({ quick, only, ...options }: FindingsFlags) => {
    process.exitCode = await runFindings({
      ...options,
      size: quick === true ? 'quick' : 'full',
      only: only ?? [],
      out: options.out,
    });
  });

type FindingsFlags = {
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly seed: string;
  readonly jobs: number;
  readonly format: FindingsFormat;
  readonly out?: string;
};

type BalanceFlags = {
  readonly strategy: readonly string[];
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly out?: string;
  readonly lang: Language;
};

type ImportFlags = {
  readonly names: 'keep' | 'drop';
  readonly title?: string;
  readonly lang: Language;
};

type RunFlags = {
  readonly seed?: string;
  readonly journal?: string;
  readonly quarters?: number;
  readonly set?: ParameterChanges;
  readonly format: Format;
  readonly json?: boolean;
  readonly lang: Language;
};

// Whoever reads only the first lines (`| head`) has had enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.ok);
});

try {
  await clay.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has printed its message; help and version that were asked for are no mistake.
  process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
}
