import type { Method } from '../../lab/index.ts';
import type { MeasureSaid } from './measureSaid.ts';
import type { Told } from './told.ts';

export type Writing = {
  readonly plain: (value: number) => string;
  readonly end: (value: number) => string;
  readonly tick: (value: number) => string;
};

/** How the statistics of a method are written: indices as shares, effects in the unit of the measure. */
export function writingOf({ say }: Told, method: Method, measure: MeasureSaid): Writing {
  const share = (value: number): string => say('lab.report.share', { value });
  const byMethod: Readonly<Record<Method, Writing>> = {
    oat: { plain: measure.signed, end: measure.signedEnd, tick: measure.signedTick },
    morris: { plain: measure.gap, end: measure.gapEnd, tick: measure.gapTick },
    sobol: {
      plain: share,
      end: share,
      tick: (value) => say('lab.report.shareTick', { value }),
    },
  };
  return byMethod[method];
}
