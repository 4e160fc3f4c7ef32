/**
 * What a department takes up and how long its founding and a whole run take; each asked for by name
 * and measured in a process of its own. Prints one object as JSON.
 */
import process from 'node:process';
import { found, openWorkbench, step, type World } from '../../src/model/index.ts';
import { benchCircumstances, foundBench, livelyLevers, treeOf } from './departments.ts';
import { median, secondsOf } from './seconds.ts';

const measures: Readonly<Record<string, () => Readonly<Record<string, number>>>> = {
  memory: measureMemory,
  growth: measureGrowth,
  founding: measureFounding,
  run: measureRun,
};
const [asked] = process.argv.slice(2);
process.stdout.write(`${JSON.stringify(measures[asked]())}\n`);

/** A million people after a few weeks: all columns that are held, and what the process has grown by. */
function measureMemory(): Readonly<Record<string, number>> {
  const size = 1_000_000;
  const before = residentBytes();
  let world = foundBench(size);
  const bench = openWorkbench(world);
  for (let week = 0; week < 5; week += 1) world = step(world, livelyLevers, bench);
  const columns = columnBytes([world, bench]);
  return {
    columnBytesEach: columns / size,
    processBytesEach: (residentBytes() - before) / size,
  };
}

function measureGrowth(): Readonly<Record<string, number>> {
  let world = foundBench(60_000);
  const bench = openWorkbench(world);
  const live = (weeks: number): void => {
    for (let week = 0; week < weeks; week += 1) world = step(world, livelyLevers, bench);
  };
  live(100);
  const before = heldBytes();
  live(1000);
  const after = heldBytes();
  return { heapBytes: after.heap - before.heap, bufferBytes: after.buffers - before.buffers };
}

function measureFounding(): Readonly<Record<string, number>> {
  const tree: number[] = [];
  const people: number[] = [];
  for (let repeat = 0; repeat < 3; repeat += 1) {
    const made: { tree?: ReturnType<typeof treeOf> } = {};
    const treeSeconds = secondsOf(() => {
      made.tree = treeOf(1_000_000);
    });
    const plan = made.tree ?? treeOf(1_000_000);
    tree.push(treeSeconds);
    people.push(secondsOf(() => found(plan, benchCircumstances)));
  }
  return {
    treeSeconds: median(tree),
    foundSeconds: median(people),
    firstSeconds: tree[0] + people[0],
  };
}

function measureRun(): Readonly<Record<string, number>> {
  const tree = treeOf(768);
  const run = (): World => {
    let world = found(tree, benchCircumstances);
    const bench = openWorkbench(world);
    for (let week = 0; week < 260; week += 1) world = step(world, livelyLevers, bench);
    return world;
  };
  for (let repeat = 0; repeat < 10; repeat += 1) run();
  const seconds = Array.from({ length: 25 }, () => secondsOf(run));
  return { medianSeconds: median(seconds), bestSeconds: Math.min(...seconds) };
}

/** Of every typed array that can be reached, each buffer once. */
function columnBytes(roots: readonly unknown[]): number {
  const seen = new Set<unknown>();
  const waiting = [...roots];
  let bytes = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) waiting.push(value.buffer);
    else if (value instanceof ArrayBuffer) bytes += value.byteLength;
    else waiting.push(...Object.values(value));
  }
  return bytes;
}

function heldBytes(): { readonly heap: number; readonly buffers: number } {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}

function residentBytes(): number {
  collect();
  return process.memoryUsage().rss;
}

/** Twice, since the first collection frees what finalisers hold only for the second. */
function collect(): void {
  if (globalThis.gc === undefined) throw new Error('start with --expose-gc');
  globalThis.gc();
  globalThis.gc();
}
