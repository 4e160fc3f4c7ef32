import { describe, expect, test } from 'vitest';
import { ablations } from '../../src/lab/sensitivity/ablation.ts';
import { practice, trust } from '../../src/lab/sensitivity/setting.ts';
import { rounded, type Study } from '../../src/lab/sensitivity/study.ts';
import { meanOf } from '../../src/lab/statistics/spread.ts';
import { modelVersion, parameterNames } from '../../src/model/index.ts';
import { keyOf, readResults } from './results.ts';
import { studies } from './studies.ts';

const cureOf = (name: string): string =>
  `was played by another model: run \`npm run docs -- --runs ${name}\`.`;

describe('the kept results', () => {
  test.each(studies)('of $name are of this model, of as many runs as are told', (study) => {
    const { facts, rows } = readResults(study.name);
    const cure = cureOf(study.name);
    expect(facts.model, `${study.name} ${cure}`).toBe(modelVersion);
    expect(Number(facts.runs), `${study.name} ${cure}`).toBe(study.runs);
    expect(facts.seed).toBe(study.seed);
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each(named('oneAtATime').concat(named('screening')))(
    'of $name are of every parameter',
    ({ name }) => {
      const { rows } = readResults(name);
      const names = rows.map((row) => row['parameter']);
      expect(names, `${name} ${cureOf(name)}`).toEqual(parameterNames);
    },
  );

  test.each(named('ablation'))('of $name are of every mechanism', ({ name }) => {
    const { rows } = readResults(name);
    const names = rows.map((row) => row['without']);
    const expected = ['nothing', ...Object.keys(ablations)];
    expect(names, `${name} ${cureOf(name)}`).toEqual(expected);
  });

  test.each(replayable('oneAtATime-message'))(
    'of $name come out again where they are tried',
    (study) => {
      const at = parameterNames.indexOf('permeabilityMean');
      const row = readResults(study.name).rows[at];
      const low = 1 + 2 * at;
      const played = [
        meanOfArm(study, 0, practice),
        meanOfArm(study, low, practice),
        meanOfArm(study, low, trust),
      ];
      const kept = [row['practiceDefault'], row['practiceLow'], row['trustLow']].map(Number);
      expect(played, `${study.name} ${cureOf(study.name)}`).toEqual(kept);
    },
  );

  test.each(replayable('ablation-everything'))(
    'of $name come out again where they are tried',
    (study) => {
      const at = Object.keys(ablations).indexOf('clay') + 1;
      const row = readResults(study.name).rows[at];
      const played = [meanOfArm(study, at, practice), meanOfArm(study, at, trust)];
      const kept = [row['practice'], row['trust']].map(Number);
      expect(played, `${study.name} ${cureOf(study.name)}`).toEqual(kept);
    },
  );
});

function named(kind: string): Study[] {
  return studies.filter(({ name }) => name.startsWith(kind));
}

/** Those whose luck is that of their seeds now; of the others the documents say so. */
function replayable(kind: string): Study[] {
  return named(kind).filter(({ name, seed }) => readResults(name).facts.key === keyOf(seed));
}

/** All seeds of one arm, played anew. */
function meanOfArm(study: Study, arm: number, output: number): number {
  const arms = study.runs / study.seeds;
  const values = Array.from(
    { length: study.seeds },
    (_, seed) => study.play(seed * arms + arm)[output],
  );
  return rounded(meanOf(values));
}
