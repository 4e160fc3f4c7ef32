/** A life in which so much happens that no rule sleeps: chances, levers, aims and the structure. */
import {
  domains,
  noLevers,
  removeTier,
  replaceManagers,
  rotateManagers,
  scalarLevers,
  widenSpans,
  type AimedLevers,
  type World,
} from '../../src/model/index.ts';
import type { Life } from './engineRuns.ts';

/** One of each kind, so placed that they overlap and that every department has whom they name. */
const aims: readonly AimedLevers[] = [
  {
    aim: { kind: 'branch', head: 1 },
    changes: { clayWork: 0.5, directChannel: -0.25, training: 0.5, discipline: 0.5 },
  },
  { aim: { kind: 'tier', tier: 2 }, changes: { coercion: 0.25, access: -0.5, inducement: 0.5 } },
  {
    aim: { kind: 'people', rows: [2, 5, 8, 30, 59] },
    changes: { community: 1, measurement: -0.5 },
  },
];

export const eventful: Life = {
  name: 'eventful',
  parameters: {
    legacyIncidents: 0.05,
    newIncidents: 0.05,
    materialShare: 0.2,
    blameOnTrust: 0.02,
    incidentOnConcern: 0.03,
    startRate: 0.5,
    stopRate: 0.5,
    voiceRate: 0.5,
    turnoverEmployees: 0.01,
    turnoverManagers: 0.02,
    joinRate: 0.04,
    enthusiasmMean: 0.5,
    motiveSpread: 0.22,
    threshold: 0.25,
    habitRate: 0.02,
    sayDoGapTrust: 0.012,
    lobbyRate: 0.02,
    scrutinyRise: 0.25,
  },
  leversIn: (week) => {
    const quarter = Math.floor(week / 13);
    return {
      ...noLevers,
      ...Object.fromEntries(scalarLevers.map((name, place) => [name, turn(quarter, place)])),
      guardrails: {
        privacy: turn(quarter, domains.indexOf('privacy')),
        security: turn(quarter, domains.indexOf('security')),
        languages: turn(quarter, domains.indexOf('languages')),
        legislation: turn(quarter, domains.indexOf('legislation')),
      },
      aims: quarter % 3 === 0 ? [] : aims,
    };
  },
  restructureIn,
};

/** Every lever goes up and down in a rhythm of its own, a step a quarter; a new lever joins in. */
function turn(quarter: number, place: number): number {
  return ((quarter * ((place % 4) + 1) + place) % 5) / 4;
}

function restructureIn(week: number, world: World): World {
  if (week === 9) return replaceManagers(world, [0, 4]);
  if (week === 18) return rotateManagers(world, 2);
  if (week === 44) return widenSpans(world, 2);
  if (week === 70) return removeTier(world, 2);
  return world;
}
