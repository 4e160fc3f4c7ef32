/** The community of practice, for which the study found so strong an appetite (S7). */
import { policyOf, runsIn, stintsOf } from '../../stints.ts';
import type { Chronicle } from '../chronicle.ts';
import { pushesIn } from '../levels.ts';
import type { Look, Seen } from '../look.ts';

export const communityLooks: readonly Look[] = [
  { id: 'community-left-to-itself', kind: 'trap', finding: 'S7', see: communityLeftToItself },
  { id: 'community-without-leave', kind: 'trap', finding: 'S7', see: communityWithoutLeave },
  { id: 'community-alive', kind: 'strength', finding: 'S7', see: communityAlive },
  { id: 'appetite', kind: 'note', finding: 'S7', see: appetite },
];

const supported = 0.25;

function supportedIn({ quarters }: Chronicle) {
  return quarters.filter(({ own }) => own.community >= supported);
}

/** It lived, the support ended, and it withered. */
function communityLeftToItself(chronicle: Chronicle): Seen | null {
  const { game, quarters, later, size } = chronicle;
  const most = Math.max(0, ...quarters.map(({ truth }) => truth.members));
  const founded = supportedIn(chronicle);
  if (founded.length === 0 || most < 0.03 * size || later.members > 0.7 * most) return null;
  if (isSupportedStill(chronicle)) return null;
  const [{ quarter }] = founded;
  return {
    quarter,
    about: pushesIn(game, quarter, 'community')[0]?.about ?? null,
    evidence: { most, members: later.members, quarters: founded.length },
  };
}

/** Support that is written into how the department works has not ended with its leader. */
function isSupportedStill({ game, scenario, last }: Chronicle): boolean {
  return stintsOf(scenario, game.journal)
    .filter((stint) => runsIn(stint, last + 1))
    .map(({ policy }) => policyOf(scenario, policy))
    .some((policy) => policy?.stays === true && (policy.effects.community ?? 0) >= supported);
}

/** It was paid for, and managers let hardly anybody go. */
function communityWithoutLeave(chronicle: Chronicle): Seen | null {
  const { game, size } = chronicle;
  const founded = supportedIn(chronicle);
  if (founded.length < 4) return null;
  const { truth } = founded[founded.length - 1];
  if (truth.members >= 0.3 * size || truth.permeability >= 0.6) return null;
  const [{ quarter }] = founded;
  return {
    quarter,
    about: pushesIn(game, quarter, 'community')[0]?.about ?? null,
    evidence: {
      members: truth.members / size,
      keen: keenIn(chronicle),
      permeability: truth.permeability,
    },
  };
}

function communityAlive(chronicle: Chronicle): Seen | null {
  const { game, later, untouchedLater, size } = chronicle;
  const founded = supportedIn(chronicle);
  const members = later.members / size;
  if (founded.length === 0 || members < 0.25) return null;
  const [{ quarter }] = founded;
  return {
    quarter,
    about: pushesIn(game, quarter, 'community')[0]?.about ?? null,
    evidence: { members, untouched: untouchedLater.members / size },
  };
}

function appetite(chronicle: Chronicle): Seen | null {
  const { end, size } = chronicle;
  return {
    quarter: null,
    about: null,
    evidence: { keen: keenIn(chronicle), members: end.members / size },
  };
}

/** Share in whom liking or use outweighs worry, on the last day. */
function keenIn({ game, size }: Chronicle): number {
  const { enthusiasm, usefulness, concern } = game.world.people;
  let keen = 0;
  for (let row = 0; row < size; row += 1) {
    if (Math.max(enthusiasm[row], usefulness[row]) > concern[row]) keen += 1;
  }
  return keen / size;
}
