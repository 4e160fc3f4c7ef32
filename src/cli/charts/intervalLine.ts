/** An interval as a line of characters, where a chart must do without a picture. */
export type Drawn = {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
};

export type Scale = {
  readonly from: number;
  readonly to: number;
  /** Where a line goes through all rows, such as at 0. */
  readonly mark: number;
};

/** An odd number has a middle, where 0 stands of what may go either way. */
const columns = 25;

/** Filled with dots, so that whatever joins blanks leaves it whole: `····│··├──●──┤·······` */
export function intervalLine({ value, interval }: Drawn, { from, to, mark }: Scale): string {
  const placeOf = (at: number): number => {
    const share = to > from ? (at - from) / (to - from) : 0.5;
    return Math.round(Math.min(1, Math.max(0, share)) * (columns - 1));
  };
  const line = placeOf(mark);
  const cells: string[] = Array.from({ length: columns }, (_, at) => (at === line ? '│' : '·'));
  if (interval !== null) {
    const [low, high] = interval.map(placeOf);
    for (let at = low; at <= high; at += 1) cells[at] = at === line ? '┼' : '─';
    if (low < high) {
      cells[low] = '├';
      cells[high] = '┤';
    }
  }
  cells[placeOf(value)] = '●';
  return cells.join('');
}

/** As far to either side of 0 as the furthest of these, so that 0 stands in the middle. */
export function aroundZero(drawn: readonly Drawn[]): Scale {
  const reach = reachOf(drawn);
  return { from: -reach, to: reach, mark: 0 };
}

/** From 0, of what is never below it. */
export function fromZero(drawn: readonly Drawn[]): Scale {
  return { from: 0, to: reachOf(drawn), mark: 0 };
}

function reachOf(drawn: readonly Drawn[]): number {
  const ends = drawn.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  return Math.max(0, ...ends.map(Math.abs).filter(Number.isFinite));
}
