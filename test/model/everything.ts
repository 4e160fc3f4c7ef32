/** A world and levers under which everything that the model knows happens, and often. */
import { found, noLevers, treeFromSpans, type Levers, type World } from '../../src/model/index.ts';
import { circumstancesWith } from './worlds.ts';

export function foundBusy(spans: readonly number[], key = { high: 3, low: 4 }): World {
  const busy = {
    legacyIncidents: 0.01,
    newIncidents: 0.02,
    materialShare: 0.3,
    startRate: 0.2,
    stopRate: 0.2,
    voiceRate: 0.5,
    turnoverEmployees: 0.01,
    turnoverManagers: 0.02,
    habitRate: 0.02,
    sayDoGapTrust: 0.012,
    lobbyRate: 0.05,
    lobbyMargin: 0,
    scrutinyRise: 0.25,
    // So much alarm that concern meets the edge of its range.
    incidentOnConcern: 1.5,
  };
  const strengths = { privacy: 0.8, security: 0.6, languages: 0.4, legislation: 0.5 };
  return found(treeFromSpans(spans), circumstancesWith(busy, { key, strengths }));
}

/** For a department of at least three tiers and three branches. */
export const everyLever: Levers = {
  ...noLevers,
  signal: 0.6,
  directChannel: 0.3,
  clayWork: 0.5,
  stewardship: 0.5,
  community: 0.5,
  measurement: 0.9,
  access: 0.7,
  training: 0.5,
  inducement: 0.2,
  coercion: 0.3,
  example: 0.5,
  discipline: 0.2,
  guardrails: { privacy: 0.5, security: 0.3, languages: 0.2, legislation: 0.1 },
  aims: [
    { aim: { kind: 'tier', tier: 2 }, changes: { clayWork: 0.4, coercion: 0.2 } },
    { aim: { kind: 'branch', head: 1 }, changes: { directChannel: -0.2, discipline: 0.8 } },
    { aim: { kind: 'people', rows: [0, 2] }, changes: { inducement: 0.5, training: 0.5 } },
  ],
};
