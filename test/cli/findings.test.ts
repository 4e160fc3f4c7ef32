import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function findings(...args: readonly string[]) {
  const command = ['src/cli/main.ts', 'findings', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

/** Without what a clock has written. */
function untimed(printed: string): unknown {
  return JSON.parse(printed, (name, value: unknown) => (name === 'seconds' ? 0 : value));
}

describe('clay findings', () => {
  test('says the same with one worker and with two', () => {
    const quickly = ['--quick', '--only', 'F13,F9', '--format', 'json'];
    const one = findings(...quickly, '--jobs', '1');
    const two = findings(...quickly, '--jobs', '2');
    expect(one.code).toBe(0);
    expect(untimed(two.stdout)).toEqual(untimed(one.stdout));
  });

  test('prints a row for every verdict, with its interval, threshold and seconds', () => {
    const { code, stdout } = findings('--quick', '--only', 'F13', '--format', 'csv');
    expect(code).toBe(0);
    const [header, row] = stdout.trimEnd().split('\n');
    expect(header).toBe('id,from,claim,statistic,value,note,verdict,low,high,threshold,seconds');
    expect(row).toMatch(/^F13,data,Practice comes in pockets,/);
  });

  test('takes another seed, which gives other numbers', () => {
    const valueOf = (seed: string): unknown =>
      JSON.parse(findings('--quick', '--only', 'F13', '--seed', seed, '--format', 'json').stdout)
        .findings[0].verdicts[0].value;
    expect(valueOf('one')).not.toBe(valueOf('other'));
  });

  test('calls an unknown finding wrong usage, and asks whether a near one was meant', () => {
    const { code, stdout, stderr } = findings('--only', 'F1d');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no finding F1d. Did you mean F1?');
  });
});
