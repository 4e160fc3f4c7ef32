/** What is left of it a year after the leader has gone (S4). */
import { runsIn, policyOf, stintsOf } from '../../stints.ts';
import { hasActed, sustainedOf, type Chronicle } from '../chronicle.ts';
import type { Look, Seen } from '../look.ts';

export const lastingLooks: readonly Look[] = [
  { id: 'nothing-lasts', kind: 'trap', finding: 'S4', see: nothingLasts },
  { id: 'habits-that-stay', kind: 'strength', finding: 'S1', see: habitsThatStay },
  { id: 'trust-held', kind: 'strength', finding: 'S4', see: trustHeld },
  { id: 'what-stays', kind: 'note', finding: 'S4', see: whatStays },
  { id: 'without-you', kind: 'note', finding: 'S4', see: withoutYou },
];

/** Of the policies in force on the last day, how many go on without their leader. */
function inForce({ game, scenario, last }: Chronicle): { running: number; staying: number } {
  const running = stintsOf(scenario, game.journal).filter((stint) => runsIn(stint, last));
  const staying = running
    .filter((stint) => runsIn(stint, last + 1))
    .filter(({ policy }) => policyOf(scenario, policy)?.stays === true);
  return { running: running.length, staying: staying.length };
}

/** Much was begun; and a year on it has gone, or there is little and nothing to carry it. */
function nothingLasts(chronicle: Chronicle): Seen | null {
  const { end, untouchedEnd, later, untouchedLater, begun } = chronicle;
  const { running, staying } = inForce(chronicle);
  const atEnd = sustainedOf(end) - sustainedOf(untouchedEnd);
  const yearOn = sustainedOf(later) - sustainedOf(untouchedLater);
  const hasFaded = atEnd >= 0.05 && yearOn < 0.6 * atEnd;
  const isHollow = begun.length >= 2 && yearOn < 0.07 && staying === 0;
  if (!hasFaded && !isHollow) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      end: sustainedOf(end),
      later: sustainedOf(later),
      untouched: sustainedOf(untouchedLater),
      running,
      staying,
    },
  };
}

function habitsThatStay({ later, untouchedLater, end, scenario }: Chronicle): Seen | null {
  if (scenario.parameters.habitRate === 0) return null;
  if (later.permeability - untouchedLater.permeability < 0.05) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      permeability: later.permeability,
      end: end.permeability,
      untouched: untouchedLater.permeability,
    },
  };
}

function trustHeld({ later, untouchedLater, start }: Chronicle): Seen | null {
  if (later.trust - untouchedLater.trust < 0.05) return null;
  return {
    quarter: null,
    about: null,
    evidence: { trust: later.trust, untouched: untouchedLater.trust, start: start.trust },
  };
}

function whatStays(chronicle: Chronicle): Seen | null {
  const { running, staying } = inForce(chronicle);
  return running === 0 ? null : { quarter: null, about: null, evidence: { running, staying } };
}

/** The same world and luck with nothing decided: what is left over is her doing. */
function withoutYou({ game, later, untouchedLater }: Chronicle): Seen | null {
  if (!hasActed(game)) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      practice: later.practice,
      practiceUntouched: untouchedLater.practice,
      trust: later.trust,
      trustUntouched: untouchedLater.trust,
    },
  };
}
