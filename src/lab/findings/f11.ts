/**
 * F11 (S4): everything at once backfires. Three years in which every lever stands at 1, against
 * three years in which as much is asked as the department can carry, one thing after another.
 */
import { measure, type Key, type Levers, type Parameters } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, runWeeks } from '../reference.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { baseline } from './baseline.ts';
import { columnOf, differences, liesBelow, perSeed, type Ruling } from './perSeed.ts';

export type Stage = { readonly weeks: number; readonly levers: Levers };

/** Message and paradigm cost attention, not load: both plans have them in full from the first week. */
const free: Levers = { ...baseline, signal: 1, stewardship: 1 };

/** First the clay and the measure of what it brings, then the community, then guardrails where S2 sees the need. */
export const sequenced: readonly Stage[] = [
  { weeks: 52, levers: { ...free, clayWork: 1, measurement: 1 } },
  { weeks: 52, levers: { ...free, clayWork: 1, community: 1 } },
  {
    weeks: 52,
    levers: {
      ...free,
      clayWork: 0.5,
      community: 0.5,
      guardrails: { ...free.guardrails, privacy: 1, languages: 1 },
    },
  },
];

export const everything: readonly Stage[] = [
  {
    weeks: 156,
    levers: {
      ...free,
      clayWork: 1,
      community: 1,
      measurement: 1,
      guardrails: { privacy: 1, security: 1, languages: 1, legislation: 1 },
    },
  },
];

/** Everything at once, but no more of it than the department can carry: is it the haste or the load? */
export const scaledDown: readonly Stage[] = [
  {
    weeks: 156,
    levers: {
      ...free,
      clayWork: 0.4,
      community: 0.4,
      measurement: 0.4,
      guardrails: { privacy: 0.4, security: 0.4, languages: 0.4, legislation: 0.4 },
    },
  },
];

const widerCapacities = [3, 4];

export const f11 = perSeed({
  id: 'F11',
  from: 'S4',
  claim: 'Everything at once backfires',
  seeds: { quick: 12, full: 60 },
  play: (key: Key): Outcome => [
    practiceUnder(sequenced, key),
    practiceUnder(everything, key),
    practiceUnder(scaledDown, key),
    ...widerCapacities.map((loadCapacity) => practiceUnder(everything, key, { loadCapacity })),
  ],
  judge,
});

function practiceUnder(
  plan: readonly Stage[],
  key: Key,
  parameters: Partial<Parameters> = {},
): number {
  let at = foundReference({ key, parameters });
  for (const { weeks, levers } of plan) at = runWeeks(at, levers, weeks);
  return measure(at).practice;
}

/** The sequenced plan stays within every capacity, so one run of it stands against all. */
function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const loss = meanInterval(differences(outcomes, 1, 0));
  const [inTurn, atOnce] = [0, 1].map((arm) =>
    meanInterval(columnOf(outcomes, arm)).value.toFixed(3),
  );
  return [
    {
      statistic: 'practice at week 156, every lever at 1 less one after another within capacity 2',
      ...loss,
      threshold: 'below 0',
      holds: liesBelow(loss, 0),
      note: `Contested: it rests on the assumed capacity. ${atOnce} at once, ${inTurn} in turn.`,
    },
    compare(outcomes, 2, 'every lever at .4, which is within capacity, less one after another'),
    ...widerCapacities.map((capacity, at) =>
      compare(outcomes, at + 3, `every lever at 1 under a capacity of ${capacity}, less the same`),
    ),
  ];
}

function compare(outcomes: readonly Outcome[], arm: number, statistic: string): Ruling {
  const difference = meanInterval(differences(outcomes, arm, 0));
  return {
    statistic,
    ...difference,
    threshold: null,
    holds: null,
    note: liesBelow(difference, 0) ? 'It does worse here too.' : 'It does not backfire here.',
  };
}
