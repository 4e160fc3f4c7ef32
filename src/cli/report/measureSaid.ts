/** What a measure is called, in which numbers it is written, and which way is good. */
import type { Measure } from '../../lab/index.ts';
import type { Words } from '../../words/index.ts';

export type MeasureSaid = {
  readonly id: Measure;
  readonly name: string;
  readonly meaning: string;
  readonly plain: (value: number) => string;
  /** Of a difference. */
  readonly signed: (value: number) => string;
  /** Of a difference whose direction has been said. */
  readonly gap: (value: number) => string;
  /** Of the ends of an interval, after a value that has said the unit: of a difference, and of a gap. */
  readonly signedEnd: (value: number) => string;
  readonly gapEnd: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly signedTick: (value: number) => string;
  readonly gapTick: (value: number) => string;
  readonly lessIsBetter: boolean;
};

type Kind = 'share' | 'count' | 'dollars';

const kinds: Readonly<Record<Measure, Kind>> = {
  practice: 'share',
  trust: 'share',
  sustained: 'share',
  permeability: 'share',
  practiceAtEnd: 'share',
  trustAtEnd: 'share',
  incidents: 'count',
  benefitHours: 'count',
  costHours: 'count',
  publicHours: 'count',
  dollars: 'dollars',
};

const costs: ReadonlySet<Measure> = new Set(['incidents', 'costHours', 'dollars']);

/** From here on a digit after the point says nothing. */
const large = 100;

export function measureSaid(say: Words['say'], id: Measure): MeasureSaid {
  const kind = kinds[id];
  return {
    id,
    name: say(`lab.report.measure.${id}`),
    meaning: say(`lab.report.meaning.${id}`),
    ...formats(say)[kind],
    lessIsBetter: costs.has(id),
  };
}

type Formats = Omit<MeasureSaid, 'id' | 'name' | 'meaning' | 'lessIsBetter'>;

function formats(say: Words['say']): Readonly<Record<Kind, Formats>> {
  const counted = (value: number): string =>
    say(Math.abs(value) < large ? 'lab.report.count' : 'lab.report.whole', { value });
  const countedMore = (value: number): string =>
    say(Math.abs(value) < large ? 'lab.report.countMore' : 'lab.report.wholeMore', { value });
  const dollars = (value: number): string => say('lab.report.dollars', { value });
  const dollarsMore = (value: number): string => say('lab.report.dollarsMore', { value });
  const compact = (value: number): string => say('lab.report.compact', { value });
  const compactMore = (value: number): string => say('lab.report.compactMore', { value });
  return {
    share: {
      plain: (value) => say('lab.report.share', { value }),
      signed: (value) => say('lab.report.points', { value: 100 * value }),
      gap: (value) => say('lab.report.gap', { value: 100 * value }),
      signedEnd: (value) => say('lab.report.pointsEnd', { value: 100 * value }),
      gapEnd: (value) => say('lab.report.gapEnd', { value: 100 * value }),
      tick: (value) => say('lab.report.shareTick', { value }),
      signedTick: (value) => say('lab.report.pointsTick', { value: 100 * value }),
      gapTick: (value) => say('lab.report.count', { value: 100 * value }),
    },
    count: {
      plain: counted,
      signed: countedMore,
      gap: counted,
      signedEnd: countedMore,
      gapEnd: counted,
      tick: compact,
      signedTick: compactMore,
      gapTick: compact,
    },
    dollars: {
      plain: dollars,
      signed: dollarsMore,
      gap: dollars,
      signedEnd: dollarsMore,
      gapEnd: dollars,
      tick: compact,
      signedTick: compactMore,
      gapTick: compact,
    },
  };
}
