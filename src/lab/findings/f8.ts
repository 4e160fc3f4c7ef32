/**
 * F8 (S4): trust shows as more reports. A department that opens sees its reported incidents climb
 * while what truly befalls it hardly changes; whoever reads the reports alone concludes the opposite.
 */
import type { Key } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks } from '../reference.ts';
import { ratioInterval } from '../statistics/ratioInterval.ts';
import { baseline, clayAround } from './baseline.ts';
import { recordIncidents } from './incidentRecord.ts';
import { columnOf, liesAbove, liesBelow, perSeed, type Ruling } from './perSeed.ts';

const arms = [
  { parameters: clayAround(0.5), levers: { ...baseline, stewardship: 0 } },
  { parameters: clayAround(0.9), levers: { ...baseline, stewardship: 1 } },
];
const moreReported = 1.5;
const hardlyMore = 1.25;

export const f8 = perSeed({
  id: 'F8',
  from: 'S4',
  claim: 'Trust shows as more reports, not as fewer',
  seeds: { quick: 12, full: 60 },
  play: (key: Key): Outcome =>
    arms.flatMap(({ parameters, levers }) => {
      const start = foundReference({ key, parameters });
      const { legacy, added, reported } = recordIncidents(start, levers, referenceWeeks);
      return [reported, legacy.length + added];
    }),
  judge,
});

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const reported = ratioInterval(columnOf(outcomes, 2), columnOf(outcomes, 0));
  const befell = ratioInterval(columnOf(outcomes, 3), columnOf(outcomes, 1));
  return [
    {
      statistic: 'incidents reported upward, κ0 .9 with Q 1 over κ0 .5 with Q 0',
      ...reported,
      threshold: `above ${moreReported}`,
      holds: liesAbove(reported, moreReported),
      note: 'By construction (a report needs trust and a permeable manager), so weak evidence.',
    },
    {
      statistic: 'incidents that befell, in the same two departments',
      ...befell,
      threshold: `below ${hardlyMore}`,
      holds: liesBelow(befell, hardlyMore),
      note: 'By construction while i1 is small against i0: only new incidents can differ.',
    },
  ];
}
