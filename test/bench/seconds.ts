/** Time and figures of the benchmarks. */
import process from 'node:process';

/**
 * Seconds of processor time, so that what else the machine does counts little. Of the whole process:
 * its garbage is its own, and Linux dates a single thread's time only to some milliseconds.
 */
export function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
