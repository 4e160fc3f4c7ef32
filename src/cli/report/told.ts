/** All that the parts of a report are written from: the rows, what they are of, and how it is called. */
import { meanWithin, strategiesFor, type Design, type Measure } from '../../lab/index.ts';
import type { Parameters } from '../../model/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { modelWords, type Language, type Words } from '../../words/index.ts';
import { nameOf } from '../balance.ts';
import type { RowTable } from '../rows/rowTable.ts';
import { armsOf, type Arms } from './arms.ts';
import { measureSaid, type MeasureSaid } from './measureSaid.ts';

export type Told = {
  readonly table: RowTable;
  readonly design: Design;
  readonly arms: Arms;
  /** Null where it cannot be read any more. */
  readonly scenario: Scenario | null;
  readonly language: Language;
  readonly say: Words['say'];
  /** What each play is called here, in the order of the design. */
  readonly plans: readonly string[];
  /** What the report is about first of all. */
  readonly main: MeasureSaid;
  readonly others: readonly MeasureSaid[];
};

export type TellRequest = {
  readonly table: RowTable;
  readonly scenario: Scenario | null;
  /** At least one; the first is what the report is about. */
  readonly measures: readonly Measure[];
  readonly language: Language;
  readonly words: Words;
};

export function tell({ table, scenario, measures, language, words: { say } }: TellRequest): Told {
  const { design } = table.file;
  const [main, ...others] = measures.map((measure) => measureSaid(say, measure));
  return {
    table,
    design,
    arms: armsOf(table),
    scenario,
    language,
    say,
    plans: design.plays.map(({ kind, name }) =>
      kind === 'journal' || scenario === null
        ? name
        : capital(nameOf(say, scenario, name, language)),
    ),
    main,
    others,
  };
}

/** The places of the plans, whoever does best by the first measure first. */
export function inOrder({ arms, main }: Told): readonly number[] {
  const means = Array.from(
    { length: arms.plays },
    (_, play) => meanWithin(arms.seedsOf(main.id, play)).mean,
  );
  const places = Array.from(means.keys());
  const sign = main.lessIsBetter ? 1 : -1;
  return places.toSorted((one, other) => sign * (means[one] - means[other]));
}

export function parameterSaid({ language }: Told, name: keyof Parameters): string {
  return modelWords[language][`parameter.${name}`];
}

/** As it stands at the beginning of a line. */
function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

export function fromTo(
  { say }: Told,
  plain: (value: number) => string,
  [low, high]: readonly [number, number],
): string {
  return say('lab.report.fromTo', { low: plain(low), high: plain(high) });
}

/**
 * A value, and between which it lies; without an interval the value alone.
 * @param end how an end of the interval is written, where it need not repeat the unit
 */
export function within(
  { say }: Told,
  plain: (value: number) => string,
  value: number,
  interval: readonly [number, number] | null,
  end = plain,
): string {
  if (interval === null) return plain(value);
  const [low, high] = interval;
  return say('lab.report.within', { value: plain(value), low: end(low), high: end(high) });
}

/** What the study says of a plan; nothing of one that is not scripted. */
export function studyOf({ design, scenario, say }: Told, play: number): string {
  const { kind, name } = design.plays[play];
  const strategies = kind === 'journal' || scenario === null ? [] : strategiesFor(scenario);
  const found = strategies.find((strategy) => strategy.name === name);
  return found === undefined ? say('lab.report.none') : say(`strategyKind.${found.kind}`);
}

/** Of a parameter. */
export function numberSaid({ say }: Told, value: number): string {
  return say('lab.report.parameter', { value });
}

/** How to read figures of seeds, where each is an average over sets of parameters. */
export function withSets({ arms, say }: Told, how: string): string {
  return arms.sets === 1 ? how : `${how} ${say('lab.report.overSets')}`;
}
