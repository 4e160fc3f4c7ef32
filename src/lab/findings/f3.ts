/**
 * F3 (S5): employees fall in three camps, each with all ages. Age leans on the motives as strongly
 * as was measured, and still the camps must hardly go with age; a control in which it leans harder
 * must be told apart, or the test would see nothing. Managers, who are older and more concerned
 * for what they answer for, are counted beside: there rank would pass for age.
 */
import { camps, isManager, type Key, type Parameters, type World } from '../../model/index.ts';
import type { Outcome } from '../experiment.ts';
import { foundReference, referenceWeeks, runWeeks } from '../reference.ts';
import { cramersV } from '../statistics/cramersV.ts';
import { jackknife } from '../statistics/jackknife.ts';
import { baseline } from './baseline.ts';
import { liesAbove, liesBelow, perSeed, type Ruling } from './perSeed.ts';

/** Ages at which a band ends and the next begins; the last band has no end. */
const bandEndsYears = [30, 40, 50, 60];
const bands = bandEndsYears.length + 1;
const cells = bands * camps.length;
const weakest = 0.1;
const fewest = 0.05;
const controlled = 0.15;

/** The far end of the plausible range, for all three motives, each in the direction measured. */
const strongAge: Partial<Parameters> = {
  ageOnEnthusiasm: -0.25,
  ageOnUsefulness: -0.25,
  ageOnConcern: 0.25,
};

export const f3 = perSeed({
  id: 'F3',
  from: 'S5',
  claim: 'Each of the three camps has people of all ages',
  seeds: { quick: 48, full: 120 },
  play,
  judge,
});

function play(key: Key): Outcome {
  const live = (parameters: Partial<Parameters>): World =>
    runWeeks(foundReference({ key, parameters }), baseline, referenceWeeks);
  const last = live({});
  return [
    ...countCamps(last, isEmployee),
    ...countCamps(live(strongAge), isEmployee),
    ...countCamps(last, () => true),
  ];
}

function isEmployee({ department }: World, row: number): boolean {
  return !isManager(department, row);
}

/** Band by band from the youngest, in each band camp by camp. */
function countCamps(
  world: World,
  counts: (world: World, row: number) => boolean,
): readonly number[] {
  const table = Array.from({ length: cells }, () => 0);
  for (let row = 0; row < world.department.size; row += 1) {
    if (!counts(world, row)) continue;
    const band = bandEndsYears.filter((end) => world.people.ageYears[row] >= end).length;
    table[band * camps.length + world.people.camp[row]] += 1;
  }
  return table;
}

function judge(outcomes: readonly Outcome[]): readonly Ruling[] {
  const [measured, control, everybody] = [0, 1, 2].map((arm) =>
    jackknife(outcomes, (pooled) => cramersV(poolTable(pooled, arm))),
  );
  const scarcest = scarcestCamp(poolTable(outcomes, 0));
  return [
    {
      statistic: "Cramér's V of camp by age band, employees at week 260",
      ...measured,
      threshold: `below ${weakest}`,
      holds: liesBelow(measured, weakest),
      note: 'Age leans on the motives as Hauk et al. 2018 measured; how camps follow from motives is ours.',
    },
    {
      statistic:
        'smallest share of a camp in an age band (<30, 30–39, 40–49, 50–59, 60+), employees',
      value: scarcest,
      interval: null,
      threshold: `at least ${fewest}`,
      holds: scarcest >= fewest,
      note: 'A count over all seeds.',
    },
    {
      statistic: "Cramér's V in the control, where age leans on every motive with .25",
      ...control,
      threshold: `above ${controlled}`,
      holds: liesAbove(control, controlled),
      note: 'It shows that the test would see camps that go with age.',
    },
    {
      statistic: "Cramér's V of camp by age band, managers included",
      ...everybody,
      threshold: null,
      holds: null,
      note: 'Higher because managers are older and more concerned: rank, not age.',
    },
  ];
}

function poolTable(outcomes: readonly Outcome[], arm: number): number[][] {
  return Array.from({ length: bands }, (_, band) =>
    camps.map((__, camp) => {
      const cell = arm * cells + band * camps.length + camp;
      return outcomes.reduce((sum, outcome) => sum + outcome[cell], 0);
    }),
  );
}

function scarcestCamp(table: readonly (readonly number[])[]): number {
  return Math.min(
    ...table.flatMap((counts) => {
      const inBand = counts.reduce((sum, count) => sum + count, 0);
      return counts.map((count) => count / inBand);
    }),
  );
}
