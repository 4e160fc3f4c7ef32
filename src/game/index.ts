export {
  accountNow,
  answerNow,
  decide,
  decisionNow,
  dilemmaNow,
  openDecisions,
  openDilemma,
  openGame,
  runQuarter,
  stepWeek,
  undo,
  whyNot,
  whyNotRun,
  withdraw,
  type Game,
  type QuarterReport,
} from './game.ts';
export {
  directions,
  weeksPerQuarter,
  wholeDepartment,
  type Decision,
  type DecisionAim,
  type Direction,
  type Forecast,
  type Journal,
  type Start,
  type Stint,
  type Stop,
} from './journal.ts';
export { priceOf } from './price.ts';
export { aimChoices } from './aimChoices.ts';
export { leversAt } from './leversAt.ts';
export { parseJournal, type ParsedJournal } from './journalFile.ts';
export { runsIn, stintsOf } from './stints.ts';
export type { Happening } from './situation.ts';
export { branchesOf, rowOfSeat, seatOf, tierNow } from './rowsReached.ts';
export { measureNow } from './measureNow.ts';
export { report, survey, type Estimate, type Report } from './report.ts';
export { firstRefusal, playQuarter, replay } from './replay.ts';
export { liveOn, outcomeOf, type LivedOn } from './liveOn.ts';
export { endingOf, verdictOf, yearsLived } from './verdict.ts';
export { languageOf, nameOfPerson } from './persons.ts';
export { keyFromSeed, nextSeed } from './seed.ts';
export { pastOf } from './debrief/past.ts';
export { observationsOf } from './debrief/observations.ts';
export { scorecardOf } from './debrief/marks.ts';
export { overallOf, type Overall } from './debrief/overall.ts';
export type { Observation, Past } from './debrief/observation.ts';
export type { Mark, Medal, Score } from './debrief/scorecard.ts';
