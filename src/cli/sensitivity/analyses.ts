/** Rows of a sampled design, read play by play and measure by measure. */
import {
  layoutOf,
  sensitivityOf,
  type Design,
  type FactorSampling,
  type Measure,
  type Sensitivity,
} from '../../lab/index.ts';
import type { DesignFile } from '../design/designFile.ts';

/** A design that tells something of its factors. */
export type SampledDesign = Design & { readonly sampling: FactorSampling };

/** What is needed of a whole table of rows, wherever it comes from. */
export type Gathered = {
  readonly file: DesignFile;
  readonly design: SampledDesign;
  /** One for each run, in their order. */
  readonly numbers: (measure: Measure) => Float64Array;
};

export type Analysis = {
  readonly play: string;
  readonly measure: Measure;
  readonly sensitivity: Sensitivity;
};

export function isSampled(design: Design): design is SampledDesign {
  return design.sampling.kind !== 'grid';
}

export function analysesOf(
  { design, numbers }: Gathered,
  measures: readonly Measure[],
): readonly Analysis[] {
  const { sets, seeds } = layoutOf(design);
  const runsOfPlay = sets * seeds;
  return design.plays.flatMap(({ name }, play) =>
    measures.map((measure) => {
      const values = numbers(measure).subarray(play * runsOfPlay, (play + 1) * runsOfPlay);
      const sensitivity = sensitivityOf(design.sampling, { values, seeds });
      return { play: name, measure, sensitivity };
    }),
  );
}
