/** What can be imagined away of a plan, each thing as a whole. */
import type { Decision, DecisionAim, Journal } from '../../game/index.ts';
import type { Scenario } from '../../scenario/index.ts';

export type Strand = {
  /** What it takes along: a start with the stop that ended it, or an answer. */
  readonly decisions: Journal;
  readonly quarter: number;
} & (
  | { readonly kind: 'policy'; readonly policy: string; readonly aim: DecisionAim }
  | { readonly kind: 'answer'; readonly dilemma: string; readonly answer: string }
);

/** A world in which one thing was not decided, or was answered otherwise. */
export type WhatIf = {
  readonly strand: Strand;
  /** The answer that stands in its place, by its id; null of a policy. */
  readonly instead: string | null;
  readonly journal: Journal;
};

/** In the order of the decisions. A policy that was begun anew is another strand. */
export function strandsOf(journal: Journal): readonly Strand[] {
  return journal.flatMap((decision, at): readonly Strand[] => {
    const { kind, quarter } = decision;
    if (kind === 'answer') {
      const { dilemma, answer } = decision;
      return [{ kind, quarter, dilemma, answer, decisions: [decision] }];
    }
    if (kind !== 'start') return [];
    const { policy, aim } = decision;
    const decisions = [decision, ...stopsOf(policy, journal.slice(at + 1))];
    return [{ kind: 'policy', quarter, policy, aim, decisions }];
  });
}

/** Until the same policy is begun anew. */
function stopsOf(policy: string, later: Journal): Journal {
  const own = later.filter((decision) => 'policy' in decision && decision.policy === policy);
  const again = own.findIndex(({ kind }) => kind === 'start');
  return again < 0 ? own : own.slice(0, again);
}

export function withoutStrand(journal: Journal, { decisions }: Strand): Journal {
  return journal.filter((decision) => !decisions.includes(decision));
}

/**
 * Every world that is one strand away. Without an answer the dilemma's last one stands; where that
 * is the one that was given, each of the others is tried.
 */
export function whatIfsOf(scenario: Scenario, journal: Journal): readonly WhatIf[] {
  return strandsOf(journal).flatMap((strand): readonly WhatIf[] => {
    const without = withoutStrand(journal, strand);
    if (strand.kind === 'policy') return [{ strand, instead: null, journal: without }];
    const dilemma = scenario.dilemmas.find(({ id }) => id === strand.dilemma);
    const answers = dilemma?.answers.map(({ id }) => id) ?? [];
    const last = answers.at(-1) ?? null;
    if (strand.answer !== last) return [{ strand, instead: last, journal: without }];
    return answers.slice(0, -1).map((answer) => ({
      strand,
      instead: answer,
      journal: journal.map((decision) => otherwise(decision, strand, answer)),
    }));
  });
}

function otherwise(decision: Decision, { decisions }: Strand, answer: string): Decision {
  return decision.kind === 'answer' && decisions.includes(decision)
    ? { ...decision, answer }
    : decision;
}
