/** A sweep as a person starts it, with its time and the most memory that it held. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export type Swept = {
  readonly seconds: number;
  /** Of the whole process, which its workers are threads of; null where only Linux could tell. */
  readonly peakBytes: number | null;
};

const program = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
const everyMilliseconds = 50;

/** @throws Error where it does not end well */
export async function sweepOnce(args: readonly string[]): Promise<Swept> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [program, 'sweep', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let peakBytes: number | null = null;
  // The high-water mark is the kernel's own: only the last look at it counts.
  const watch = setInterval(() => {
    peakBytes = highWaterOf(child.pid) ?? peakBytes;
  }, everyMilliseconds);
  await once(child, 'close');
  clearInterval(watch);
  if (child.exitCode !== 0) throw new Error(said);
  return { seconds: (performance.now() - startedAt) / 1000, peakBytes };
}

function highWaterOf(pid: number | undefined): number | null {
  try {
    const mark = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return mark === null ? null : Number(mark[1]) * 1024;
  } catch {
    return null;
  }
}
