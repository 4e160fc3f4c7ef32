export {
  accountNow,
  decide,
  decisionNow,
  openDecisions,
  openGame,
  runQuarter,
  stepWeek,
  undo,
  whyNot,
  withdraw,
  type Game,
  type QuarterReport,
} from './game.ts';
export { weeksPerQuarter, type Decision, type Journal } from './journal.ts';
export { leversAt } from './leversAt.ts';
export { parseJournal, type ParsedJournal } from './journalFile.ts';
export { runsIn, stintsOf } from './stints.ts';
export { firstRefusal } from './whyNot.ts';
export { report, survey, type Estimate, type Report } from './report.ts';
export { replay } from './replay.ts';
export { keyFromSeed } from './seed.ts';
