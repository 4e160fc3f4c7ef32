export { findings } from './findings.ts';
export type { Finding, Outcome, Size, Verdict } from './experiment.ts';
export { judgeBalance, seedsLeast, type Balance, type BalanceVerdict } from './balance.ts';
export { strategiesFor } from './strategies/strategies.ts';
export { playStrategy, strategyNamed, type SweepRow } from './sweep.ts';
