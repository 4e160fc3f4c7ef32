/** What was said from the top, and how far it came (S1, S4). */
import { arrivedIn, meanOf, oftenIn, type Chronicle, type Quarter } from '../chronicle.ts';
import { pushesIn } from '../levels.ts';
import type { Look, Seen } from '../look.ts';

/** A letter and a town hall are heard; a word in passing is not. */
const loud = 0.25;
/** Managers who let less through than this lose most of a message within two tiers. */
const closed = 0.6;
/** Clay work that people notice, as a mean over managers. */
export const noticed = 0.2;
const shownByExample = 0.3;

export const messageLooks: readonly Look[] = [
  { id: 'loud-mandate', kind: 'trap', finding: 'S1', see: loudMandate },
  { id: 'promise-without-deed', kind: 'trap', finding: 'S4', see: promiseWithoutDeed },
  { id: 'no-follow-up', kind: 'trap', finding: 'S4', see: noFollowUp },
  { id: 'thaw-before-message', kind: 'strength', finding: 'S1', see: thawBeforeMessage },
  { id: 'kept-saying-it', kind: 'strength', finding: 'S4', see: keptSayingIt },
  { id: 'led-by-example', kind: 'strength', finding: 'S4', see: ledByExample },
  { id: 'signal-by-tier', kind: 'note', finding: 'S1', see: signalByTier },
];

function isLoud({ own }: Quarter): boolean {
  return own.signal >= loud;
}

/** Nothing is done about the clay, and it lets little through. */
function isClosed({ truth, own }: Quarter): boolean {
  return truth.permeability < closed && own.clayWork < noticed;
}

function loudMandate(chronicle: Chronicle): Seen | null {
  const { game, quarters } = chronicle;
  const shouted = quarters.filter(
    (quarter) => isLoud(quarter) && isClosed(quarter) && quarter.own.example < shownByExample,
  );
  if (shouted.length < oftenIn(chronicle)) return null;
  const [{ quarter }] = shouted;
  return {
    quarter,
    about: pushesIn(game, quarter, 'signal')[0]?.about ?? null,
    evidence: {
      quarters: shouted.length,
      said: meanOf(shouted, ({ levels }) => levels.signal),
      arrived: meanOf(shouted, ({ truth }) => arrivedIn(truth)),
      permeability: meanOf(shouted, ({ truth }) => truth.permeability),
    },
  };
}

/** People hear the top directly, and compare. */
function promiseWithoutDeed({ game, quarters, scenario, later, untouchedLater }: Chronicle) {
  if (scenario.parameters.sayDoGapTrust === 0) return null;
  const compared = quarters.filter(
    ({ own, levels, truth }) =>
      own.directChannel >= 0.15 &&
      levels.signal - arrivedIn(truth) >= 0.4 &&
      own.clayWork < noticed,
  );
  if (compared.length === 0 || untouchedLater.trust - later.trust < 0.01) return null;
  const [{ quarter }] = compared;
  return {
    quarter,
    about: pushesIn(game, quarter, 'directChannel')[0]?.about ?? null,
    evidence: {
      quarters: compared.length,
      gap: meanOf(compared, ({ levels, truth }) => levels.signal - arrivedIn(truth)),
      trust: later.trust,
      untouched: untouchedLater.trust,
    },
  };
}

/** The longest silence after a message that was heard. */
function noFollowUp({ game, quarters, last }: Chronicle): Seen | null {
  const silences = quarters.filter(isLoud).map(({ quarter }) => {
    const next = quarters.find((each) => each.quarter > quarter && each.own.signal >= loud / 2);
    return { quarter, silent: (next?.quarter ?? last + 1) - quarter - 1 };
  });
  const [longest] = silences.toSorted((one, other) => other.silent - one.silent);
  if (longest === undefined || longest.silent < 2) return null;
  const spoken = quarters[longest.quarter - 1];
  const faded = quarters[longest.quarter + longest.silent - 1];
  return {
    quarter: longest.quarter,
    about: pushesIn(game, longest.quarter, 'signal')[0]?.about ?? null,
    evidence: {
      silent: longest.silent,
      said: spoken.levels.signal,
      arrived: arrivedIn(spoken.truth),
      left: arrivedIn(faded.truth),
    },
  };
}

function thawBeforeMessage({ game, quarters }: Chronicle): Seen | null {
  const first = quarters.find(({ own }) => own.signal >= 0.4);
  if (first === undefined) return null;
  const before = quarters.filter(({ quarter, own }) => {
    return quarter < first.quarter && own.clayWork >= noticed;
  });
  const opened = first.truth.permeability - first.untouched.permeability;
  if (before.length === 0 || opened < 0.03) return null;
  return {
    quarter: first.quarter,
    about: pushesIn(game, before[0].quarter, 'clayWork')[0]?.about ?? null,
    evidence: {
      quarters: before.length,
      permeability: first.truth.permeability,
      untouched: first.untouched.permeability,
    },
  };
}

function keptSayingIt({ quarters, last }: Chronicle): Seen | null {
  const said = quarters.filter(isLoud);
  const thawing = said.filter(({ own }) => own.clayWork >= noticed);
  if (last < 4 || said.length < last / 2 || thawing.length < said.length / 2) return null;
  return {
    quarter: said[0].quarter,
    about: null,
    evidence: {
      quarters: said.length,
      of: last,
      first: arrivedIn(said[0].truth),
      arrived: arrivedIn(said[said.length - 1].truth),
    },
  };
}

function ledByExample({ game, quarters }: Chronicle): Seen | null {
  const shown = quarters.filter(({ own }) => own.example >= shownByExample);
  if (shown.length < 2) return null;
  return {
    quarter: shown[0].quarter,
    about: pushesIn(game, shown[0].quarter, 'example')[0]?.about ?? null,
    evidence: { quarters: shown.length, executives: executivesPractising(game) },
  };
}

/** Share of the first tier who work in the open on the last day. */
function executivesPractising({ world: { department, people } }: Chronicle['game']): number {
  const { tierStart } = department;
  const first = people.practice.subarray(tierStart[0], tierStart[1]);
  return first.reduce((sum, each) => sum + each, 0) / first.length;
}

function signalByTier({ quarters }: Chronicle): Seen | null {
  if (quarters.length === 0 || quarters[0].truth.signalByTier.length < 2) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      said: meanOf(quarters, ({ levels }) => levels.signal),
      first: meanOf(quarters, ({ truth }) => truth.signalByTier[0]),
      arrived: meanOf(quarters, ({ truth }) => arrivedIn(truth)),
      tiers: quarters[quarters.length - 1].truth.signalByTier.length,
    },
  };
}
