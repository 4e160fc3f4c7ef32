/** A statistic over seeds and the interval that covers its true value in 95 % of experiments. */
export type Estimate = {
  readonly value: number;
  readonly interval: readonly [number, number];
};
