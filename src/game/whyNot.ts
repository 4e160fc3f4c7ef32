import type { Policy, Scenario } from '../scenario/index.ts';
import { accountOf } from './account.ts';
import { areTooManyApart } from './aimsApart.ts';
import { answerIn } from './consequences.ts';
import type { Decision, DecisionAim, Forecast, Journal, Reply, Start, Stop } from './journal.ts';
import { priceOf } from './price.ts';
import { isManaged, rowOfSeat, tierNow } from './rowsReached.ts';
import type { SituationSeen } from './situation.ts';
import { policyOf, runsIn, stintsOf } from './stints.ts';

/** Why a decision cannot be taken, as data; the words are in `words`. */
export type Obstacle =
  | { readonly kind: 'unknownPolicy'; readonly policy: string }
  | { readonly kind: 'outsideGame'; readonly quarter: number; readonly quarters: number }
  | { readonly kind: 'notYet'; readonly fromQuarter: number }
  | { readonly kind: 'runsAlready' }
  | { readonly kind: 'doesNotRun' }
  | { readonly kind: 'decidedThisQuarter' }
  | { readonly kind: 'coolsDown'; readonly untilQuarter: number }
  /** It is not for the whole department: somebody must be chosen. */
  | { readonly kind: 'needsAim' }
  | { readonly kind: 'cannotAimSo'; readonly aim: DecisionAim['kind'] }
  | { readonly kind: 'noSuchPlace'; readonly aim: DecisionAim['kind']; readonly place: string }
  /** Without the first tier there would be no branches. */
  | { readonly kind: 'branchesStay' }
  | { readonly kind: 'nobodyManages'; readonly place: string }
  | { readonly kind: 'tooManyAims' }
  | { readonly kind: 'noSuchQuestion'; readonly question: number }
  | { readonly kind: 'predicted' }
  | { readonly kind: 'unknownDilemma'; readonly dilemma: string }
  | { readonly kind: 'dilemmaNotOpen' }
  | { readonly kind: 'dilemmaAnswered' }
  | { readonly kind: 'unknownAnswer'; readonly answer: string }
  | { readonly kind: 'tooDear'; readonly needsDollars: number; readonly leftDollars: number }
  | {
      readonly kind: 'tooMuchAtOnce';
      readonly needsAttention: number;
      readonly attentionLeft: number;
    };

/** A situation while the decisions of a quarter are taken. */
export type Deciding = SituationSeen & { readonly quarter: number };

/**
 * The obstacle to adding this decision to the journal, or null where there is none. The same
 * function greys the button, refuses a forged journal and words the refusal.
 */
export function obstacleTo(now: Deciding, decision: Decision): Obstacle | null {
  if (decision.kind === 'answer') return obstacleToAnswer(now, decision);
  if (decision.kind === 'predict') return obstacleToForecast(now, decision);
  const policy = policyOf(now.scenario, decision.policy);
  if (policy === undefined) return { kind: 'unknownPolicy', policy: decision.policy };
  const outside = outsideGame(now, decision);
  if (outside !== null) return outside;
  return decision.kind === 'start'
    ? obstacleToStart(now, decision, policy)
    : obstacleToStop(now, decision);
}

function outsideGame({ scenario, quarter: now }: Deciding, { quarter }: Decision): Obstacle | null {
  return quarter === now ? null : { kind: 'outsideGame', quarter, quarters: scenario.quarters };
}

/** One expectation a quarter, of the question that the quarter asks. */
function obstacleToForecast(now: Deciding, forecast: Forecast): Obstacle | null {
  const outside = outsideGame(now, forecast);
  if (outside !== null) return outside;
  const { question, quarter } = forecast;
  const asked = now.scenario.predictions[question - 1];
  if (question !== 0 && asked?.quarter !== quarter) return { kind: 'noSuchQuestion', question };
  const isPredicted = now.journal.some((it) => it.kind === 'predict' && it.quarter === quarter);
  return isPredicted ? { kind: 'predicted' } : null;
}

function obstacleToStop(
  { scenario, journal }: Deciding,
  { policy, quarter }: Stop,
): Obstacle | null {
  const last = stintsOf(scenario, journal).findLast((stint) => stint.policy === policy);
  if (last === undefined || !runsIn(last, quarter)) return { kind: 'doesNotRun' };
  return last.from === quarter ? { kind: 'decidedThisQuarter' } : null;
}

function obstacleToStart(now: Deciding, start: Start, policy: Policy): Obstacle | null {
  const { quarter, aim } = start;
  const { scenario, journal } = now;
  const { fromQuarter } = policy;
  if (quarter < fromQuarter) return { kind: 'notYet', fromQuarter };
  const last = stintsOf(scenario, journal).findLast((stint) => stint.policy === policy.id);
  if (last !== undefined && runsIn(last, quarter)) return { kind: 'runsAlready' };
  if (isDecided(journal, quarter, policy)) return { kind: 'decidedThisQuarter' };
  if (last !== undefined && quarter < last.until + policy.coolDownQuarters) {
    return { kind: 'coolsDown', untilQuarter: last.until + policy.coolDownQuarters };
  }
  const astray = obstacleToAim(now, policy, aim);
  if (astray !== null) return astray;
  const { costDollars, attention } = priceOf(scenario, policy, aim);
  const unpaid = obstacleToPaying(now, costDollars, attention);
  if (unpaid !== null || aim.kind === 'department') return unpaid;
  const tried = { ...now, journal: [...journal, start] };
  return areTooManyApart(tried) ? { kind: 'tooManyAims' } : null;
}

function isDecided(journal: Journal, quarter: number, { id }: Policy): boolean {
  return journal.some(
    (other) => other.quarter === quarter && 'policy' in other && other.policy === id,
  );
}

function obstacleToPaying(
  now: Deciding,
  needsDollars: number,
  needsAttention: number,
): Obstacle | null {
  const { leftDollars, attentionLeft } = accountOf(now, now.quarter);
  if (needsDollars > Math.max(0, leftDollars)) {
    return { kind: 'tooDear', needsDollars, leftDollars };
  }
  if (needsAttention > Math.max(0, attentionLeft)) {
    return { kind: 'tooMuchAtOnce', needsAttention, attentionLeft };
  }
  return null;
}

function obstacleToAim(now: Deciding, policy: Policy, aim: DecisionAim): Obstacle | null {
  if (!policy.aims.includes(aim.kind)) {
    return aim.kind === 'department'
      ? { kind: 'needsAim' }
      : { kind: 'cannotAimSo', aim: aim.kind };
  }
  if (aim.kind === 'department') return null;
  if (aim.kind === 'branch') {
    return missing(aim.kind, aim.branches, (branch) => isBranch(now, branch));
  }
  if (aim.kind === 'managers') {
    return missing(aim.kind, aim.seats, (seat) => isManagerNow(now, seat));
  }
  const isThere = (tier: number): boolean => tierNow(now.tiers, tier) !== null;
  return missing(aim.kind, aim.tiers, isThere) ?? obstacleToTiers(now, policy, aim.tiers);
}

function missing<Place extends string | number>(
  aim: DecisionAim['kind'],
  places: readonly Place[],
  isThere: (place: Place) => boolean,
): Obstacle | null {
  if (places.length === 0) return { kind: 'needsAim' };
  const lost = places.find((place) => !isThere(place));
  return lost === undefined ? null : { kind: 'noSuchPlace', aim, place: String(lost) };
}

function isBranch({ world }: SituationSeen, branch: number): boolean {
  return Number.isInteger(branch) && branch >= 1 && branch <= world.department.teamStart[1];
}

function isManagerNow({ scenario, world }: SituationSeen, seat: string): boolean {
  const row = rowOfSeat(scenario, world.department, seat);
  return row !== null && world.department.teamLed[row] >= 0;
}

function obstacleToTiers(
  { world, tiers }: SituationSeen,
  { restructure }: Policy,
  aimed: readonly number[],
): Obstacle | null {
  if (restructure === null) return null;
  if (restructure !== 'rotate' && aimed.includes(1)) return { kind: 'branchesStay' };
  const idle = aimed.find((tier) => {
    const now = tierNow(tiers, tier);
    return now === null || !isManaged(world.department, now);
  });
  return idle === undefined ? null : { kind: 'nobodyManages', place: String(idle) };
}

function obstacleToAnswer(now: Deciding, reply: Reply): Obstacle | null {
  const dilemma = dilemmaById(now.scenario, reply.dilemma);
  if (dilemma === undefined) return { kind: 'unknownDilemma', dilemma: reply.dilemma };
  const outside = outsideGame(now, reply);
  if (outside !== null) return outside;
  if (answerIn(now.journal, dilemma) !== null) return { kind: 'dilemmaAnswered' };
  const isOpen = now.happened.some(
    (it) => it.kind === 'dilemma' && it.dilemma === dilemma && it.answer === null,
  );
  if (!isOpen) return { kind: 'dilemmaNotOpen' };
  const answer = dilemma.answers.find(({ id }) => id === reply.answer);
  if (answer === undefined) return { kind: 'unknownAnswer', answer: reply.answer };
  // The last is what happens where nobody answers: it is always possible.
  if (answer === dilemma.answers.at(-1)) return null;
  return obstacleToPaying(now, answer.costDollars, answer.attention);
}

function dilemmaById({ dilemmas }: Scenario, id: string) {
  return dilemmas.find((dilemma) => dilemma.id === id);
}
