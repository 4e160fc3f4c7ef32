/**
 * `npm run bench -- lab`: runs a second of the default department, three years of it, on one worker
 * and on two; then the time and the memory of sweeps of several lengths. Two minutes on a quiet
 * machine; lengths that are named are swept in place of the usual ones: `npm run bench -- lab 10000`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readScenarioFile } from '../../../src/cli/inputFiles.ts';
import type { Design } from '../../../src/lab/index.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { machineWords } from '../machine.ts';
import { goalsOf, type Goal } from '../report.ts';
import { median } from '../seconds.ts';
import { runsPerSecond } from './speed.ts';
import { sweepOnce } from './sweep.ts';

const strategy = 'studyMix';
const scenarioFile = fileURLToPath(new URL('../../../scenarios/default.yaml', import.meta.url));
const rounds = 3;
const runsOfRound = 200;
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

/** By turns, so that whatever else the machine does troubles both alike. */
async function efficiency(): Promise<Goal> {
  const rates: Record<1 | 2, number[]> = { 1: [], 2: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const threads of [1, 2] as const) rates[threads].push(await rateOf(threads));
  }
  const [one, two] = [median(rates[1]), median(rates[2])];
  say(`1 worker:  ${one.toFixed(1)} runs a second`);
  say(`2 workers: ${two.toFixed(1)} runs a second`);
  const got = two / (2 * one);
  return {
    what: 'parallel efficiency of two workers',
    goal: `≥ ${efficiencyGoal}`,
    got: got.toFixed(2),
    isMet: got >= efficiencyGoal,
  };
}

function rateOf(threads: number): Promise<number> {
  const scenario = readScenarioFile(scenarioFile, wordsIn('en'));
  if (scenario === null) throw new Error('The default scenario cannot be played.');
  const design: Design = {
    plays: [{ kind: 'strategy', name: strategy }],
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'range', first: 1, last: runsOfRound },
    detail: 'outcome',
  };
  return runsPerSecond({ scenario, design, stretch: { from: 0, to: runsOfRound }, threads });
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
