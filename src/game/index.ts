export {
  decide,
  openGame,
  runQuarter,
  stepWeek,
  undo,
  withdraw,
  type Game,
  type QuarterReport,
} from './game.ts';
export {
  accountNow,
  answerNow,
  decisionNow,
  dilemmaNow,
  forecastNow,
  openDecisions,
  openDilemma,
  whyNot,
  whyNotRun,
  type Phase,
} from './now.ts';
export {
  beginningOf,
  livedWeeks,
  takeBeginning,
  takeWeek,
  type Beginning,
  type LivedWeek,
} from './handOver.ts';
export { debriefOf, sightOf, tellsOf, type Sight } from './sight.ts';
export {
  acts,
  directions,
  weeksPerQuarter,
  wholeDepartment,
  type Decision,
  type DecisionAim,
  type Direction,
  type Journal,
  type Start,
  type Stint,
  type Stop,
} from './journal.ts';
export {
  isReported,
  questionNow,
  reportedMeasures,
  type Question,
  type ReportedMeasure,
} from './round/question.ts';
export { predictionsJudged, type JudgedForecast } from './round/turn.ts';
export { reflectionOf, type Reflection } from './round/reflection.ts';
export type { HeardForecast } from './round/heard.ts';
export { causesByWeek, type Moved } from './round/causes.ts';
export { priceOf } from './price.ts';
export { aimChoices } from './aimChoices.ts';
export { aimAtRow, partsOfAim, togglePart, type PickKind } from './pickAim.ts';
export { leversAt } from './leversAt.ts';
export { parseJournal, type ParsedJournal } from './journalFile.ts';
export { runsIn, stintsOf } from './stints.ts';
export type { Happening, WorldSeen } from './situation.ts';
export { branchesOf, rowOfSeat, seatOf, tierNow } from './rowsReached.ts';
export { measureBranches, measureNow } from './measureNow.ts';
export { bandNow, bandsOf, whereIn, type Band } from './band.ts';
export { climbOn, openClimb, report, saidIn } from './climb.ts';
export { survey, type Estimate, type Report } from './report.ts';
export {
  atOnce,
  firstRefusal,
  playQuarter,
  replay,
  replayByWeek,
  type ByWeek,
  type Refusal,
  type Visit,
} from './replay.ts';
export { liveOn, outcomeOf } from './liveOn.ts';
export { endingOf, verdictOf, yearsLived } from './verdict.ts';
export { languageOf, nameOfPerson } from './persons.ts';
export { keyFromSeed, nextSeed } from './seed.ts';
export type { RunRecord } from './run/runRecord.ts';
export {
  openByWeek,
  openRecord,
  recordOf,
  type Difference,
  type OpenedRecord,
} from './run/openRecord.ts';
export { parseSave, parseScenarioFiles } from './run/parseSave.ts';
export {
  saveCharactersMost,
  writeSave,
  type BranchPoint,
  type ParsedSave,
  type Save,
  type ScenarioFiles,
} from './run/saveFile.ts';
export { codeIn, decodeRun, encodeRun, linkOf, recordIn, type RunCode } from './run/runCode.ts';
export { journalSchema } from './run/journalSchema.ts';
export { hashText, scenarioHash } from './run/scenarioHash.ts';
export {
  attitudes,
  lifeOf,
  stretchOf,
  type Attitude,
  type Life,
  type LifeCause,
  type LifeWeek,
  type Stretch,
} from './why/life.ts';
export { campMoves, type CampMoves } from './debrief/campMoves.ts';
export { decisionsTable, observationsTable, weeksTable } from './debrief/debriefTables.ts';
export { passagesOf, type Passage } from './debrief/passages.ts';
export { spendingOf } from './debrief/spending.ts';
export {
  csvOf,
  formulaSigns,
  ndjsonOf,
  quoted,
  withoutFormula,
  type Cell,
  type Table,
} from './debrief/table.ts';
export { pastOf } from './debrief/past.ts';
export { observationsOf } from './debrief/observations.ts';
export { scorecardOf } from './debrief/marks.ts';
export { overallOf, type Overall } from './debrief/overall.ts';
export type { Observation, Past } from './debrief/observation.ts';
export type { Mark, Medal, Score } from './debrief/scorecard.ts';
