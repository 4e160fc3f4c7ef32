import type { SayLater } from '../../useWords.ts';

/** What a plan is judged by on many lucks. */
export const luckMeasures = ['sustained', 'practice', 'trust', 'incidents', 'publicHours'] as const;
export type LuckMeasure = (typeof luckMeasures)[number];

type Format = {
  readonly kind: 'share' | 'count';
  readonly plain: (value: number) => string;
  /** Of a difference. */
  readonly signed: (value: number) => string;
};

export function formatOf(say: SayLater, measure: LuckMeasure): Format {
  return measure === 'incidents' || measure === 'publicHours'
    ? {
        kind: 'count',
        plain: (value) => say('many.number', { value }),
        signed: (value) => say('many.more', { value }),
      }
    : {
        kind: 'share',
        plain: (value) => say('many.share', { value }),
        signed: (value) => say('many.points', { value: 100 * value }),
      };
}
