/** `clay debrief`: the numbers that the page shows when a game is over, computed again without it. */
import process from 'node:process';
import {
  observationsOf,
  openRecord,
  overallOf,
  pastOf,
  replay,
  scorecardOf,
  type Game,
  type Journal,
} from '../game/index.ts';
import {
  effectBetween,
  luckOf,
  seedsBeside,
  measures,
  whatIfsOf,
  type Course,
  type Job,
  type JobResult,
  type RunOutcome,
  type WhatIf,
} from '../lab/index.ts';
import { fingerprint, modelVersion } from '../model/index.ts';
import { formatPlace } from '../scenario/index.ts';
import { wordsIn, type Language, type Words } from '../words/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { readJournalFile, readScenarioFile, shippedFile } from './inputFiles.ts';
import { playRuns } from './manyRuns.ts';
import { readRun, refuse, sayDifferences, sayRefusal } from './readRun.ts';

export type DebriefRequest = {
  /** A scenario file or name; or a link, the fragment of one, a code, or a file that holds one of them. */
  readonly game: string;
  readonly journalFile: string | undefined;
  readonly seed: string | undefined;
  /** The scenario file, where a link is to a department that the game does not bring. */
  readonly scenarioFile: string | undefined;
  readonly seeds: readonly string[];
  readonly jobs: number;
  readonly language: Language;
};

export async function runDebrief(request: DebriefRequest): Promise<ExitCode> {
  const words = wordsIn(request.language);
  const isScenario =
    /(?<!\.clay)\.(?:ya?ml|json)$/i.test(request.game) || shippedFile(request.game) !== null;
  const game = isScenario ? ofScenario(request, words) : ofLink(request, words);
  if (game === null) return exitCodes.badInput;
  if (game.phase !== 'ended') {
    const { quarters } = game.scenario;
    return refuse(words.say('debriefing.notOver', { run: game.quarterReports.length, quarters }));
  }
  const whatIfs = whatIfsOf(game.scenario, game.journal);
  const seeds = seedsBeside(game.seed, request.seeds);
  const played = await playRuns(
    game.scenario,
    jobsOf(game, whatIfs, seeds),
    request.jobs,
    'debrief',
  );
  process.stdout.write(`${JSON.stringify(debriefing(game, whatIfs, seeds, played))}\n`);
  return exitCodes.ok;
}

function ofScenario({ game, journalFile, seed }: DebriefRequest, words: Words): Game | null {
  const scenario = readScenarioFile(game, words);
  if (scenario === null) return null;
  const decisions = journalFile === undefined ? null : readJournalFile(journalFile, words);
  if (journalFile !== undefined && decisions === null) return null;
  const journal = decisions?.journal ?? [];
  const played = replay(scenario, seed ?? scenario.seed, journal);
  if (played.kind === 'game') return played.game;
  const { at } = played.refusal;
  const place = decisions === null ? '' : `${formatPlace(decisions.placeOf(at))}: `;
  refuse(`${place}decisions[${at}]: ${sayRefusal({ journal }, played.refusal, words)}`);
  return null;
}

function ofLink({ game: link, scenarioFile }: DebriefRequest, words: Words): Game | null {
  const read = readRun(link, scenarioFile, words);
  if (read === null) return null;
  const opened = openRecord(read.scenario, read.record);
  if (opened.kind === 'refused') {
    refuse(sayRefusal(read.record, opened.refusal, words));
    return null;
  }
  const { differences } = opened;
  sayDifferences(differences, read.record, words);
  return opened.game;
}

/** As the page asks: the run itself, then without each decision; then on every seed with and without the plan. */
function jobsOf(
  { seed, journal }: Game,
  whatIfs: readonly WhatIf[],
  seeds: readonly string[],
): readonly Job[] {
  const journals = [journal, ...whatIfs.map((whatIf) => whatIf.journal)];
  const plans: readonly Journal[] = [journal, []];
  return [
    ...journals.map((each): Job => ({ kind: 'course', seed, journal: each })),
    ...plans.flatMap((plan) =>
      seeds.map((each): Job => ({ kind: 'outcome', seed: each, journal: plan })),
    ),
  ];
}

function debriefing(
  game: Game,
  whatIfs: readonly WhatIf[],
  seeds: readonly string[],
  played: readonly JobResult[],
): object {
  const [own, ...others] = played.flatMap(coursesIn);
  const outcomes = played.flatMap(outcomesIn);
  const plan = outcomes.slice(0, seeds.length);
  const nothing = outcomes.slice(seeds.length);
  const past = pastOf(game);
  return {
    modelVersion,
    scenario: game.scenario.id,
    seed: game.seed,
    decisions: game.journal.length,
    fingerprint: fingerprint(game.world),
    outcome: own.outcome,
    overall: overallOf(past),
    scorecard: scorecardOf(past),
    observations: observationsOf(past),
    effects: whatIfs.map(({ strand, instead }, at) => {
      const { decisions: _, ...said } = strand;
      const { outcome, leftOut } = effectBetween(own, others[at]);
      return { ...said, instead, leftOut, difference: outcome };
    }),
    luck: own.outcome === null ? null : luckByMeasure(plan, own.outcome),
    untouched: own.outcome === null ? null : luckByMeasure(nothing, own.outcome),
    outcomes: { plan, nothing },
  };
}

function luckByMeasure(outcomes: readonly RunOutcome[], own: RunOutcome): object {
  return Object.fromEntries(measures.map((measure) => [measure, luckOf(outcomes, own, measure)]));
}

function coursesIn(result: JobResult): readonly Course[] {
  return result.kind === 'course' ? [result.course] : [];
}

function outcomesIn(result: JobResult): readonly RunOutcome[] {
  return result.kind === 'outcome' ? [result.outcome] : [];
}
