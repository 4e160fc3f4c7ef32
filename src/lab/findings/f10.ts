/**
 * F10 (S7, S8): a strong appetite for a community of practice, within limits: most people are drawn
 * to it more than they fear it, but how many join and what it brings depends on whether their
 * managers let them go.
 */
import { measure, type Key, type World } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks, runWeeks } from '../reference.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { baseline, clayAround } from './baseline.ts';
import { columnOf, liesAbove, perSeed, type Ruling } from './perSeed.ts';

const weeksPerYear = 52;
const half = 0.5;
const clays = [clayAround(0.5), clayAround(0.9)];

export const f10 = perSeed({
  id: 'F10',
  from: 'S7, S8',
  claim: 'There is an appetite for a community of practice, within the limits that managers set',
  seeds: { quick: 16, full: 60 },
  play: (key: Key): Outcome =>
    clays.flatMap((parameters) => {
      const start = foundReference({ key, parameters });
      const without = courseOf(start, 0);
      const withIt = courseOf(start, 1);
      return [without.appetite, withIt.membership, withIt.practice - without.practice];
    }),
  judge,
});

type Course = {
  /** Share of people whom enthusiasm or usefulness moves more than concern, after a year. */
  readonly appetite: number;
  readonly membership: number;
  /** At the end. */
  readonly practice: number;
};

function courseOf(start: World, community: number): Course {
  const levers = { ...baseline, community };
  const year = runWeeks(start, levers, weeksPerYear);
  const last = runWeeks(year, levers, referenceWeeks - weeksPerYear);
  return {
    appetite: appetiteIn(year),
    membership: measure(year).members / year.department.size,
    practice: measure(last).practice,
  };
}

function appetiteIn({ people, department }: World): number {
  let drawn = 0;
  for (let row = 0; row < department.size; row += 1) {
    const pull = Math.max(people.enthusiasm[row], people.usefulness[row]);
    drawn += Number(pull > people.concern[row]);
  }
  return drawn / department.size;
}

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const appetite = meanInterval(columnOf(outcomes, 0));
  return [
    {
      statistic:
        'share with more enthusiasm or usefulness than concern, κ0 .5, week 52, no community',
      ...appetite,
      threshold: `above ${half}`,
      holds: liesAbove(appetite, half),
      note: 'By construction: it is what people are founded with.',
    },
    compare(outcomes, 1, 'membership at week 52'),
    compare(outcomes, 2, 'practice gained by week 260'),
  ];
}

/** κ0 .9 against κ0 .5, seed by seed. */
function compare(outcomes: readonly Outcome[], place: number, what: string): Ruling {
  const more = meanInterval(outcomes.map((outcome) => outcome[place + 3] - outcome[place]));
  const levels = [place, place + 3].map((at) =>
    meanInterval(columnOf(outcomes, at)).value.toFixed(3),
  );
  return {
    statistic: `${what} with C 1, κ0 .9 less κ0 .5`,
    ...more,
    threshold: 'above 0',
    holds: liesAbove(more, 0),
    note: `By construction (joining needs a manager who lets one go), so weak evidence. ${levels[0]} at κ0 .5, ${levels[1]} at κ0 .9.`,
  };
}
