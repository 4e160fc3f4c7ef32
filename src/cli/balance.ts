/** `clay balance`: does what the study advises win, and nothing else by itself? A table for each scenario. */
import process from 'node:process';
import {
  judgeBalance,
  seedsLeast,
  strategiesFor,
  type Balance,
  type BalanceVerdict,
  type Design,
  type PlayedRow,
} from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile } from './inputFiles.ts';
import { canWrite, writeWhole } from './outFile.ts';
import { designOf, markdownTable } from './tables.ts';
import { strategiesNamed } from './design/strategiesNamed.ts';
import { playDesign } from './design/playDesign.ts';
import { showProgress } from './progress.ts';

export type BalanceRequest = {
  readonly files: readonly string[];
  /** As for a sweep. */
  readonly strategies: readonly string[];
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly out: string | undefined;
  readonly language: Language;
};

type Contest = {
  readonly scenario: Scenario;
  readonly names: readonly string[];
};

export async function runBalance(request: BalanceRequest): Promise<ExitCode> {
  const { files, strategies, seeds, jobs, out, language } = request;
  const words = wordsIn(language);
  if (seeds.length < seedsLeast) {
    process.stderr.write(`${words.say('cli.fewSeeds', { least: seedsLeast })}\n`);
    return exitCodes.usage;
  }
  if (out !== undefined && !canWrite(out)) {
    process.stderr.write(`${words.say('cli.unwritable', { name: out })}\n`);
    return exitCodes.badInput;
  }
  const contests: Contest[] = [];
  for (const file of files) {
    const scenario = readScenarioFile(file, words);
    if (scenario === null) return exitCodes.badInput;
    const names = strategiesNamed(scenario, strategies, words);
    if (names === null) return exitCodes.usage;
    contests.push({ scenario, names });
  }
  const pages: string[] = [];
  let fails = 0;
  for (const contest of contests) {
    const { scenario, names } = contest;
    const contenders = strategiesFor(scenario).filter(({ name }) => names.includes(name));
    const rows = await playAll(contest, seeds, jobs);
    const balance = judgeBalance(contenders, rows);
    fails += balance.verdicts.filter(({ holds }) => !holds).length;
    const page = pageOf(scenario, balance, seeds, language, words);
    if (out === undefined) process.stdout.write(`${page}\n`);
    pages.push(page);
  }
  if (out !== undefined) writeWhole(out, pages.join('\n'));
  return fails === 0 ? exitCodes.ok : exitCodes.fails;
}

async function playAll(
  { scenario, names }: Contest,
  phrases: readonly string[],
  threads: number,
): Promise<readonly PlayedRow[]> {
  const rows: PlayedRow[] = [];
  const runs = names.length * phrases.length;
  const progress = showProgress(runs);
  const design: Design = {
    plays: names.map((name) => ({ kind: 'strategy', name })),
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'list', phrases },
    detail: 'outcome',
  };
  const request = { scenario, design, stretch: { from: 0, to: runs }, threads };
  await playDesign(request, (played) => {
    rows.push(...played);
    progress.advance(played.length, scenario.id);
  });
  progress.end();
  return rows;
}

function pageOf(
  scenario: Scenario,
  { results, verdicts }: Balance,
  seeds: readonly string[],
  language: Language,
  { say }: Words,
): string {
  const named = results.filter(({ name }) => !name.startsWith('only:'));
  const singles = results
    .filter(({ name }) => name.startsWith('only:'))
    .toSorted((one, other) => other.sustained - one.sustained);
  const consistent = named.filter(({ kind }) => kind === 'consistent');
  const winsOf = (one: string, other: string): string => {
    const found = verdicts.find((each) => each.one === one && each.other === other);
    if (found === undefined || found.rule === 'randomBetween') return '–';
    return say('balance.wins', { wins: found.wins, seeds: found.seeds });
  };
  const share = (value: number): string => say('balance.share', { value });
  const rows = [...named, ...singles].map(({ name, kind, sustained, interval, ...shares }) => [
    nameOf(say, scenario, name, language),
    say(`strategyKind.${kind}`),
    say('balance.between', { value: sustained, low: interval[0], high: interval[1] }),
    share(shares.practice),
    share(shares.trust),
    ...consistent.map((one) => winsOf(one.name, name)),
  ]);
  const heads = [
    say('balance.strategy'),
    say('balance.kind'),
    say('balance.sustained'),
    say('balance.practice'),
    say('balance.trust'),
    ...consistent.map(({ name }) =>
      say('balance.beatenBy', { strategy: nameOf(say, scenario, name, language) }),
    ),
  ];
  const failed = verdicts.filter(({ holds }) => !holds);
  return [
    `## ${scenario.title[language]} (\`${scenario.id}\`)`,
    '',
    say('balance.design', {
      ...designOf(seeds),
    }),
    '',
    ...markdownTable(heads, rows),
    '',
    say('balance.verdict', { holds: verdicts.length - failed.length, of: verdicts.length }),
    ...failed.map((verdict) => `- ${failureOf(say, scenario, verdict, language)}`),
    '',
  ]
    .map(harmless)
    .join('\n');
}

function failureOf(
  say: Words['say'],
  scenario: Scenario,
  { rule, one, other, wins, seeds }: BalanceVerdict,
  language: Language,
): string {
  if (rule === 'randomBetween') return say('balance.randomFails', { value: wins });
  return say('balance.fails', {
    one: nameOf(say, scenario, one, language),
    other: nameOf(say, scenario, other, language),
    wins,
    seeds,
  });
}

export const strategyNames = [
  'measureThenThaw',
  'studyMix',
  'broadcastOnly',
  'coerce',
  'lockDown',
  'guardOnly',
  'openEverything',
  'random',
  'doNothing',
] as const;

export function nameOf(
  say: Words['say'],
  { policies }: Scenario,
  name: string,
  language: Language,
): string {
  const known = strategyNames.find((each) => each === name);
  if (known !== undefined) return say(`strategy.${known}`);
  const policy = policies.find(({ id }) => name === `only:${id}`);
  return say('strategy.only', { policy: policy?.name[language] ?? name });
}
