import type { Scenario } from '../scenario/index.ts';
import { accountOf } from './account.ts';
import type { Decision, Journal } from './journal.ts';
import { policyOf, runsIn, stintsOf } from './stints.ts';

/** Why a decision cannot be taken, as data; the words are in `words`. */
export type Obstacle =
  | { readonly kind: 'unknownPolicy'; readonly policy: string }
  | { readonly kind: 'outsideGame'; readonly quarter: number; readonly quarters: number }
  | { readonly kind: 'runsAlready' }
  | { readonly kind: 'doesNotRun' }
  | { readonly kind: 'decidedThisQuarter' }
  | { readonly kind: 'coolsDown'; readonly untilQuarter: number }
  | { readonly kind: 'tooDear'; readonly needsDollars: number; readonly leftDollars: number }
  | {
      readonly kind: 'tooMuchAtOnce';
      readonly needsAttention: number;
      readonly attentionLeft: number;
    };

/**
 * The obstacle to adding this decision to the journal, or null where there is none. The same
 * function greys the button, refuses a forged journal and words the refusal.
 */
export function obstacleTo(
  scenario: Scenario,
  journal: Journal,
  decision: Decision,
): Obstacle | null {
  const policy = policyOf(scenario, decision.policy);
  if (policy === undefined) return { kind: 'unknownPolicy', policy: decision.policy };
  const { quarter } = decision;
  const { quarters } = scenario;
  const before = journal.at(-1)?.quarter ?? 1;
  if (!Number.isInteger(quarter) || quarter < before || quarter > quarters) {
    return { kind: 'outsideGame', quarter, quarters };
  }
  const last = stintsOf(scenario, journal).findLast((stint) => stint.policy === policy.id);
  const running = last !== undefined && runsIn(last, quarter);
  if (decision.kind === 'stop') {
    if (!running) return { kind: 'doesNotRun' };
    return last.from === quarter ? { kind: 'decidedThisQuarter' } : null;
  }
  if (running) return { kind: 'runsAlready' };
  if (journal.some((other) => other.quarter === quarter && other.policy === policy.id)) {
    return { kind: 'decidedThisQuarter' };
  }
  if (last !== undefined && quarter < last.until + policy.coolDownQuarters) {
    return { kind: 'coolsDown', untilQuarter: last.until + policy.coolDownQuarters };
  }
  const { leftDollars, attentionLeft } = accountOf(scenario, journal, quarter);
  if (policy.costDollars > leftDollars) {
    return { kind: 'tooDear', needsDollars: policy.costDollars, leftDollars };
  }
  if (policy.attention > attentionLeft) {
    return { kind: 'tooMuchAtOnce', needsAttention: policy.attention, attentionLeft };
  }
  return null;
}

export type Refusal = { readonly at: number; readonly obstacle: Obstacle };

/** The first decision of a journal that could not have been taken, or null where all could. */
export function firstRefusal(scenario: Scenario, journal: Journal): Refusal | null {
  for (const [at, decision] of journal.entries()) {
    const obstacle = obstacleTo(scenario, journal.slice(0, at), decision);
    if (obstacle !== null) return { at, obstacle };
  }
  return null;
}
