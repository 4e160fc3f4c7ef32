/**
 * F5 (S3): old phenomena in new clothes. The list of legacy incidents must be the same, event by
 * event, whether the new tools bring incidents of their own, are not used at all, or are used by
 * many; and as long as using them is no more dangerous than work as it was (i1 ≤ i0), most
 * incidents are old ones.
 */
import { defaultParameters, type Key, type Levers, type Parameters } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks } from '../reference.ts';
import { jackknife } from '../statistics/jackknife.ts';
import { baseline } from './baseline.ts';
import { recordIncidents, type IncidentRecord } from './incidentRecord.ts';
import { columnOf, liesAbove, perSeed, type Ruling } from './perSeed.ts';

/** i1 = i0 is the edge of the claim, and an open department comes nearest to it: practice is widest. */
const edge: Partial<Parameters> = { newIncidents: defaultParameters.legacyIncidents };
const open: Levers = { ...baseline, signal: 1, clayWork: 1, stewardship: 1 };
const half = 0.5;

export const f5 = perSeed({
  id: 'F5',
  from: 'S3',
  claim: 'New incidents are old phenomena',
  seeds: { quick: 10, full: 60 },
  play,
  judge,
});

function play(key: Key): Outcome {
  const record = (levers: Levers, parameters: Partial<Parameters> = {}): IncidentRecord =>
    recordIncidents(foundReference({ key, parameters }), levers, referenceWeeks);
  const real = record(baseline);
  const harmless = record(baseline, { newIncidents: 0 });
  const unused = record(baseline, { startRate: 0 });
  const widelyUsed = record(open, edge);
  const otherLists = [harmless, unused, widelyUsed].map(({ legacy }) => legacy);
  return [
    Number(otherLists.every((list) => isSame(list, real.legacy))),
    real.legacy.length,
    real.added,
    widelyUsed.legacy.length,
    widelyUsed.added,
  ];
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((event, at) => event === other[at]);
}

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const same = sumOf(columnOf(outcomes, 0));
  const events = sumOf(columnOf(outcomes, 1));
  const atDefault = legacyShare(outcomes, 1);
  const atEdge = jackknife(outcomes, (pooled) => legacyShare(pooled, 3));
  return [
    {
      statistic:
        'share of seeds whose legacy list is the same with new incidents, without them, without practice, and with much of it',
      value: same / outcomes.length,
      interval: null,
      threshold: 'all seeds',
      holds: same === outcomes.length && events > 0,
      note: `By construction (fixed sub-intervals of one draw), so weak evidence. ${events} legacy incidents compared by week, person, domain and materiality.`,
    },
    {
      statistic: 'legacy share of all incidents at i1 = i0, in an open department',
      ...atEdge,
      threshold: `above ${half}`,
      holds: liesAbove(atEdge, half),
      note: `By construction nearly: it is 1 / (1 + practice) at i1 = i0. At the default i1 with the levers of every year the share is ${atDefault.toFixed(3)}.`,
    },
  ];
}

function legacyShare(outcomes: readonly Outcome[], place: number): number {
  const legacy = sumOf(columnOf(outcomes, place));
  return legacy / (legacy + sumOf(columnOf(outcomes, place + 1)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
