/**
 * `npm run bench -- foresight [seeds]`: how well an outlook tells what is then reported, under three
 * rules for what a run says of one's own department. The default department is led by some strategies
 * for some quarters and then left alone; printed is how often what came lay within nine in ten, and the
 * pinball loss of the five lines, summed.
 */
import process from 'node:process';
import { openGame, playQuarter, sightOf, type QuarterReport } from '../../src/game/index.ts';
import {
  fanShares,
  outlookJobs,
  outlookMeasures,
  playJob,
  strategyNamed,
  type OutlookMeasure,
  type ReportedRun,
} from '../../src/lab/index.ts';
import { meanOf, covarianceOf, varianceOf } from '../../src/lab/statistics/spread.ts';
import { quantile } from '../../src/lab/statistics/quantile.ts';
import { decideBy } from '../../src/lab/strategies/strategy.ts';
import { parse, shipped } from '../scenario/files.ts';
import { machineWords } from './machine.ts';

const strategies = ['doNothing', 'studyMix', 'broadcastOnly', 'measureThenThaw'];
const ledQuarters = [1, 2, 4, 8];
const seeds = Number(process.argv[3] ?? 8);

/** What a run says after so many quarters, and what it said when one's own game was left alone. */
type Pair = { readonly before: number; readonly after: number };
/** How far each run is moved toward where one's own stands: 1 the whole way, 0 not at all. */
type Rule = (pairs: readonly Pair[]) => number;

const rules: Readonly<Record<string, Rule>> = {
  moved: () => 1,
  'as it is': () => 0,
  'by regression': (pairs) => {
    const before = pairs.map((pair) => pair.before);
    const spread = varianceOf(before);
    if (spread === 0) return 0;
    const slope =
      covarianceOf(
        before,
        pairs.map(({ after }) => after),
      ) / spread;
    return Math.min(1, Math.max(0, slope));
  },
};

type Score = { readonly isWithin: boolean; readonly loss: number };
const scores = new Map<string, Score[]>();
const scenario = scenarioOf('default.yaml');

process.stdout.write(`${machineWords()}\n`);
for (const name of strategies) {
  for (let seed = 0; seed < seeds; seed += 1) {
    for (const quarters of ledQuarters) follow(name, `own${seed}`, quarters);
  }
}
for (const [what, of] of scores) {
  const within = meanOf(of.map(({ isWithin }) => Number(isWithin)));
  const loss = meanOf(of.map((each) => each.loss));
  const cells = [what.padEnd(40), `within ${within.toFixed(2)}`, `loss ${loss.toFixed(4)}`];
  process.stdout.write(`${cells.join('  ')}  of ${of.length}\n`);
}

function scenarioOf(file: string) {
  const parsed = parse(shipped(file), file);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
}

/** Leads a department for so many quarters, looks ahead, and then sees what comes. */
function follow(name: string, seed: string, quarters: number): void {
  const strategy = strategyNamed(scenario, name);
  let game = openGame(scenario, seed);
  while (game.quarterReports.length < quarters) {
    game = playQuarter(decideBy(strategy, game), 'quarters');
  }
  const runs = outlookJobs(sightOf(game)).flatMap((job) => {
    const result = playJob(scenario, job);
    return result.kind === 'reports' ? [result.reports] : [];
  });
  while (game.phase !== 'ended') game = playQuarter(game, 'quarters');
  for (const measure of outlookMeasures) scoreEach(measure, quarters, game.quarterReports, runs);
}

function scoreEach(
  measure: OutlookMeasure,
  quarters: number,
  own: ReportedRun,
  runs: readonly ReportedRun[],
): void {
  const end = own.length - quarters;
  for (const ahead of new Set([1, 4, end].filter((each) => each <= end))) {
    const [now, came] = [quarters, quarters + ahead].map((at) => reported(own[at - 1], measure));
    const pairs = runs.flatMap((run): readonly Pair[] => {
      const [before, after] = [quarters, quarters + ahead].map((at) =>
        reported(run[at - 1], measure),
      );
      return before === null || after === null ? [] : [{ before, after }];
    });
    if (now === null || came === null || 2 * pairs.length < runs.length) continue;
    for (const [rule, shareOf] of Object.entries(rules)) {
      const share = shareOf(pairs);
      const values = pairs.map(({ before, after }) => after + share * (now - before));
      const what = `${measure}, ${ahead === end ? 'the end' : `${ahead} ahead`}, ${rule}`;
      scores.set(what, [...(scores.get(what) ?? []), scoreOf(values, came)]);
    }
  }
}

function scoreOf(values: readonly number[], came: number): Score {
  const lines = fanShares.map((share) => quantile(values, share));
  const losses = lines.map((line, at) => {
    return came >= line ? fanShares[at] * (came - line) : (1 - fanShares[at]) * (line - came);
  });
  return {
    isWithin: came >= lines[0] && came <= lines[lines.length - 1],
    loss: losses.reduce((sum, loss) => sum + loss, 0),
  };
}

function reported(report: QuarterReport, measure: OutlookMeasure): number | null {
  if (measure === 'voices') return report.goodNews + report.badNews;
  if (measure === 'trust') return report.survey === null ? null : report.survey.trust.value;
  return report[measure];
}
