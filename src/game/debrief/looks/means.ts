/** Tools, training and guardrails: good means that the clay can make useless (S1, S2, S8). */
import { domains } from '../../../model/index.ts';
import {
  arrivedIn,
  incidentsOf,
  meanOf,
  quarterAt,
  totalIn,
  untouchedIn,
  type Chronicle,
} from '../chronicle.ts';
import { pushesIn } from '../levels.ts';
import type { Look, Seen } from '../look.ts';
import { noticed } from './message.ts';

export const meansLooks: readonly Look[] = [
  { id: 'tools-before-trust', kind: 'trap', finding: 'S4', see: toolsBeforeTrust },
  { id: 'training-nobody-may-use', kind: 'trap', finding: 'S1', see: trainingNobodyMayUse },
  { id: 'guarding-without-thawing', kind: 'trap', finding: 'S2', see: guardingWithoutThawing },
  { id: 'guardrails-designed-in', kind: 'strength', finding: 'S2', see: guardrailsDesignedIn },
  { id: 'what-constraints-cost', kind: 'note', finding: 'S8', see: whatConstraintsCost },
];

/** A whole domain guarded, as a mean over the four. */
const guarded = 0.18;

/** Bought while trust was low and before anybody had begun to work on the clay. */
function toolsBeforeTrust(chronicle: Chronicle): Seen | null {
  const { game, quarters, scenario } = chronicle;
  const wereBlocked = scenario.levers.access <= 0.8;
  const bought = quarters.find(
    ({ own }) => (wereBlocked && own.access >= 0.2) || own.training >= 0.4,
  );
  if (bought === undefined || bought.truth.trust >= 0.5) return null;
  const { quarter } = bought;
  if (quarters.slice(0, quarter).some(({ own }) => own.clayWork >= noticed)) return null;
  const after = quarterAt(chronicle, quarter + 4);
  const lever = wereBlocked && bought.own.access >= 0.2 ? 'access' : 'training';
  return {
    quarter,
    about: pushesIn(game, quarter, lever)[0]?.about ?? null,
    evidence: {
      trust: bought.truth.trust,
      permeability: bought.truth.permeability,
      practice: after.truth.practice,
      quarters: after.quarter - quarter,
    },
  };
}

function trainingNobodyMayUse(chronicle: Chronicle): Seen | null {
  const { game, quarters, size } = chronicle;
  const idle = quarters.find(({ quarter, own, truth, levels }) => {
    const after = quarterAt(chronicle, quarter + 2).truth;
    const isHeld = levels.access < 0.6 || (truth.permeability < 0.6 && arrivedIn(truth) < 0.2);
    return own.training > 0 && truth.trained >= 0.3 * size && isHeld && after.practice < 0.1;
  });
  if (idle === undefined) return null;
  const { quarter, truth } = idle;
  const after = quarterAt(chronicle, quarter + 2);
  return {
    quarter,
    about: pushesIn(game, quarter, 'training')[0]?.about ?? null,
    evidence: {
      trained: truth.trained / size,
      quarters: after.quarter - quarter,
      practice: after.truth.practice,
      permeability: truth.permeability,
      arrived: arrivedIn(truth),
    },
  };
}

function guardingWithoutThawing(chronicle: Chronicle): Seen | null {
  const { game, quarters, end, untouchedEnd } = chronicle;
  const guarding = quarters.filter(({ own }) => own.guarding >= guarded);
  if (guarding.length < 2 || quarters.some(({ own }) => own.clayWork >= noticed)) return null;
  const [{ quarter }] = guarding;
  return {
    quarter,
    about: pushesIn(game, quarter, 'guarding')[0]?.about ?? null,
    evidence: {
      guarding: meanOf(guarding, ({ levels }) => levels.guarding),
      incidents: totalIn(guarding, incidentsOf),
      before: untouchedIn(chronicle, guarding, incidentsOf),
      practice: end.practice,
      untouched: untouchedEnd.practice,
    },
  };
}

/** In a paradigm of stewardship a guardrail protects; in one of control it is one more clearance. */
function guardrailsDesignedIn(chronicle: Chronicle): Seen | null {
  const { game, quarters } = chronicle;
  const designed = quarters.filter(
    ({ own, levels }) => own.guarding >= guarded && levels.stewardship >= 0.4,
  );
  if (designed.length < 2) return null;
  const [{ quarter }] = designed;
  return {
    quarter,
    about: pushesIn(game, quarter, 'guarding')[0]?.about ?? null,
    evidence: {
      quarters: designed.length,
      stewardship: meanOf(designed, ({ levels }) => levels.stewardship),
      incidents: totalIn(designed, incidentsOf),
      before: untouchedIn(chronicle, designed, incidentsOf),
    },
  };
}

/** What the four regimes weighed in everybody's drive, beside what of the message the clay kept. */
function whatConstraintsCost({ game, scenario, quarters }: Chronicle): Seen | null {
  const { parameters, constraints } = scenario;
  const { guardrails } = game.world.organisation;
  const load = domains.reduce((sum, domain) => {
    const relief = 1 - parameters.guardrailRelief * guardrails[domain];
    return sum + constraints.weights[domain] * constraints.strengths[domain] * relief;
  }, 0);
  const lost = meanOf(quarters, ({ levels, truth }) =>
    Math.max(0, levels.signal - arrivedIn(truth)),
  );
  const dollars = domains.reduce((sum, domain) => sum + constraints.costDollars[domain], 0);
  return {
    quarter: null,
    about: null,
    evidence: {
      dollars: dollars * quarters.length,
      constraint: parameters.constraintOnPractice * load,
      clay: parameters.signalOnPractice * lost,
    },
  };
}
