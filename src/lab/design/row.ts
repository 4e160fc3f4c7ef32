/** What is kept of a run of a design: one row, as an object here and as cells in a table. */
import type { Cell } from '../../game/index.ts';
import { measures, type RunOutcome } from '../ensemble/outcome.ts';
import { planSamples } from './sampling.ts';
import type { Design } from './design.ts';

export type RunRow = RunOutcome & {
  /** Its place in the design, from 0. */
  readonly run: number;
  readonly play: string;
  /** Of the parameters that the design varies, in their order; where a set leaves one alone, the scenario's. */
  readonly values: readonly number[];
  readonly reportedIncidents: number;
  readonly decisions: number;
  /** Of the department on the day she leaves. */
  readonly fingerprint: string;
  /** One for each quarter, or none where the design asks for outcomes alone. */
  readonly quarters: readonly QuarterRow[];
};

/** In truth, at the end of the quarter. */
export type QuarterRow = Readonly<Record<(typeof quarterMeasures)[number], number>>;

export const quarterMeasures = ['practice', 'trust', 'permeability'] as const;

/** Whole: fits into 53 bits and has nothing after the point. */
export type Column = { readonly name: string; readonly kind: 'text' | 'whole' | 'number' };

/** @param quarters of the scenario */
export function columnsOf(design: Design, quarters: number): readonly Column[] {
  const ofQuarters = design.detail === 'outcome' ? [] : numbersFrom1(quarters);
  return [
    { name: 'run', kind: 'whole' },
    { name: 'play', kind: 'text' },
    { name: 'seed', kind: 'text' },
    ...planSamples(design.sampling).varied.map(numberColumn),
    ...measures.map(numberColumn),
    { name: 'reportedIncidents', kind: 'whole' },
    { name: 'decisions', kind: 'whole' },
    { name: 'leftOut', kind: 'whole' },
    { name: 'fingerprint', kind: 'text' },
    ...ofQuarters.flatMap((quarter) =>
      quarterMeasures.map((measure) => numberColumn(`${measure}Q${quarter}`)),
    ),
  ];
}

/** In the order of the columns. */
export function cellsOf(row: RunRow): readonly Cell[] {
  const { run, play, seed, values, reportedIncidents, decisions, leftOut, fingerprint } = row;
  return [
    run,
    play,
    seed,
    ...values,
    ...measures.map((measure) => row[measure]),
    reportedIncidents,
    decisions,
    leftOut,
    fingerprint,
    ...row.quarters.flatMap((quarter) => quarterMeasures.map((measure) => quarter[measure])),
  ];
}

function numberColumn(name: string): Column {
  return { name, kind: 'number' };
}

function numbersFrom1(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
