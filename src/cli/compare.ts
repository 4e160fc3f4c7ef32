/** `clay compare`: two journals on the same seeds, and so on the same luck; what one came to beyond the other. */
import process from 'node:process';
import {
  measures,
  pairOutcomes,
  type ByMeasure,
  type Job,
  type Measure,
  type Paired,
  type RunOutcome,
} from '../lab/index.ts';
import { modelVersion } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { harmless, wordsIn, type Language, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readScenarioFile } from './inputFiles.ts';
import { journalFor } from './design/journalFor.ts';
import { designOf, markdownTable } from './tables.ts';
import { playRuns } from './manyRuns.ts';

export type CompareRequest = {
  readonly file: string;
  /** Journal files. */
  readonly a: string;
  readonly b: string;
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly isJson: boolean;
  readonly language: Language;
};

export async function runCompare(request: CompareRequest): Promise<ExitCode> {
  const { file, seeds, jobs, isJson, language } = request;
  const words = wordsIn(language);
  const scenario = readScenarioFile(file, words);
  if (scenario === null) return exitCodes.badInput;
  const a = journalFor(scenario, request.a, words);
  const b = a === null ? null : journalFor(scenario, request.b, words);
  if (a === null || b === null) return exitCodes.badInput;
  const work = [a, b].flatMap((journal) =>
    seeds.map((seed): Job => ({ kind: 'outcome', seed, journal })),
  );
  const played = await playRuns(scenario, work, jobs, 'compare');
  const outcomes = played.flatMap((it) => (it.kind === 'outcome' ? [it.outcome] : []));
  const [as, bs] = [outcomes.slice(0, seeds.length), outcomes.slice(seeds.length)];
  const paired = pairOutcomes(as, bs);
  const leftOut = { a: leftOutOf(as), b: leftOutOf(bs) };
  process.stdout.write(
    isJson
      ? `${JSON.stringify({ modelVersion, scenario: scenario.id, seeds: seeds.length, leftOut, measures: paired, outcomes: { a: as, b: bs } })}\n`
      : tableOf(scenario, request, paired, leftOut, words),
  );
  return exitCodes.ok;
}

/** Decisions a run, on the average. */
function leftOutOf(outcomes: readonly RunOutcome[]): number {
  return outcomes.reduce((sum, { leftOut }) => sum + leftOut, 0) / outcomes.length;
}

const shares: ReadonlySet<Measure> = new Set([
  'practice',
  'trust',
  'sustained',
  'permeability',
  'practiceAtEnd',
  'trustAtEnd',
]);

function tableOf(
  scenario: Scenario,
  { a, b, seeds, language }: CompareRequest,
  paired: ByMeasure<Paired>,
  leftOut: { readonly a: number; readonly b: number },
  { say }: Words,
): string {
  const rows = measures.map((measure) => {
    const kind = shares.has(measure) ? 'share' : 'count';
    const number = (value: number): string => say('comparing.number', { kind, value });
    const signed = (value: number): string => say('comparing.signed', { kind, value });
    const { difference, interval, more, less } = paired[measure];
    const beyond =
      interval === null
        ? signed(difference)
        : say('comparing.between', {
            value: signed(difference),
            low: signed(interval[0]),
            high: signed(interval[1]),
          });
    return [
      say(`many.measure.${measure}`),
      number(paired[measure].a),
      number(paired[measure].b),
      beyond,
      say('comparing.seeds', { more, less, seeds: seeds.length }),
    ];
  });
  const heads = [
    say('comparing.measure'),
    'A',
    'B',
    say('comparing.difference'),
    say('comparing.ahead'),
  ];
  return [
    `## ${scenario.title[language]} (\`${scenario.id}\`)`,
    '',
    say('comparing.design', {
      a,
      b,
      ...designOf(seeds),
    }),
    '',
    ...markdownTable(heads, rows),
    '',
    say('comparing.leftOut', leftOut),
    '',
  ]
    .map(harmless)
    .join('\n');
}
