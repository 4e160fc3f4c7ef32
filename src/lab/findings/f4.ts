/**
 * F4 (S1, S4): the message alone does not get through. The same louder message is sent down through
 * managers who let half of it through, and through managers who let nearly all of it through.
 */
import type { Key } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { ratioInterval } from '../statistics/ratioInterval.ts';
import { baseline, clayAround } from './baseline.ts';
import { differences, liesAbove, perSeed, type Ruling } from './perSeed.ts';
import { practiceAfter } from './practiceAfter.ts';

const quiet = { ...baseline, signal: 0.3 };
const loud = { ...baseline, signal: 0.8 };
const closed = clayAround(0.5);
const open = clayAround(0.95);
const times = 3;

export const f4 = perSeed({
  id: 'F4',
  from: 'S1, S4',
  claim: 'The message alone does not get through',
  seeds: { quick: 40, full: 120 },
  play: (key: Key): Outcome => [
    practiceAfter({ key, parameters: closed }, quiet),
    practiceAfter({ key, parameters: closed }, loud),
    practiceAfter({ key, parameters: open }, quiet),
    practiceAfter({ key, parameters: open }, loud),
  ],
  judge,
});

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const throughClay = differences(outcomes, 1, 0);
  const throughOpen = differences(outcomes, 3, 2);
  const ratio = ratioInterval(throughOpen, throughClay);
  const effects = [throughClay, throughOpen].map((effect) => meanInterval(effect).value.toFixed(3));
  return [
    {
      statistic: 'effect of signal .3 → .8 on practice at κ0 .95, over that at κ0 .5',
      ...ratio,
      threshold: `at least ${times}`,
      holds: liesAbove(ratio, times),
      note: `Contested: it rests on the message being passed on tier by tier. Effects ${effects[0]} at κ0 .5 and ${effects[1]} at κ0 .95.`,
    },
  ];
}
