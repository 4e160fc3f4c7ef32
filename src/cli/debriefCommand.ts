/** The command that plays one journal many times over. */
import type { Command } from 'commander';
import type { Language } from '../words/index.ts';
import { calledAs } from './calledAs.ts';
import { runDebrief } from './debrief.ts';
import { jobsByDefault } from './findings.ts';
import { language, seedPhrase, seedRange, workers } from './options.ts';

export function addDebriefCommand(clay: Command): void {
  clay
    .command('debrief')
    .description(
      'Compute again what the page tells of a game that is over, from its decisions alone.',
    )
    .argument('<game>', 'a link or a file that holds one; or a scenario file or name')
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
  ${calledAs} debrief mine.txt --json
  ${calledAs} debrief default --journal mine.yaml --seed 7 --seeds 1..500`,
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
}

type DebriefFlags = {
  readonly journal?: string;
  readonly seed?: string;
  readonly scenario?: string;
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly lang: Language;
};
