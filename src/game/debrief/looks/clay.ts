/** What was done about the managers through whom everything must pass (S1). */
import { meanOf, quarterAt, type Chronicle } from '../chronicle.ts';
import { foundingTree } from '../../foundingTree.ts';
import { pushesIn } from '../levels.ts';
import type { Look, Seen } from '../look.ts';
import { noticed } from './message.ts';

export const clayLooks: readonly Look[] = [
  { id: 'clay-left-alone', kind: 'trap', finding: 'S1', see: clayLeftAlone },
  { id: 'moving-boxes', kind: 'trap', finding: 'S1', see: movingBoxes },
  { id: 'aimed-at-the-clay', kind: 'strength', finding: 'S1', see: aimedAtTheClay },
  { id: 'held-the-course', kind: 'strength', finding: 'S1', see: heldTheCourse },
  { id: 'where-the-clay-lies', kind: 'note', finding: 'S1', see: whereTheClayLies },
  { id: 'managers-move-on', kind: 'note', finding: 'S4', see: managersMoveOn },
];

/** Much was begun, and nothing of it for those who must let it through. */
function clayLeftAlone({ quarters, begun, start, end }: Chronicle): Seen | null {
  const most = Math.max(0, ...quarters.map(({ own }) => own.clayWork));
  if (begun.length < 3 || most >= noticed || end.permeability - start.permeability >= 0.05) {
    return null;
  }
  return {
    quarter: null,
    about: null,
    evidence: { begun: begun.length, permeability: end.permeability, start: start.permeability },
  };
}

/** Reorganised, and no more permeable for it than it would have been. */
function movingBoxes(chronicle: Chronicle): Seen | null {
  const { begun, quarters } = chronicle;
  const moves = begun.filter(({ offered }) => {
    return offered.restructure !== null && offered.restructure !== 'replace';
  });
  if (moves.length === 0) return null;
  const [{ quarter, policy }] = moves;
  const after = quarterAt(chronicle, quarter + 3);
  const opened = after.truth.permeability - after.untouched.permeability;
  if (opened >= 0.05) return null;
  return {
    quarter,
    about: policy,
    evidence: {
      moves: moves.length,
      quarters: after.quarter - quarter,
      fatigue: Math.max(...quarters.slice(quarter - 1).map(({ truth }) => truth.fatigue)),
      permeability: after.truth.permeability,
      untouched: after.untouched.permeability,
    },
  };
}

/** Aimed at the tier, or at managers of the tier, that lets least through. */
function aimedAtTheClay({ scenario, begun, start }: Chronicle): Seen | null {
  const { permeabilityByTier } = start;
  const densest = permeabilityByTier.indexOf(Math.min(...permeabilityByTier)) + 1;
  const { tierOf } = foundingTree(scenario);
  const aimed = begun.find(({ aim, offered }) => {
    if ((offered.effects.clayWork ?? 0) < noticed) return false;
    if (aim.kind === 'tier') return aim.tiers.includes(densest);
    return (
      aim.kind === 'managers' &&
      aim.seats.some((seat) => tierOf[scenario.department.seats.get(seat) ?? -1] === densest)
    );
  });
  if (aimed === undefined) return null;
  return {
    quarter: aimed.quarter,
    about: aimed.policy,
    evidence: { tier: densest, permeability: permeabilityByTier[densest - 1] },
  };
}

function heldTheCourse({ game, quarters, last, untouchedEnd, end }: Chronicle): Seen | null {
  const held = quarters.filter(({ own }) => own.clayWork >= noticed);
  if (last < 4 || held.length < last / 2) return null;
  return {
    quarter: held[0].quarter,
    about: pushesIn(game, held[0].quarter, 'clayWork')[0]?.about ?? null,
    evidence: {
      quarters: held.length,
      of: last,
      permeability: end.permeability,
      untouched: untouchedEnd.permeability,
    },
  };
}

function whereTheClayLies({ start, end }: Chronicle): Seen | null {
  const { permeabilityByTier } = start;
  if (permeabilityByTier.length === 0) return null;
  const least = Math.min(...permeabilityByTier);
  return {
    quarter: null,
    about: null,
    evidence: {
      tier: permeabilityByTier.indexOf(least) + 1,
      least,
      most: Math.max(...permeabilityByTier),
      // Of a word that nobody in between repeats by deed, how much the last tier hears.
      through: permeabilityByTier.reduce((share, each) => share * each, 1),
      end: end.permeability,
    },
  };
}

/** What has been learned leaves with those who leave. */
function managersMoveOn({ game }: Chronicle): Seen | null {
  const { department, people } = game.world;
  const managers = Array.from(department.leaderOf.subarray(1));
  if (managers.length === 0) return null;
  const newcomers = managers.filter((row) => people.generation[row] > 0);
  if (newcomers.length === 0) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      seats: newcomers.length,
      managers: managers.length,
      setPoint: meanOf(newcomers, (row) => people.permeabilitySetPoint[row]),
    },
  };
}
