export { findings } from './findings.ts';
export type { Finding, Outcome, Size, Verdict } from './experiment.ts';
