import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { clay, folder, startClay } from '../clay.ts';

const runs = 300;
const sweep = [
  'sweep',
  'scenarios/tutorial.yaml',
  '--strategy',
  'studyMix,doNothing',
  '--seeds',
  `1..${runs / 2}`,
];

/** @returns once so many runs are there, beside the line of the head */
async function untilPlayed(part: string, atLeast: number): Promise<void> {
  for (;;) {
    if (existsSync(part) && linesOf(part) > atLeast) return;
    await setTimeout(20);
  }
}

function linesOf(part: string): number {
  return readFileSync(part, 'utf8').split('\n').length - 1;
}

describe('a sweep that is killed', () => {
  test('is gone on with, by one worker or two, and comes to the table of an undisturbed one', async () => {
    const once = path.join(folder, 'once.parquet');
    expect(clay(...sweep, '--jobs', '2', '--out', once).code).toBe(0);
    const out = path.join(folder, 'killed.parquet');
    const resumed = [...sweep, '--out', out, '--resume'];
    for (const [jobs, share] of [
      ['1', 0.2],
      ['2', 0.5],
    ] as const) {
      const killed = startClay(...resumed, '--jobs', jobs);
      await untilPlayed(`${out}.part`, runs * share);
      killed.kill('SIGKILL');
      await killed.ended;
      expect(existsSync(out)).toBe(false);
    }
    const { code, stderr } = clay(...resumed, '--jobs', '1');
    expect(stderr).toMatch(/going on after [1-9]\d* of 300 runs/);
    expect(code).toBe(0);
    expect(readFileSync(out)).toEqual(readFileSync(once));
    expect(existsSync(`${out}.part`)).toBe(false);
  }, 300_000);
});

/** @returns what it said, once it has played a few runs and then got the signal */
async function stopBy(signal: NodeJS.Signals, out: string) {
  const stopped = startClay(...sweep, '--jobs', '2', '--out', out);
  await untilPlayed(`${out}.part`, 20);
  stopped.kill(signal);
  return stopped.ended;
}

describe('a sweep that is told to stop', () => {
  test('keeps what was played and says how to go on', async () => {
    const out = path.join(folder, 'stopped.csv');
    const part = `${out}.part`;
    const { code, stderr } = await stopBy('SIGINT', out);
    expect(code).toBe(130);
    const kept = readFileSync(part, 'utf8');
    expect(kept.endsWith(']\n')).toBe(true);
    expect(stderr).toContain(`Stopped: ${linesOf(part) - 1} of ${runs} runs`);
    expect(stderr).toContain('--resume');
    expect(existsSync(out)).toBe(false);
    expect(clay(...sweep, '--out', out).code).toBe(3);
    expect(readFileSync(part, 'utf8')).toBe(kept);
    expect(clay(...sweep, '--out', out, '--resume').code).toBe(0);
    const rows = readFileSync(out, 'utf8').trim().split('\r\n').slice(1);
    expect(rows.map((row) => Number(row.split(',', 1)[0]))).toEqual(
      Array.from({ length: runs }, (_, run) => run),
    );
  });

  test('does so for the signal of a scheduler too', async () => {
    const { code, stderr } = await stopBy('SIGTERM', path.join(folder, 'ended.csv'));
    expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringMatching('Stopped') });
  });
});
