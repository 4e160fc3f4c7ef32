/** Time and figures of the benchmarks. */
import process from 'node:process';

/** Seconds of processor time of this thread, so that what else the machine does counts little. */
export function secondsOf(work: () => void): number {
  const start = threadSeconds();
  work();
  return threadSeconds() - start;
}

function threadSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
