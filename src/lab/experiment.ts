/**
 * An experiment is runs that can be played anywhere and in any order, and a judgement of what came
 * of them. An outcome is plain numbers, so that it crosses from a worker; outcomes are judged in the order of the runs, never of their arrival, so that one worker or many say the same.
 */

/** What a finding says of itself after an experiment: one line of the table of findings. */
export type Verdict = {
  /** F1, F1b … of the table of findings. */
  readonly id: string;
  /** The claims of the study that it tests: S1 … S9, or `data`, or `honesty`. */
  readonly from: string;
  readonly claim: string;
  /** What was measured, in words and units. */
  readonly statistic: string;
  readonly value: number;
  /** 95 % unless the statistic says otherwise; null where the value is exact. */
  readonly interval: readonly [number, number] | null;
  /** What it was held against, in words; null where it is reported and never gates. */
  readonly threshold: string | null;
  readonly verdict: 'holds' | 'fails' | 'reported';
  /** What a reader must know to read it right: construction, failure, what would make it hold. */
  readonly note: string;
};

/** What came of one run, in numbers whose order the experiment knows. */
export type Outcome = readonly number[];

export type Experiment = {
  /** How many runs, each played by its place from 0. */
  readonly runs: number;
  /** Pure, and the slow part: the same place gives the same numbers on any worker. */
  readonly play: (at: number) => Outcome;
  /** @param outcomes one for each run, in their order */
  readonly judge: (outcomes: readonly Outcome[]) => readonly Verdict[];
};

/** Quick is for continuous integration, full for the record. */
export type Size = 'quick' | 'full';

export type Finding = {
  /** One name for all that one set of runs can tell: `F1`, which also judges F1b, say. */
  readonly id: string;
  /** The names of further verdicts on the same runs. */
  readonly also?: readonly string[];
  /** The same size and seed give the same experiment, so that a worker can rebuild it from the two. */
  readonly design: (size: Size, seed: string) => Experiment;
};
