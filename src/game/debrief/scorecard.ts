export const scores = ['trust', 'openness', 'publicValue', 'harm', 'cost', 'lasting'] as const;
export type Score = (typeof scores)[number];

export const medals = ['gold', 'silver', 'bronze', 'none'] as const;
export type Medal = (typeof medals)[number];

/** One line of the scorecard. There is no single score. */
export type Mark = {
  readonly score: Score;
  /** In the unit of the score: shares in [0, 1] for trust, openness and lasting; hours; incidents; dollars. */
  readonly value: number;
  /** The same had nobody decided anything, in the same world and luck. */
  readonly untouched: number;
  readonly medal: Medal;
};
