/**
 * Whether a scenario teaches what the study found: what the study advises must win against what it
 * advises against, seed by seed on the same luck; no single policy may win by itself, nor doing
 * nothing; and whoever decides by chance must fare in between.
 */
import type { StrategyKind } from './strategies/strategy.ts';
import { meanInterval } from './statistics/meanInterval.ts';
import type { RunRow } from './design/row.ts';

/** In how many of a hundred seeds what should win must win. */
const winsLeast = 0.9;

export type StrategyResult = {
  readonly name: string;
  readonly kind: StrategyKind;
  readonly sustained: number;
  readonly interval: readonly [number, number];
  readonly practice: number;
  readonly trust: number;
};

export type BalanceVerdict = {
  readonly rule: 'beats' | 'singleLoses' | 'nothingLoses' | 'randomBetween';
  /** What is held against what, by their names. */
  readonly one: string;
  readonly other: string;
  /** Seeds in which the first is ahead; for `randomBetween` the mean of the random one. */
  readonly wins: number;
  readonly seeds: number;
  readonly holds: boolean;
};

export type Balance = {
  readonly results: readonly StrategyResult[];
  readonly verdicts: readonly BalanceVerdict[];
};

/** Of a run, what the balance looks at. */
export type PlayedRow = Pick<RunRow, 'play' | 'sustained' | 'practice' | 'trust'>;

export type Contender = { readonly name: string; readonly kind: StrategyKind };

/** Fewer seeds tell nothing: one of them would be more than the share that may be lost. */
export const seedsLeast = 10;

/** @param rows of every contender over the same seeds, at least `seedsLeast`, in the same order */
export function judgeBalance(
  contenders: readonly Contender[],
  rows: readonly PlayedRow[],
): Balance {
  const sustained = new Map(
    contenders.map(({ name }) => [
      name,
      rows.filter(({ play }) => play === name).map((row) => row.sustained),
    ]),
  );
  const results = contenders.map((contender) => resultOf(contender, rows));
  const of = (kind: StrategyKind): readonly string[] =>
    contenders.filter((contender) => contender.kind === kind).map(({ name }) => name);
  const singles = of('neutral').filter((name) => name.startsWith('only:'));
  const ahead = (one: string, other: string): number => {
    const others = sustained.get(other) ?? [];
    return (sustained.get(one) ?? []).filter((value, at) => value > others[at]).length;
  };
  const against = (rule: BalanceVerdict['rule'], one: string, other: string): BalanceVerdict => {
    const seeds = (sustained.get(one) ?? []).length;
    const wins = ahead(one, other);
    return { rule, one, other, wins, seeds, holds: wins >= winsLeast * seeds };
  };
  const verdicts = of('consistent').flatMap((one) => [
    ...of('contradicting').map((other) => against('beats', one, other)),
    ...singles.map((other) => against('singleLoses', one, other)),
    ...(sustained.has('doNothing') ? [against('nothingLoses', one, 'doNothing')] : []),
  ]);
  return {
    results,
    verdicts: sustained.has('random') ? [...verdicts, between(results)] : verdicts,
  };
}

function resultOf({ name, kind }: Contender, rows: readonly PlayedRow[]): StrategyResult {
  const own = rows.filter(({ play }) => play === name);
  const values = own.map((row) => row.sustained);
  const mean = (of: (row: PlayedRow) => number): number =>
    own.reduce((sum, row) => sum + of(row), 0) / own.length;
  const { value, interval } = meanInterval(values);
  return {
    name,
    kind,
    sustained: value,
    interval,
    practice: mean((row) => row.practice),
    trust: mean((row) => row.trust),
  };
}

/** Above the worst of what the study advises against, below all that it advises. */
function between(results: readonly StrategyResult[]): BalanceVerdict {
  const meansOf = (kind: StrategyKind): readonly number[] =>
    results.filter((result) => result.kind === kind).map(({ sustained }) => sustained);
  const random = results.find(({ name }) => name === 'random');
  const wins = random?.sustained ?? NaN;
  const least = Math.min(...meansOf('contradicting'));
  const most = Math.min(...meansOf('consistent'));
  return {
    rule: 'randomBetween',
    one: 'random',
    other: 'all',
    wins,
    seeds: 0,
    holds: wins > least && wins < most,
  };
}
