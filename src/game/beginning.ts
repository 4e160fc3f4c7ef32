/** What is done to a department at the start of a quarter's run, before its first week. */
import {
  removeTier,
  replaceManagers,
  rotateManagers,
  shift,
  widenSpans,
  type Shifts,
  type World,
} from '../model/index.ts';
import type { Consequence, Restructuring } from '../scenario/index.ts';
import { consequencesOf } from './consequences.ts';
import type { DecisionAim } from './journal.ts';
import { rowsReached, tierNow } from './rowsReached.ts';
import type { Situation } from './situation.ts';
import { policyOf } from './stints.ts';

/** First what came over it, then what was ordered, in the order of the journal. */
export function beginQuarter<Begun extends Situation>(situation: Begun, quarter: number): Begun {
  let begun = situation;
  for (const { from, consequence } of consequencesOf(situation)) {
    if (from === quarter) begun = { ...begun, world: shifted(begun, consequence) };
  }
  for (const decision of situation.journal) {
    if (decision.kind !== 'start' || decision.quarter !== quarter) continue;
    const restructuring = policyOf(situation.scenario, decision.policy)?.restructure ?? null;
    if (restructuring !== null) begun = restructured(begun, restructuring, decision.aim);
  }
  return begun;
}

function shifted({ world, tiers }: Situation, { shifts, where }: Consequence): World {
  if (Object.keys(shifts).length === 0) return world;
  const tier = where.tier === null ? null : tierNow(tiers, where.tier);
  const isGone = where.tier !== null && tier === null;
  return isGone
    ? shift(world, ofOrganisation(shifts), { branch: null, tier: null })
    : shift(world, shifts, { branch: where.branch, tier });
}

/** What is the organisation's own, whoever is left in it. */
function ofOrganisation({ evidence = 0, fatigue = 0, scrutiny = 0 }: Shifts): Shifts {
  return { evidence, fatigue, scrutiny };
}

function restructured<Begun extends Situation>(
  situation: Begun,
  restructuring: Restructuring,
  aim: DecisionAim,
): Begun {
  const { scenario, world, tiers } = situation;
  if (restructuring === 'replace') {
    const ground = { scenario, tree: world.department, tiers };
    const rows = rowsReached(ground, aim).filter((row) => world.department.teamLed[row] >= 0);
    return rows.length === 0 ? situation : { ...situation, world: replaceManagers(world, rows) };
  }
  const reached = aim.kind === 'tier' ? aim.tiers : [];
  return reached.reduce<Begun>((begun, tier) => reorganised(begun, restructuring, tier), situation);
}

/** A tier that another order of the same quarter has removed is left in peace. */
function reorganised<Begun extends Situation>(
  situation: Begun,
  restructuring: Exclude<Restructuring, 'replace'>,
  tier: number,
): Begun {
  const { world, tiers } = situation;
  const now = tierNow(tiers, tier);
  if (now === null) return situation;
  if (restructuring === 'rotate') return { ...situation, world: rotateManagers(world, now) };
  if (restructuring === 'widenSpans') return { ...situation, world: widenSpans(world, now) };
  const left = tiers.filter((each) => each.tier !== tier);
  return { ...situation, world: removeTier(world, now), tiers: left };
}
