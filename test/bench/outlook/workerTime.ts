/** How long a browser's workers have had a processor, as Linux counts it; elsewhere nobody tells. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const tickMilliseconds = 10;
const [userTicks, systemTicks] = [11, 12];

/** @param mark what stands in the command line of the browser @returns milliseconds */
export function workerTime(mark: string): number {
  return descendantsOf(listed('/proc').filter((name) => isMarked(name, mark)))
    .flatMap((process) => listed(`/proc/${process}/task`).map((task) => `${process}/task/${task}`))
    .map((task) => read(`/proc/${task}/stat`))
    .filter((stat) => stat.includes('(DedicatedWorker'))
    .reduce((sum, stat) => sum + timeIn(stat), 0);
}

function isMarked(process: string, mark: string): boolean {
  return /^\d+$/.test(process) && read(`/proc/${process}/cmdline`).includes(mark);
}

/** Those named, and all whom they have begun. */
function descendantsOf(processes: readonly string[]): readonly string[] {
  const all = new Set(processes);
  for (const process of all) {
    for (const task of listed(`/proc/${process}/task`)) {
      for (const child of read(`/proc/${process}/task/${task}/children`).split(' ')) {
        if (child !== '') all.add(child);
      }
    }
  }
  return Array.from(all);
}

/** The name stands in brackets and may hold anything; what follows is apart by spaces. */
function timeIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return tickMilliseconds * (Number(fields[userTicks]) + Number(fields[systemTicks]));
}

/** Whatever ends while it is looked at is not there. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
