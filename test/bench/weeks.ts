/** How fast a week is beside two yardsticks, what a department takes up, and the goals. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compilerWords, compileYardstick } from './cpp/compile.ts';
import { sizes, type Size } from './departments.ts';
import { race, type ContenderName, type Result } from './race.ts';
import { machineWords } from './machine.ts';
import { goalsOf, tableOf, type Goal } from './report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

say(machineWords());
const yardstick = compileYardstick(folder);
say(yardstick === null ? 'C++ is skipped: there is no g++ here.' : `C++: ${compilerWords}`);
say(
  'One week of the core under lively levers, one thread, processor time. M/s: million person-weeks',
);
say('a second, median of 9 rounds by turns; ×: time in units of the model’s in the same round.\n');

const races = new Map<Size, readonly Result[]>();
for (const size of sizes) {
  const results = await race(size, yardstick, folder);
  races.set(size, results);
  say(`${tableOf(size, results)}\n`);
  if (results.some(({ hasSameBits }) => !hasSameBits)) process.exitCode = 1;
}
say(goalsOf([...speedGoals(), ...holdingGoals()]));

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function speedGoals(): readonly Goal[] {
  const objects = resultOf(60_000, 'objects');
  const cpp = resultOf(60_000, 'cpp');
  const slowdown = nanosecondsOf(1_000_000) / nanosecondsOf(768);
  return [
    ...(cpp === undefined
      ? []
      : [atLeast('speed in units of C++, 60,000 people', 0.5, cpp.againstColumns)]),
    ...(objects === undefined
      ? []
      : [atLeast('speed in units of plain objects, 60,000 people', 8, objects.againstColumns)]),
    atMost('time each at 1,000,000 in units of that at 768', 2.5, slowdown, ''),
  ];
}

function resultOf(size: Size, name: ContenderName): Result | undefined {
  return races.get(size)?.find((result) => result.name === name);
}

function nanosecondsOf(size: Size): number {
  return resultOf(size, 'columns')?.median ?? Number.NaN;
}

function holdingGoals(): readonly Goal[] {
  const memory = measureTenure('memory');
  const growth = measureTenure('growth');
  const founding = measureTenure('founding');
  const run = measureTenure('run');
  const week = measureAlone('takeOver.ts');
  const megabytes = (growth['heapBytes'] + growth['bufferBytes']) / 1e6;
  return [
    atMost('bytes a person in columns, 1,000,000 people', 300, memory['columnBytesEach'], ''),
    atMost('the same as the process has grown', 300, memory['processBytesEach'], ''),
    atMost('heap growth over 1,000 weeks of 60,000', 1, megabytes, ' MB'),
    atMost('founding 1,000,000 people, tree and all', 5, founding['firstSeconds'], ' s'),
    atMost('768 people, 260 weeks, warm', 60, run['medianSeconds'] * 1000, ' ms'),
    atMost('a week of the agency, taken over by the page', 4, week['takingSeconds'] * 1000, ' ms'),
  ];
}

function measureTenure(name: string): Readonly<Record<string, number>> {
  return measureAlone('tenure.ts', name);
}

/** Each in a process of its own; see the script. */
function measureAlone(file: string, ...args: readonly string[]): Readonly<Record<string, number>> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const text = execFileSync(process.execPath, ['--expose-gc', script, ...args], {
    encoding: 'utf8',
  });
  return JSON.parse(text);
}

function atLeast(what: string, goal: number, got: number): Goal {
  return { what, goal: `≥ ${goal}`, got: got.toFixed(2), isMet: got >= goal };
}

function atMost(what: string, goal: number, got: number, unit: string): Goal {
  return { what, goal: `≤ ${goal}${unit}`, got: `${got.toFixed(2)}${unit}`, isMet: got <= goal };
}
