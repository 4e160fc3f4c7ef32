/** The commands that play one journal many times over. */
import type { Command } from 'commander';
import type { Language } from '../words/index.ts';
import { runCompare } from './compare.ts';
import { runDebrief } from './debrief.ts';
import { jobsByDefault } from './findings.ts';
import { language, seedPhrase, seedRange, workers } from './options.ts';

export function addManyCommands(clay: Command): void {
  clay
    .command('debrief')
    .description(
      'Compute again what the page tells of a game that is over, from its decisions alone.',
    )
    .argument('<game>', 'a link or a file that holds one; or a scenario file')
    .option(
      '--journal <file>',
      'of a scenario file: the decisions; without them nothing is decided',
    )
    .option('--seed <phrase>', 'of a scenario file: the seed; by default its own', seedPhrase)
    .option('--scenario <file>', 'of a link: the scenario, if the game does not bring it')
    .option('--seeds <range>', 'on which luck to try the plan', seedRange, seedRange('1..100'))
    .option('--jobs <number>', 'how many workers; by default one a core', workers, jobsByDefault)
    .option('--json', 'print one JSON object; the only format, and so the default')
    .addOption(language)
    .addHelpText(
      'after',
      `
Prints the scorecard, what was seen in the game, what each decision did (the same world and luck
without it) and how much was luck.

Examples:
  npm run -s clay -- debrief mine.txt --json
  npm run -s clay -- debrief scenarios/default.yaml --journal mine.yaml --seed 7 --seeds 1..500`,
    )
    .action(async (game: string, { journal, scenario, lang, ...options }: DebriefFlags) => {
      process.exitCode = await runDebrief({
        ...options,
        game,
        journalFile: journal,
        seed: options.seed,
        scenarioFile: scenario,
        language: lang,
      });
    });

  clay
    .command('compare')
    .description('Play two journals on the same seeds; say what one comes to beyond the other.')
    .argument('<scenario>', 'a scenario file')
    .argument('<a>', 'a journal file')
    .argument('<b>', 'another journal file')
    .option('--seeds <range>', 'seeds, as 1..100 or as a list', seedRange, seedRange('1..100'))
    .option('--jobs <number>', 'how many workers; by default one a core', workers, jobsByDefault)
    .option('--json', 'print one JSON object, every run included, in place of a table')
    .addOption(language)
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s clay -- compare scenarios/default.yaml mine.yaml yours.yaml',
    )
    .action(
      async (file: string, a: string, b: string, { json, lang, ...options }: CompareFlags) => {
        process.exitCode = await runCompare({
          ...options,
          file,
          a,
          b,
          isJson: json === true,
          language: lang,
        });
      },
    );
}

type CompareFlags = {
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly json?: boolean;
  readonly lang: Language;
};

type DebriefFlags = {
  readonly journal?: string;
  readonly seed?: string;
  readonly scenario?: string;
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly lang: Language;
};
