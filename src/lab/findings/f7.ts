/**
 * F7 (S1): the barrier that is stated is not the barrier that causes. Surveys of executives in 2010
 * named risk first; the study named management. Both must be found in one and the same department:
 * at the top, where the message is heard, risk is named far more often than among the staff, whom
 * it does not reach.
 */
import type { Key } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks, runWeeks } from '../reference.ts';
import { jackknife } from '../statistics/jackknife.ts';
import { baseline } from './baseline.ts';
import { liesAbove, perSeed, type Ruling } from './perSeed.ts';
import { askBarriers, barriers } from './statedBarriers.ts';

const least = 0.25;
const management = barriers.indexOf('management');
const risk = barriers.indexOf('risk');
const top = 0;
const staff = barriers.length;

export const f7 = perSeed({
  id: 'F7',
  from: 'S1',
  claim: 'The stated barrier is not the cause: executives name risk far more often than staff',
  seeds: { quick: 200, full: 400 },
  play: (key: Key): Outcome => {
    const answers = askBarriers(runWeeks(foundReference({ key }), baseline, referenceWeeks));
    return [...answers.top, ...answers.staff];
  },
  judge,
});

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const gap = jackknife(
    outcomes,
    (pooled) => shareNaming(pooled, top, risk) - shareNaming(pooled, staff, risk),
  );
  const shares = (group: number): string =>
    [risk, management]
      .map((barrier) => shareNaming(outcomes, group, barrier).toFixed(3))
      .join(' and ');
  return [
    {
      statistic: 'share of non-practitioners who name risk, top tiers less employees, week 260',
      ...gap,
      threshold: `at least ${least}`,
      holds: liesAbove(gap, least),
      note: `Contested: it follows from the weights of practice and from who hears the message. Risk and management are named by ${shares(top)} of the top, ${shares(staff)} of the employees.`,
    },
  ];
}

/** @param group where the answers of the group begin in an outcome */
function shareNaming(outcomes: readonly Outcome[], group: number, barrier: number): number {
  let naming = 0;
  let asked = 0;
  for (const outcome of outcomes) {
    naming += outcome[group + barrier];
    for (let at = 0; at < barriers.length; at += 1) asked += outcome[group + at];
  }
  return naming / asked;
}
