/**
 * `npm run bench -- lab`: runs a second of the default department, three years of it, on one worker,
 * on two, and in two processes at once; then the time and the memory of sweeps of several lengths.
 * Three minutes on a quiet machine; lengths that are named are swept in place of the usual ones:
 * `npm run bench -- lab 10000`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { machineWords } from '../machine.ts';
import { goalsOf, type Goal } from '../report.ts';
import { median } from '../seconds.ts';
import { rateOf, scenarioFile, strategy } from './rate.ts';
import { sweepOnce } from './sweep.ts';

const alone = fileURLToPath(new URL('./alone.ts', import.meta.url));
const rounds = 5;
const efficiencyGoal = 0.9;
/** Collectors of three threads let their heaps grow before they tidy up; a leak would grow with the runs. */
const growthGoal = 1.5;

const asked = process.argv.slice(3).map(Number);
const lengths = asked.length > 0 ? asked : [500, 2000];
const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-lab-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

say(machineWords());
say(`Runs of the default department, twelve quarters, ${strategy}, each with its row.\n`);
const goals = [await efficiency(), await flatness()];
say(`\n${goalsOf(goals)}`);

/**
 * Two workers beside two processes that share nothing: processors may be halves of one, and what the
 * machine withholds from both is no loss of ours. By turns, so that whatever else it does troubles
 * all alike.
 */
async function efficiency(): Promise<Goal> {
  const rates = { one: [] as number[], two: [] as number[], apart: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    rates.one.push(await rateOf(1));
    rates.two.push(await rateOf(2));
    const both = await Promise.all([rateAlone(), rateAlone()]);
    rates.apart.push(both[0] + both[1]);
  }
  const [one, two, apart] = [median(rates.one), median(rates.two), median(rates.apart)];
  say(`1 worker:  ${one.toFixed(1)} runs a second`);
  say(
    `2 workers: ${two.toFixed(1)} runs a second, ${(two / (2 * one)).toFixed(2)} of twice as many`,
  );
  say(`2 processes of 1 worker, at once: ${apart.toFixed(1)} runs a second`);
  const shares = rates.two
    .map((rate, round) => rate / rates.apart[round])
    .toSorted((a, b) => a - b);
  const got = median(shares);
  say(
    `2 workers beside 2 processes, round by round: ${shares.map((share) => share.toFixed(2)).join(' ')}`,
  );
  return {
    what: 'two workers beside two processes that share nothing',
    goal: `≥ ${efficiencyGoal}`,
    got: got.toFixed(2),
    isMet: got >= efficiencyGoal,
  };
}

async function rateAlone(): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [alone]);
  return Number(stdout);
}

async function flatness(): Promise<Goal> {
  const peaks: number[] = [];
  for (const runs of lengths) {
    const out = path.join(folder, `rows-${runs}.parquet`);
    const who = ['--strategy', strategy, '--seeds', `1..${runs}`];
    const { seconds, peakBytes } = await sweepOnce([scenarioFile, ...who, '--out', out]);
    const peak = peakBytes === null ? 'unknown here' : `${megabytes(peakBytes)} MB`;
    say(`sweep of ${runs} runs: ${seconds.toFixed(0)} s, peak memory ${peak}`);
    peaks.push(peakBytes ?? Number.NaN);
  }
  const growth = Math.max(...peaks) / peaks[0];
  return {
    what: `memory of ${lengths.at(-1)} runs beside that of ${lengths[0]}`,
    goal: `≤ ${growthGoal} ×`,
    got: `${growth.toFixed(2)} ×`,
    isMet: growth <= growthGoal,
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
