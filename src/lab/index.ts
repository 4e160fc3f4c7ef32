export { findings } from './findings.ts';
export type { Finding, Outcome, Size, Verdict } from './experiment.ts';
export {
  judgeBalance,
  seedsLeast,
  type Balance,
  type BalanceVerdict,
  type PlayedRow,
} from './balance.ts';
export { debriefStrategy, type Debriefed } from './strategies/debriefed.ts';
export { strategiesFor, strategyNamed } from './strategies/strategies.ts';
export { designHash, layoutOf, placeOfRun, type Design, type Play } from './design/design.ts';
export {
  planSamples,
  type Axis,
  type Factor,
  type FactorSampling,
  type Range,
} from './design/sampling.ts';
export { seedAt, seedCount, type Seeds } from './design/seeds.ts';
export { cellsOf, columnsOf, quarterMeasures, type Column, type RunRow } from './design/row.ts';
export { openDesign } from './design/playDesign.ts';
export {
  sensitivityOf,
  sensitivitySeedsLeast,
  sizeLeast,
  statistics,
  type FactorRow,
  type Method,
  type Sensitivity,
  type Statistic,
} from './sensitivity/sensitivity.ts';
export type { Estimate } from './statistics/estimate.ts';
export { playJournal } from './ensemble/playJournal.ts';
export { playCourse, type Course } from './ensemble/course.ts';
export {
  strandsOf,
  whatIfsOf,
  withoutStrand,
  type Strand,
  type WhatIf,
} from './ensemble/strands.ts';
export { effectBetween, effectOf, type Effect } from './ensemble/effect.ts';
export { reachBetween, type Reach } from './ensemble/reach.ts';
export { meanWithin, pairOutcomes, pairValues, type Paired } from './ensemble/paired.ts';
export { luckOf, luckSeeds, seedsBeside, type Luck } from './ensemble/luck.ts';
export type { ReportedRun } from './ensemble/reports.ts';
export {
  fanOf,
  fanShares,
  firstRuns,
  outlookJobs,
  outlookMeasures,
  type Fan,
  type OutlookMeasure,
} from './ensemble/outlook.ts';
export {
  compareCourses,
  compareGames,
  type PartComparison,
  type QuarterComparison,
} from './ensemble/compare.ts';
export { playJob, type Job, type JobResult } from './ensemble/job.ts';
export {
  byMeasure,
  measures,
  type ByMeasure,
  type Measure,
  type RunOutcome,
} from './ensemble/outcome.ts';
export { quantile } from './statistics/quantile.ts';
export { divisions, type Division } from './ensemble/standing.ts';
