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
  type Phase,
  type QuarterReport,
} from './game.ts';
export { accountOf, type Account } from './account.ts';
export { weeksPerQuarter, type Decision, type Journal, type Stint } from './journal.ts';
export { dosesAt, leversAt, type Dose } from './leversAt.ts';
export { parseJournal, type ParsedJournal } from './journalFile.ts';
export { policyOf, runsIn, stintsOf } from './stints.ts';
export { firstRefusal, obstacleTo, type Obstacle, type Refusal } from './whyNot.ts';
export { report, survey, type Estimate, type Report, type Survey } from './report.ts';
export { replay, type Replay } from './replay.ts';
