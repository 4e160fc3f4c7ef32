/**
 * F1 (S1): clay is the greatest single impediment; F1b: greater than all four domains together,
 * which is reported and never gates. Both are judged on the same runs: Sobol indices in full, a
 * screening by elementary effects for a quick look, whose ranking must be the same.
 */
import type { Finding, Verdict } from '../experiment.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { eachFactor } from '../statistics/saltelli.ts';
import { contest, luck } from './contest.ts';
import { clay, domainFactors, factors, rangesInWords, signal } from './impediments.ts';
import { screening } from './screening.ts';

const rows = 512;
const trajectories = 40;

const single = { id: 'F1', from: 'S1', claim: 'Clay is the greatest single impediment' };
const together = {
  id: 'F1b',
  from: 'S1',
  claim: 'Clay is a greater impediment than all four domains together',
};

export const f1: Finding = {
  id: 'F1',
  also: ['F1b'],
  design: (size, seed) => (size === 'full' ? inFull(`${seed}/F1`) : quickly(`${seed}/F1`)),
};

function inFull(seed: string): ReturnType<Finding['design']> {
  const swaps = [...eachFactor(factors.length), domainFactors, [luck]];
  const all = factors.length;
  const { runs, play, judge } = contest(seed, rows, swaps);
  const versus = (totals: readonly number[]): readonly number[] => [totals[clay] - totals[all]];
  return {
    runs,
    play,
    judge: (outcomes) => {
      const practice = judge(outcomes, 'practice', versus);
      const trust = judge(outcomes, 'trust', versus);
      const top = highest(domainFactors.map((factor) => practice.totals[factor].interval[1]));
      const { value, interval } = practice.totals[clay];
      const floor = practice.totals[all + 1];
      return [
        {
          ...single,
          statistic: 'total Sobol index of clay on practice at week 260',
          value,
          interval,
          threshold: `above ${top.toFixed(3)}, the highest upper bound of a domain`,
          verdict: interval[0] > top ? 'holds' : 'fails',
          note:
            `Contested: ${rangesInWords}. Total indices: ${listed(practice.totals)}. ` +
            `Luck alone: ${inWords(floor)}, the floor below which nothing can be told.`,
        },
        groupVerdict('practice', practice.further[0], practice.totals[all]),
        groupVerdict('trust', trust.further[0], trust.totals[all]),
        {
          ...single,
          statistic: 'total Sobol index of clay on trust at week 260',
          ...trust.totals[clay],
          threshold: null,
          verdict: 'reported',
          note: `Trust hardly knows the domains. Total indices: ${listed(trust.totals)}.`,
        },
      ];
    },
  };
}

function groupVerdict(output: string, difference: Estimate, group: Estimate): Verdict {
  return {
    ...together,
    statistic: `total index of clay less that of the four domains together, on ${output}`,
    ...difference,
    threshold: null,
    verdict: 'reported',
    note:
      (difference.interval[0] > 0
        ? 'It holds here.'
        : difference.interval[1] < 0
          ? 'It fails here: together the domains weigh more than the clay.'
          : 'It cannot be told here.') + ` The four together: ${inWords(group)}.`,
  };
}

function quickly(seed: string): ReturnType<Finding['design']> {
  const alone = screening(seed, trajectories, eachFactor(factors.length));
  const grouped = screening(`${seed}/together`, trajectories, [[clay], domainFactors, [signal]]);
  const lead = (muStar: readonly number[]): readonly number[] => [
    muStar[clay] - highest(domainFactors.map((factor) => muStar[factor])),
  ];
  return {
    runs: alone.runs + grouped.runs,
    play: (at) => (at < alone.runs ? alone.play(at) : grouped.play(at - alone.runs)),
    judge: (outcomes) => {
      const { muStar, further } = alone.judge(outcomes.slice(0, alone.runs), lead);
      const both = grouped.judge(outcomes.slice(alone.runs), ([ofClay, ofDomains]) => [
        ofClay - ofDomains,
      ]);
      return [
        {
          ...single,
          statistic: 'mean effect of clay on practice less the largest of a domain (screening)',
          ...further[0],
          threshold: 'above 0: the ranking of the full experiment',
          verdict: further[0].interval[0] > 0 ? 'holds' : 'fails',
          note: `Contested, and a screening only. Mean effects: ${listed(muStar)}.`,
        },
        {
          ...together,
          statistic: 'mean effect of clay less that of the four domains moved together (screening)',
          ...both.further[0],
          threshold: null,
          verdict: 'reported',
          note: both.further[0].value > 0 ? 'It holds here.' : 'It fails here.',
        },
      ];
    },
  };
}

export function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

export function inWords({ value, interval }: Estimate): string {
  return `${value.toFixed(3)} [${interval[0].toFixed(3)}, ${interval[1].toFixed(3)}]`;
}

/** Factor by factor, in their order. */
function listed(estimates: readonly Estimate[]): string {
  return factors.map((factor, at) => `${factor} ${inWords(estimates[at])}`).join(', ');
}
