import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  copyWorld,
  found,
  step,
  type Levers,
  type Parameters,
  type World,
} from '../../../src/model/index.ts';
import { uneventful } from '../worlds.ts';
import {
  anyCircumstances,
  anyLevers,
  anyPractice,
  anyTree,
  anyWorld,
  share,
  withPractice,
} from './departments.ts';

describe('where practice brings nothing but more of itself, and nobody stops,', () => {
  const onlyStarts: Partial<Parameters> = {
    startRate: 1,
    stopRate: 0,
    newIncidents: 0,
    legacyIncidents: 0.1,
    ownPracticeLearning: 0,
    evidenceLearning: 0,
    evidenceOnPermeability: 0,
    turnoverEmployees: 0.02,
    turnoverManagers: 0.05,
    voiceRate: 0.5,
  };

  test('a higher threshold leaves a subset of those who practise, every week', () => {
    fc.assert(
      fc.property(
        anyTree,
        anyCircumstances(onlyStarts),
        anyLevers,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        share,
        (tree, circumstances, levers, threshold, more) => {
          const withThreshold = (value: number): World => {
            const parameters = { ...circumstances.parameters, threshold: value };
            return found(tree, { ...circumstances, parameters });
          };
          let easy = withThreshold(threshold);
          let hard = withThreshold(threshold + more / 2);
          for (let week = 0; week < 20; week += 1) {
            easy = step(easy, levers);
            hard = step(hard, levers);
            const { practice } = easy.people;
            expect(hard.people.practice.every((a, row) => a <= practice[row])).toBe(true);
          }
        },
      ),
    );
  });
});

/** Sums in another order may differ in their last bits. */
const rounding = 1e-12;

describe('without shocks nobody ever hears less', () => {
  test('for a louder signal, whoever practises', () => {
    fc.assert(
      fc.property(
        anyWorld(uneventful),
        anyPractice,
        anyLevers,
        share,
        (world, practice, levers, more) => {
          const start = withPractice(world, practice);
          const signal = levers.signal + more * (1 - levers.signal);
          expect(weeksHeardLess(start, levers, start, { ...levers, signal })).toEqual([]);
        },
      ),
    );
  });

  // A manager who practises is heard less where she lets more through: what she heard is fainter
  // than what she does. So the next two hold where no manager works in the open.
  test('for more clay work, where no manager practises', () => {
    fc.assert(
      fc.property(anyWorld(uneventful), anyLevers, share, (start, levers, more) => {
        const clayWork = levers.clayWork + more * (1 - levers.clayWork);
        expect(weeksHeardLess(start, levers, start, { ...levers, clayWork })).toEqual([]);
      }),
    );
  });

  test('for a manager who tends to let more through, where none practises', () => {
    fc.assert(
      fc.property(
        anyWorld(uneventful),
        anyLevers,
        share,
        fc.nat(),
        (start, levers, more, whose) => {
          const { leaderOf } = start.department;
          const opener = copyWorld(start);
          const { permeability, permeabilitySetPoint } = opener.people;
          const manager = leaderOf[whose % leaderOf.length];
          if (manager >= 0) {
            permeability[manager] += more * (1 - permeability[manager]);
            permeabilitySetPoint[manager] = permeability[manager];
          }
          expect(weeksHeardLess(start, levers, opener, levers)).toEqual([]);
        },
      ),
    );
  });
});

/** The weeks in which anybody hears less in the second department than in the first. */
function weeksHeardLess(
  less: World,
  levers: Levers,
  more: World,
  others: Levers,
): readonly number[] {
  const weeks: number[] = [];
  let low = less;
  let high = more;
  for (let week = 1; week <= 20; week += 1) {
    low = step(low, levers);
    high = step(high, others);
    const { signal } = low.people;
    if (high.people.signal.some((s, row) => s < signal[row] - rounding)) weeks.push(week);
  }
  return weeks;
}
