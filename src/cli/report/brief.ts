/** The answer in a few sentences, each computed from the rows and none surer than they are. */
import { pairValues, type Paired } from '../../lab/index.ts';
import { summaryOf } from './arms.ts';
import type { Brief } from './content.ts';
import { fromTo, inOrder, type Told } from './told.ts';

/** Fewer seeds give no interval, and so nothing to be sure of. */
const seedsLeast = 6;
/** As many names as a sentence bears. */
const namesMost = 4;

export function briefOfPlans(told: Told): Brief {
  const { arms, say, main, plans } = told;
  const [best, ...others] = inOrder(told);
  const summary = summaryOf(arms.seedsOf(main.id, best));
  const { mean, interval, band, values } = summary;
  const [low, high] = [main.plain(band[0]), main.plain(band[4])];
  const plan = plans[best];
  const few =
    values.length < seedsLeast ? [say('lab.report.fewSeeds', { seeds: values.length })] : [];
  if (others.length === 0) {
    const said = { plan, measure: main.name, mean: main.plain(mean), seeds: values.length };
    return {
      lead: say('lab.report.onePlan', { ...said, low, high }),
      more: few,
      notes: [main.meaning],
    };
  }
  const pairs = others.map((play) => pairAgainst(told, best, play));
  return {
    lead: say('lab.report.bestPlan', {
      measure: main.name,
      plan,
      verdict: pairs[0].isApart ? 'apart' : 'alike',
      others: others.length,
      all: plans.length,
      mean: main.plain(mean),
      interval: interval === null ? 'none' : fromTo(told, main.plain, interval),
      seeds: values.length,
    }),
    more: [...againstOthers(told, pairs), ...few],
    notes: [
      main.meaning,
      ...(few.length > 0 ? [] : [say('lab.report.spreadWarning', { plan, low, high })]),
    ],
  };
}

type Pair = Paired & { readonly play: number; readonly isApart: boolean; readonly wins: number };

function pairAgainst({ arms, main }: Told, best: number, play: number): Pair {
  const pair = pairValues(arms.seedsOf(main.id, best), arms.seedsOf(main.id, play));
  const { interval } = pair;
  const isApart = interval !== null && (interval[0] > 0 || interval[1] < 0);
  return { ...pair, play, isApart, wins: main.lessIsBetter ? pair.less : pair.more };
}

/** Against the next, and who else cannot be told apart. */
function againstOthers(
  { say, main, plans, arms }: Told,
  pairs: readonly Pair[],
): readonly string[] {
  const [next] = pairs;
  const { difference, interval } = next;
  const said = { other: plans[next.play], wins: next.wins, seeds: arms.seeds };
  if (interval === null) return [say('lab.report.aheadFew', said)];
  const alikes = pairs.slice(1).filter(({ isApart }) => !isApart);
  const rest = {
    count: alikes.length,
    of: pairs.length - 1,
    more: alikes.length > namesMost ? 'yes' : 'no',
    plans: alikes
      .slice(0, namesMost)
      .map(({ play }) => say('lab.report.quoted', { text: plans[play] }))
      .join(', '),
  };
  // Which way is better has been said: what is surely ahead is so by so much, in either direction.
  const [low, high] = next.isApart
    ? interval
        .map(Math.abs)
        .toSorted((one, other) => one - other)
        .map(main.gapEnd)
    : interval.map(main.signedEnd);
  return [
    say(next.isApart ? 'lab.report.aheadOf' : 'lab.report.notApart', {
      ...said,
      difference: main.gap(Math.abs(difference)),
      low,
      high,
    }),
    say('lab.report.alikes', rest),
  ].filter((sentence) => sentence !== '');
}
