/** A sensitivity as data, or as a page to be read. */
import { seedCount, statistics, type Measure, type Range } from '../../lab/index.ts';
import type { Language, Words } from '../../words/index.ts';
import { csvOf } from '../tables.ts';
import { analysesOf, type Analysis, type Gathered, type SampledDesign } from './analyses.ts';
import { sizeOf } from './sensitivityDesign.ts';
import { sensitivityPage } from './sensitivityPage.ts';

export const sensitivityFormats = ['table', 'json', 'csv'] as const;
export type SensitivityFormat = (typeof sensitivityFormats)[number];

export type PrintRequest = {
  readonly measures: readonly Measure[];
  readonly format: SensitivityFormat;
  readonly language: Language;
  readonly words: Words;
};

export function printSensitivity(gathered: Gathered, request: PrintRequest): string {
  const analyses = analysesOf(gathered, request.measures);
  if (request.format === 'csv') return csvOf(rowsOf(gathered.design, analyses));
  if (request.format === 'json') return `${JSON.stringify(objectOf(gathered, analyses))}\n`;
  return sensitivityPage(gathered, analyses, request);
}

function rowsOf(design: SampledDesign, analyses: readonly Analysis[]): readonly object[] {
  return analyses.flatMap(({ play, measure, sensitivity }) =>
    sensitivity.factors.map(({ factor, estimates, floor, telling }, at) => {
      const cells = statistics[sensitivity.method].flatMap((statistic, place) => {
        const { value, interval } = estimates[place];
        return [
          [statistic, value],
          [`${statistic}Low`, interval[0]],
          [`${statistic}High`, interval[1]],
        ] as const;
      });
      const parameters = rangesOf(design, at)
        .map(({ parameter }) => parameter)
        .join('+');
      const about = { play, measure, factor, parameters };
      return { ...about, ...Object.fromEntries(cells), floor, telling };
    }),
  );
}

function objectOf({ file, design }: Gathered, analyses: readonly Analysis[]): object {
  const { modelVersion, scenario, hash, runs, command } = file;
  return {
    modelVersion,
    scenario: scenario.id,
    hash,
    command,
    method: design.sampling.kind,
    n: sizeOf(design.sampling),
    seeds: seedCount(design.seeds),
    runs,
    analyses: analyses.map(({ play, measure, sensitivity }) => ({
      play,
      measure,
      mean: sensitivity.mean,
      noise: sensitivity.noise,
      factors: sensitivity.factors.map(({ factor, estimates, floor, telling }, at) => ({
        factor,
        ranges: rangesOf(design, at),
        ...Object.fromEntries(
          statistics[sensitivity.method].map((statistic, place) => [statistic, estimates[place]]),
        ),
        floor,
        telling,
      })),
    })),
  };
}

function rangesOf({ sampling }: SampledDesign, factor: number): readonly Range[] {
  return sampling.factors[factor].ranges;
}
