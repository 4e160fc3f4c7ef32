/**
 * Two runs side by side. Under one seed both have the same luck, which is keyed to persons and weeks,
 * so whatever differs is the doing of the decisions.
 */
import {
  acts,
  type Decision,
  type DecisionAim,
  type Game,
  type Journal,
} from '../../game/index.ts';
import { courseOf, type Course } from './course.ts';
import { divisions, type Division, type Standing, type Standings } from './standing.ts';

/** Shares of people and of managers, and incidents by number; null where nobody is counted. */
export type Reading = {
  readonly practice: number | null;
  readonly trust: number | null;
  readonly permeability: number | null;
  readonly incidents: number;
};

export type PartComparison = {
  /** Its place among the branches, tiers or camps of the founding, from 0. */
  readonly at: number;
  readonly people: number;
  readonly a: Reading;
  readonly b: Reading;
  /** Its part in the difference a less b of the whole; the parts of a division add up to it. */
  readonly part: Difference;
};

export type Difference = {
  readonly practice: number;
  readonly trust: number;
  readonly permeability: number;
  readonly incidents: number;
};

export type QuarterComparison = {
  readonly quarter: number;
  readonly onlyInA: Journal;
  readonly onlyInB: Journal;
  readonly inBoth: Journal;
  readonly a: Reading;
  readonly b: Reading;
  /** a less b. */
  readonly difference: Difference;
  /** On which people; none where the two are not of the same scenario. */
  readonly parts: Readonly<Record<Division, readonly PartComparison[]>> | null;
};

export type Comparison = {
  readonly sameScenario: boolean;
  readonly sameSeed: boolean;
  /** As many as have run in both. */
  readonly quarters: readonly QuarterComparison[];
};

/** What is held against another run; its decisions and how it went. */
export type Compared = { readonly journal: Journal; readonly course: Course };

export function compareGames(a: Game, b: Game): Comparison {
  const compared = (game: Game): Compared => ({ journal: game.journal, course: courseOf(game) });
  return compareCourses(compared(a), compared(b), a.scenario === b.scenario);
}

export function compareCourses(a: Compared, b: Compared, sameScenario: boolean): Comparison {
  const quarters = Math.min(a.course.quarters.length, b.course.quarters.length);
  return {
    sameScenario,
    sameSeed: a.course.seed === b.course.seed,
    quarters: Array.from({ length: quarters }, (_, at) => compareQuarter(a, b, at, sameScenario)),
  };
}

function compareQuarter(
  a: Compared,
  b: Compared,
  at: number,
  sameScenario: boolean,
): QuarterComparison {
  const quarter = at + 1;
  const [inA, inB] = [a, b].map(({ journal }) => decisionsOf(journal, quarter));
  const [one, other] = [a.course.quarters[at], b.course.quarters[at]];
  return {
    quarter,
    onlyInA: missingFrom(inB, inA),
    onlyInB: missingFrom(inA, inB),
    inBoth: inA.filter((decision) => isAmong(inB, decision)),
    a: readingOf(one.whole),
    b: readingOf(other.whole),
    difference: partOf(one.whole, other.whole, one.whole, other.whole),
    parts: sameScenario ? compareParts(one, other) : null,
  };
}

function compareParts(
  one: Standings,
  other: Standings,
): Readonly<Record<Division, readonly PartComparison[]>> {
  const [branch, tier, camp] = divisions.map((division) =>
    one.parts[division].map((part, at): PartComparison => {
      const counterpart = other.parts[division][at];
      return {
        at,
        people: part.people,
        a: readingOf(part),
        b: readingOf(counterpart),
        part: partOf(part, counterpart, one.whole, other.whole),
      };
    }),
  );
  return { branch, tier, camp };
}

function readingOf({ people, managers, ...sums }: Standing): Reading {
  const mean = (sum: number, of: number): number | null => (of === 0 ? null : sum / of);
  return {
    practice: mean(sums.practice, people),
    trust: mean(sums.trust, people),
    permeability: mean(sums.permeability, managers),
    incidents: sums.incidents,
  };
}

function partOf(a: Standing, b: Standing, wholeA: Standing, wholeB: Standing): Difference {
  const part = (sum: 'practice' | 'trust' | 'permeability', of: 'people' | 'managers'): number =>
    a[sum] / Math.max(1, wholeA[of]) - b[sum] / Math.max(1, wholeB[of]);
  return {
    practice: part('practice', 'people'),
    trust: part('trust', 'people'),
    permeability: part('permeability', 'managers'),
    incidents: a.incidents - b.incidents,
  };
}

function decisionsOf(journal: Journal, quarter: number): Journal {
  return journal.filter((decision) => acts(decision) && decision.quarter === quarter);
}

function missingFrom(journal: Journal, decisions: Journal): Journal {
  return decisions.filter((decision) => !isAmong(journal, decision));
}

function isAmong(journal: Journal, decision: Decision): boolean {
  return journal.some((other) => spelt(other) === spelt(decision));
}

/** Two decisions are the same that are spelt the same, in whatever order places were chosen. */
function spelt(decision: Decision): string {
  if (decision.kind === 'answer') return `answer ${decision.dilemma} ${decision.answer}`;
  if (decision.kind === 'predict') return `predict ${decision.question} ${decision.says}`;
  const aim = decision.kind === 'start' ? placesOf(decision.aim).toSorted().join(' ') : '';
  return `${decision.kind} ${decision.policy} ${aim}`;
}

function placesOf(aim: DecisionAim): readonly string[] {
  if (aim.kind === 'department') return [];
  if (aim.kind === 'branch') return aim.branches.map((branch) => `branch ${branch}`);
  if (aim.kind === 'tier') return aim.tiers.map((tier) => `tier ${tier}`);
  return aim.seats.map((seat) => `seat ${seat}`);
}
