/** What a sampled design tells of its factors, as a report calls them: what matters most comes first. */
import {
  sensitivityOf,
  type Factor,
  type FactorRow,
  type FactorSampling,
  type Sensitivity,
} from '../../lab/index.ts';
import { isParameterGroup, isParameterName } from '../../model/index.ts';
import { modelWords } from '../../words/index.ts';
import type { MeasureSaid } from './measureSaid.ts';
import { parameterSaid, type Told } from './told.ts';

export type Reading = {
  readonly play: number;
  readonly measure: MeasureSaid;
  readonly sensitivity: Sensitivity;
  /** Those that moved any run at all. */
  readonly moving: readonly NamedFactor[];
  /** Those that moved none, not by a bit. */
  readonly still: readonly NamedFactor[];
};

/** A factor with its name. */
export type NamedFactor = {
  readonly name: string;
  readonly factor: Factor;
  readonly row: FactorRow;
};

export function samplingOf({ design: { sampling } }: Told): FactorSampling | null {
  return sampling.kind === 'grid' ? null : sampling;
}

/** For every plan, measure by measure. */
export function readingsOf(told: Told, sampling: FactorSampling): readonly Reading[] {
  const { arms, plans, main, others } = told;
  return plans.flatMap((_, play) =>
    [main, ...others].map((measure): Reading => {
      const values = arms.playOf(measure.id, play);
      const sensitivity = sensitivityOf(sampling, { values, seeds: arms.seeds });
      const named = sensitivity.factors.map((row, at): NamedFactor => {
        const factor = sampling.factors[at];
        return { name: factorSaid(told, factor), factor, row };
      });
      return {
        play,
        measure,
        sensitivity,
        moving: named
          .filter(({ row }) => row.telling !== 'nothing')
          .toSorted((one, other) => other.row.size - one.row.size),
        still: named.filter(({ row }) => row.telling === 'nothing'),
      };
    }),
  );
}

function factorSaid(told: Told, { name, ranges }: Factor): string {
  if (isParameterGroup(name)) return modelWords[told.language][`parameterGroup.${name}`];
  return isParameterName(name) && ranges.length === 1 ? parameterSaid(told, name) : name;
}
