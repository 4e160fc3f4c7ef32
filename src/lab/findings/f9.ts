/**
 * F9 (S6): the dearth of measurement costs. The same years with and without measurement, alone and
 * beside work on the clay and a new paradigm; it must pay in nearly every seed.
 */
import type { Key, Levers } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { shareInterval } from '../statistics/shareInterval.ts';
import { baseline } from './baseline.ts';
import { differences, perSeed, type Ruling } from './perSeed.ts';
import { practiceAfter } from './practiceAfter.ts';

const settings: readonly { readonly name: string; readonly levers: Levers }[] = [
  { name: 'alone', levers: baseline },
  { name: 'with K 1 and Q 1', levers: { ...baseline, clayWork: 1, stewardship: 1 } },
];
/** Held against the seeds that were played, not against the interval: it would take 73 that all gain. */
const nearlyAll = 0.95;

export const f9 = perSeed({
  id: 'F9',
  from: 'S6',
  claim: 'The dearth of measurement costs',
  seeds: { quick: 20, full: 100 },
  play: (key: Key): Outcome =>
    settings.flatMap(({ levers }) => [
      practiceAfter({ key }, levers),
      practiceAfter({ key }, { ...levers, measurement: 1 }),
    ]),
  judge: (outcomes) => settings.map(({ name }, at) => judgeSetting(outcomes, name, at * 2)),
});

function judgeSetting(outcomes: readonly Outcome[], name: string, first: number): Ruling {
  const gains = differences(outcomes, first + 1, first);
  const share = shareInterval(gains.filter((gain) => gain > 0).length, gains.length);
  const { value, interval } = meanInterval(gains);
  const [low, high] = interval.map((end) => end.toFixed(3));
  return {
    statistic: `share of seeds in which measurement gains practice, ${name}`,
    ...share,
    threshold: `at least ${nearlyAll} of seeds`,
    holds: share.value >= nearlyAll,
    note: `The sign is by construction (evidence only adds), its steadiness is not. Mean gain ${value.toFixed(3)} [${low}, ${high}].`,
  };
}
