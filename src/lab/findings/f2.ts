/**
 * F2 (S1): depth makes clay. The contest in three departments of as many people under one, two and
 * four levels of managers. Each level filters again, so the more there are the more the filter
 * matters, and the less what is said at the top.
 */
import type { Experiment, Finding, Verdict } from '../experiment.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { inWords } from './f1.ts';
import { clay, signal } from './impediments.ts';
import { measureInWords, rank, type Ranking } from './ranking.ts';

/** Levels of managers, and spans that make 768 people each, in teams of 7 or 8: depth alone differs. */
const depths = [
  { levels: 1, spans: [96, 7] },
  { levels: 2, spans: [12, 7, 8] },
  { levels: 4, spans: [3, 3, 3, 3, 8] },
];
const effort = { quick: 40, full: 512 };

export const f2: Finding = {
  id: 'F2',
  design: (size, seed) => {
    // The same points and the same luck in every department: what differs is the depth.
    const rankings = depths.map(({ spans }) =>
      rank(size, `${seed}/F2`, effort, [clay, signal], { spans }),
    );
    return compare(rankings, measureInWords[size]);
  },
};

function compare(rankings: readonly Ranking[], measure: string): Experiment {
  const { runs } = rankings[0];
  return {
    runs: runs * rankings.length,
    play: (at) => rankings[Math.floor(at / runs)].play(at % runs),
    judge: (outcomes) => {
      const byDepth = rankings.map(({ judge }, at) =>
        judge(outcomes.slice(at * runs, (at + 1) * runs)),
      );
      const ofClay = byDepth.map(([estimate]) => estimate);
      const ofSignal = byDepth.map(([, estimate]) => estimate);
      return [
        verdict('Depth makes clay: clay rises with it', `${measure} of clay`, ofClay),
        verdict(
          'Depth makes clay: the leader’s own signal falls',
          `${measure} of the signal`,
          ofSignal.toReversed(),
        ),
      ];
    },
  };
}

/** @param rising what must rise from each to the next, and from the first to the last beyond doubt */
function verdict(claim: string, statistic: string, rising: readonly Estimate[]): Verdict {
  const [first, second, last] = rising;
  const isOrdered = first.value < second.value && second.value < last.value;
  const isBeyondDoubt = last.interval[0] > first.interval[1];
  const shallowFirst = claim.endsWith('with it') ? rising : rising.toReversed();
  return {
    id: 'F2',
    from: 'S1',
    claim,
    statistic: `${statistic} on practice, at the end at which it must be the larger`,
    value: last.value,
    interval: last.interval,
    threshold: `ordered by depth, and the interval above ${first.interval[1].toFixed(3)}`,
    verdict: isOrdered && isBeyondDoubt ? 'holds' : 'fails',
    note:
      'Contested. ' +
      depths.map(({ levels }, at) => `H = ${levels}: ${inWords(shallowFirst[at])}`).join('; ') +
      '.',
  };
}
