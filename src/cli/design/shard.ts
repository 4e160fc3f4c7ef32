/** One of several parts of a design, each for a job of its own; together they are all of its runs. */
import { InvalidArgumentError } from 'commander';
import type { Stretch } from './designWorker.ts';

export type Shard = {
  /** From 1. */
  readonly number: number;
  readonly of: number;
};

/** `3/20`. @throws InvalidArgumentError */
export function shardIn(text: string): Shard {
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  const shard = { number: Number(match?.[1]), of: Number(match?.[2]) };
  if (match === null || shard.number < 1 || shard.number > shard.of) {
    throw new InvalidArgumentError('Expected number/of, from 1/20 to 20/20.');
  }
  return shard;
}

/** Blocks of runs that follow one another, none longer than another by more than one run. */
export function stretchOfShard(runs: number, { number, of }: Shard): Stretch {
  const short = Math.floor(runs / of);
  const longer = runs % of;
  const startOf = (at: number): number => at * short + Math.min(at, longer);
  return { from: startOf(number - 1), to: startOf(number) };
}
