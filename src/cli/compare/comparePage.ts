/** What two plans came to, one beside the other, for whoever reads it in a terminal. */
import {
  measures,
  type ByMeasure,
  type Measure,
  type Paired,
  type RunRow,
} from '../../lab/index.ts';
import { harmless, type Language, type Words } from '../../words/index.ts';
import { aroundZero, intervalLine, type Drawn } from '../charts/intervalLine.ts';
import { isShare, numberSaid, signedSaid } from '../numberSaid.ts';
import { alignedTable, designOf } from '../tables.ts';
import type { Contest } from './contestant.ts';

export type Comparison = {
  readonly contest: Contest;
  readonly seeds: readonly string[];
  readonly hash: string;
  /** Over the same seeds in the same order. */
  readonly rows: { readonly a: readonly RunRow[]; readonly b: readonly RunRow[] };
  readonly measures: ByMeasure<Paired>;
  readonly leftOut: { readonly a: number; readonly b: number };
};

export function comparePage(comparison: Comparison, language: Language, words: Words): string {
  const { contest, seeds, leftOut } = comparison;
  const { say } = words;
  const { scenario, a, b } = contest;
  const heads = [
    say('comparing.measure'),
    'A',
    'B',
    say('comparing.difference'),
    say('comparing.chart'),
    say('comparing.ahead'),
  ];
  const rows = measures.map((measure) => rowOf(comparison, measure, words));
  return [
    `## ${scenario.title[language]} (\`${scenario.id}\`)`,
    '',
    say('comparing.design', { a: a.label, b: b.label, ...designOf(seeds) }),
    '',
    ...alignedTable(heads, rows),
    '',
    ...verdictOf(comparison, words),
    say('comparing.scales'),
    say('comparing.leftOut', leftOut),
    '',
  ]
    .map(harmless)
    .join('\n');
}

function rowOf(comparison: Comparison, measure: Measure, words: Words): readonly string[] {
  const { say } = words;
  const { more, less, a, b } = comparison.measures[measure];
  return [
    say(`many.measure.${measure}`),
    numberSaid(measure, a, words),
    numberSaid(measure, b, words),
    differenceSaid(comparison, measure, words),
    `\`${intervalLine(drawnOf(comparison, measure), aroundZero(onItsScale(comparison, measure)))}\``,
    say('comparing.seeds', { more, less, seeds: comparison.seeds.length }),
  ];
}

export function differenceSaid(comparison: Comparison, measure: Measure, words: Words): string {
  const { difference, interval } = comparison.measures[measure];
  const signed = (value: number): string => signedSaid(measure, value, words);
  if (interval === null) return signed(difference);
  const [low, high] = interval.map(signed);
  return words.say('comparing.between', { value: signed(difference), low, high });
}

export function drawnOf({ measures: paired }: Comparison, measure: Measure): Drawn {
  const { difference, interval } = paired[measure];
  return { value: difference, interval };
}

/** Shares are in one unit and can be held against each other; of the others each has its own. */
function onItsScale(comparison: Comparison, measure: Measure): readonly Drawn[] {
  const alike = isShare(measure) ? measures.filter(isShare) : [measure];
  return alike.map((each) => drawnOf(comparison, each));
}

/** Of which measures luck can be ruled out, for whoever does not read intervals. */
export function verdictOf(comparison: Comparison, { say }: Words): readonly string[] {
  const named = (which: (interval: readonly [number, number]) => boolean): string =>
    measures
      .filter((measure) => {
        const { interval } = comparison.measures[measure];
        return interval !== null && which(interval);
      })
      .map((measure) => say(`many.measure.${measure}`))
      .join(' · ');
  if (comparison.measures.practice.interval === null) return [say('comparing.fewSeeds')];
  const sentence = (
    id: 'comparing.more' | 'comparing.less' | 'comparing.alike' | 'comparing.same',
    names: string,
  ): readonly string[] => (names === '' ? [] : [say(id, { names })]);
  return [
    ...sentence(
      'comparing.more',
      named(([low]) => low > 0),
    ),
    ...sentence(
      'comparing.less',
      named(([, high]) => high < 0),
    ),
    ...sentence(
      'comparing.alike',
      named(([low, high]) => low <= 0 && high >= 0 && low < high),
    ),
    ...sentence(
      'comparing.same',
      named(([low, high]) => low === 0 && high === 0),
    ),
  ];
}
