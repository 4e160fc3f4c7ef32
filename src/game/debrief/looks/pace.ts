/** How much was asked of the department at once, and for how long (S4, S8). */
import { accountOf } from '../../account.ts';
import type { Stint } from '../../journal.ts';
import { priceOf } from '../../price.ts';
import { policyOf, runsIn, stintsOf } from '../../stints.ts';
import { hasActed, type Chronicle, type Quarter } from '../chronicle.ts';
import type { Levels } from '../levels.ts';
import type { Look, Seen } from '../look.ts';

export const paceLooks: readonly Look[] = [
  { id: 'everything-at-once', kind: 'trap', finding: 'S4', see: everythingAtOnce },
  { id: 'spreading-thin', kind: 'trap', finding: 'S8', see: spreadingThin },
  { id: 'stop-and-go', kind: 'trap', finding: 'S4', see: stopAndGo },
  { id: 'last-quarter-rush', kind: 'trap', finding: 'S4', see: lastQuarterRush },
  { id: 'within-capacity', kind: 'strength', finding: 'S8', see: withinCapacity },
  { id: 'money-unspent', kind: 'note', finding: 'S8', see: moneyUnspent },
  { id: 'nobody-decided', kind: 'note', finding: 'S4', see: nobodyDecided },
];

/** What the model sums up as load: guardrails count half, and there are four of them. */
function loadOf({ clayWork, community, measurement, guarding }: Levels): number {
  return clayWork + community + measurement + 2 * guarding;
}

function tiredness({ truth, untouched }: Quarter): number {
  return truth.fatigue - untouched.fatigue;
}

function everythingAtOnce({ quarters, scenario }: Chronicle): Seen | null {
  const tired = quarters.filter((each) => tiredness(each) >= 0.1);
  if (tired.length === 0) return null;
  const [worst] = tired.toSorted((one, other) => tiredness(other) - tiredness(one));
  const [{ quarter }] = tired;
  const capacity = scenario.parameters.loadCapacity;
  const load = Math.max(...quarters.slice(0, worst.quarter).map(({ levels }) => loadOf(levels)));
  // What tired people otherwise, such as being moved about, was not too much at once.
  if (load <= capacity) return null;
  return {
    quarter,
    about: null,
    evidence: {
      load,
      capacity,
      fatigue: worst.truth.fatigue,
    },
  };
}

function withinCapacity({ quarters, scenario, begun }: Chronicle): Seen | null {
  const capacity = scenario.parameters.loadCapacity;
  const load = Math.max(0, ...quarters.map(({ levels }) => loadOf(levels)));
  const most = Math.max(0, ...quarters.map(tiredness));
  if (begun.length < 3 || load > capacity || load < capacity / 4 || most >= 0.05) return null;
  return { quarter: null, about: null, evidence: { begun: begun.length, load, capacity } };
}

/** What a policy can be strong in; guardrails are many by nature. */
const strengths = [
  'signal',
  'clayWork',
  'stewardship',
  'community',
  'measurement',
  'training',
  'inducement',
  'example',
  'coercion',
] as const;

function spreadingThin({ game, scenario, quarters, last }: Chronicle): Seen | null {
  const stints = stintsOf(scenario, game.journal);
  const thin = quarters.flatMap(({ quarter, own }) => {
    const policies = stints.filter((stint) => runsIn(stint, quarter)).length;
    const strongest = Math.max(...strengths.map((lever) => own[lever]));
    const touched = strengths.filter((lever) => own[lever] >= 0.05).length;
    return policies >= 4 && touched >= 3 && strongest < 0.5
      ? [{ quarter, policies, strongest }]
      : [];
  });
  if (thin.length < Math.min(2, last)) return null;
  return {
    quarter: thin[0].quarter,
    about: null,
    evidence: {
      quarters: thin.length,
      policies: Math.max(...thin.map(({ policies }) => policies)),
      strongest: Math.max(...thin.map(({ strongest }) => strongest)),
    },
  };
}

/** Ended by hand before it could have borne fruit. */
function stopAndGo({ game, scenario }: Chronicle): Seen | null {
  const stopped = stintsOf(scenario, game.journal).filter((stint) => isCutShort(stint, game));
  if (stopped.length < 2) return null;
  const dollars = stopped.reduce((sum, { policy, aim }) => {
    const offered = policyOf(scenario, policy);
    return sum + (offered === undefined ? 0 : priceOf(scenario, offered, aim).costDollars);
  }, 0);
  return {
    quarter: stopped[0].until,
    about: stopped[0].policy,
    evidence: { stopped: stopped.length, dollars },
  };
}

function isCutShort({ policy, from, until }: Stint, { journal }: Chronicle['game']): boolean {
  const isStopped = journal.some(
    (each) => each.kind === 'stop' && each.policy === policy && each.quarter === until,
  );
  return isStopped && until - from <= 2;
}

/** New policies in the last quarter, which end with the leader who began them. */
function lastQuarterRush({ begun, last, scenario }: Chronicle): Seen | null {
  const isNew = (policy: string): boolean =>
    !begun.some((each) => each.policy === policy && each.quarter < last);
  const rushed = begun.filter(
    ({ quarter, policy, offered }) => quarter === last && !offered.stays && isNew(policy),
  );
  if (last < 3 || rushed.length < 2) return null;
  return {
    quarter: last,
    about: rushed[0].policy,
    evidence: {
      rushed: rushed.length,
      begun: begun.length,
      dollars: rushed.reduce(
        (sum, { offered, aim }) => sum + priceOf(scenario, offered, aim).costDollars,
        0,
      ),
    },
  };
}

/** Money that is not spent lapses. */
function moneyUnspent({ game, quarters }: Chronicle): Seen | null {
  const accounts = quarters.map(({ quarter }) => accountOf(game, quarter));
  const budget = accounts.reduce((sum, { budgetDollars }) => sum + Math.max(0, budgetDollars), 0);
  const dollars = accounts.reduce((sum, { leftDollars }) => sum + Math.max(0, leftDollars), 0);
  if (budget === 0 || dollars < budget / 4) return null;
  return { quarter: null, about: null, evidence: { dollars, share: dollars / budget } };
}

function nobodyDecided({ game, end, start }: Chronicle): Seen | null {
  if (hasActed(game)) return null;
  return {
    quarter: null,
    about: null,
    evidence: {
      trust: end.trust,
      start: start.trust,
      practice: end.practice,
    },
  };
}
