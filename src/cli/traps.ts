/** `clay traps`: which traps strategies fall into, and with which medals they come out. */
import type { Command } from 'commander';
import process from 'node:process';
import { debriefStrategy, strategyNamed, type Debriefed } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../words/index.ts';
import { calledAs } from './calledAs.ts';
import { nameOf } from './balance.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile } from './inputFiles.ts';
import { language, listOfNames, seedRange } from './options.ts';
import { showProgress } from './progress.ts';
import { strategiesNamed } from './design/strategiesNamed.ts';
import { designOf, markdownTable } from './tables.ts';

type TrapsFlags = {
  readonly strategy: readonly string[];
  readonly seeds: readonly string[];
  readonly lang: Language;
};

export function addTrapsCommand(clay: Command): void {
  clay
    .command('traps')
    .description('Play strategies and print what the debrief says of them: medals and traps.')
    .argument('<scenarios...>', 'scenario files or names')
    .option('--strategy <names>', 'all; named; or names of strategies', listOfNames, ['named'])
    .option('--seeds <range>', 'seeds, as 1..10 or as a list', seedRange, seedRange('1..10'))
    .addOption(language)
    .addHelpText('after', `\nExample:\n  ${calledAs} traps mine.yaml --seeds 1..20`)
    .action((files: readonly string[], flags: TrapsFlags) => {
      process.exitCode = printTraps(files, flags);
    });
}

function printTraps(files: readonly string[], flags: TrapsFlags): ExitCode {
  const words = wordsIn(flags.lang);
  for (const file of files) {
    const scenario = readScenarioFile(file, words);
    if (scenario === null) return exitCodes.badInput;
    const names = strategiesNamed(scenario, flags.strategy, words);
    if (names === null) return exitCodes.usage;
    process.stdout.write(`${pageOf(scenario, playAll(scenario, names, flags), flags, words)}\n`);
  }
  return exitCodes.ok;
}

type Played = { readonly name: string; readonly runs: readonly Debriefed[] };

function playAll(
  scenario: Scenario,
  names: readonly string[],
  { seeds }: TrapsFlags,
): readonly Played[] {
  const progress = showProgress(names.length * seeds.length);
  const played = names.map((name) => {
    const strategy = strategyNamed(scenario, name);
    const runs = seeds.map((seed) => debriefStrategy(scenario, strategy, seed));
    progress.advance(runs.length, name);
    return { name, runs };
  });
  progress.end();
  return played;
}

function pageOf(
  scenario: Scenario,
  played: readonly Played[],
  { lang, seeds }: TrapsFlags,
  { say }: Words,
): string {
  const [first] = played[0]?.runs ?? [];
  const scores = (first?.marks ?? []).map(({ score }) => score);
  const heads = [
    say('balance.strategy'),
    ...scores.map((score) => say(`traps.score.${score}.name`)),
  ];
  const lines = played.map(({ name, runs }) => [
    nameOf(say, scenario, name, lang),
    ...scores.map((score) => medalsOf(runs, score)),
    trapsOf(runs),
  ]);
  return [
    `## ${scenario.title[lang]} (\`${scenario.id}\`)`,
    '',
    say('balance.debriefed', {
      ...designOf(seeds),
    }),
    '',
    ...markdownTable([...heads, say('traps.kind.trap')], lines),
    '',
  ]
    .map(harmless)
    .join('\n');
}

/** Gold, silver, bronze and none, as often as each was won. */
function medalsOf(runs: readonly Debriefed[], score: string): string {
  const won = runs.flatMap(({ marks }) => marks.filter((mark) => mark.score === score));
  return (['gold', 'silver', 'bronze', 'none'] as const)
    .map((medal) => won.filter((mark) => mark.medal === medal).length)
    .join('/');
}

/** Each trap with the number of runs that fell into it, the commonest first. */
function trapsOf(runs: readonly Debriefed[]): string {
  const counts = new Map<string, number>();
  for (const id of runs.flatMap(({ traps }) => traps)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = Array.from(counts).toSorted(([, one], [, other]) => other - one);
  return sorted.length === 0 ? '–' : sorted.map(([id, count]) => `${id} ${count}`).join(', ');
}
