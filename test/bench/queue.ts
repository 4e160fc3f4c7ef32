/**
 * What it costs to play runs by a broker: processor time beside playing them alone, what one block
 * costs to hand over, and what a row takes up in the broker's memory.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { designFileOf } from '../../src/cli/design/designFile.ts';
import { playDesign } from '../../src/cli/design/playDesign.ts';
import { readScenarioTexts, type ScenarioRead } from '../../src/cli/inputFiles.ts';
import { freePort } from '../../src/cli/launch/freePort.mjs';
import { blockCount, runsOfBlock } from '../../src/cli/queue/blocks.ts';
import type { BlockPlayer } from '../../src/cli/queue/blockPlayer.ts';
import { enqueueDesign } from '../../src/cli/queue/enqueue.ts';
import { gatherBlocks } from '../../src/cli/queue/gatherBlocks.ts';
import { keepDesign, readDesign } from '../../src/cli/queue/keptDesigns.ts';
import { blocksLeft, type PlayableDesign } from '../../src/cli/queue/nextDesign.ts';
import { openWorker, playBlocks } from '../../src/cli/queue/playBlocks.ts';
import { listenForStop } from '../../src/cli/queue/stopping.ts';
import { openRowFile } from '../../src/cli/rows/rowFile.ts';
import { columnsOf, openDesign, type Design } from '../../src/lab/index.ts';
import { wordsIn } from '../../src/words/index.ts';
import { startRedis } from '../cli/queue/redisServer.ts';
import { machineWords } from './machine.ts';
import { median } from './seconds.ts';

const words = wordsIn('en');
const name = 'scenarios/default.yaml';
const read = readDefault();
const { scenario } = read;
const folder = mkdtempSync(path.join(tmpdir(), 'clay-bench-'));
const port = await freePort();
const broker = await startRedis(port, folder);
const redis = new Redis(port, { maxRetriesPerRequest: null });

const rounds = 3;
const runsOfRound = 100;
const handedRuns = 25_600;

try {
  say(machineWords());
  await besidePlayingAlone();
  await handingOver();
} finally {
  redis.disconnect();
  await broker.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** In turns, so that a busy machine hits both alike. */
async function besidePlayingAlone(): Promise<void> {
  const alone: number[] = [];
  const queued: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const design = designOf(runsOfRound, 1 + round * runsOfRound);
    const stretch = { from: 0, to: runsOfRound };
    const played = await timed(() =>
      playDesign({ scenario, design, stretch, threads: 1 }, () => undefined),
    );
    const kept = await enqueue(design);
    const stopping = listenForStop(words);
    const options = { threads: 1, lostAfterSeconds: 30 };
    const worked = await timed(() => playBlocks(redis, kept, options, stopping, words));
    stopping.forget();
    alone.push(played.milliseconds / runsOfRound);
    queued.push(worked.milliseconds / runsOfRound);
  }
  say(`${name}, ${rounds} times ${runsOfRound} runs on one thread, processor time: medians`);
  say(`  alone         ${median(alone).toFixed(2)} ms a run`);
  say(`  by a broker   ${median(queued).toFixed(2)} ms a run`);
}

/** Blocks of which the rows are there at once: what is left is the handing over. */
async function handingOver(): Promise<void> {
  const memoryBefore = await brokerFigure('memory', 'used_memory');
  const enqueued = await timed(() => enqueue(designOf(handedRuns, 1)));
  const kept = enqueued.value;
  const blocks = blockCount(handedRuns, kept.runsOfBlock);
  const brokerBefore = await brokerMilliseconds();
  const begun = performance.now();
  const handed = await timed(() => handAll(kept));
  const fromBlockToBlock = (performance.now() - begun) / blocks;
  const ofBroker = (await brokerMilliseconds()) - brokerBefore;
  const bytes = ((await brokerFigure('memory', 'used_memory')) - memoryBefore) / handedRuns;
  const collected = await timed(() => collect(kept));
  const ofBlock = (milliseconds: number): string =>
    `${(milliseconds / blocks).toFixed(2)} ms a block`;
  say(`${handedRuns} runs whose rows are there at once, in blocks of ${kept.runsOfBlock}`);
  say(`  enqueued      ${ofBlock(enqueued.milliseconds)}`);
  say(`  handed over   ${ofBlock(handed.milliseconds)}, and of the broker ${ofBlock(ofBroker)}`);
  say(`  one by one    ${fromBlockToBlock.toFixed(2)} ms from block to block by the clock`);
  say(`  collected     ${((collected.milliseconds / handedRuns) * 1000).toFixed(0)} µs a run`);
  say(`  kept          ${bytes.toFixed(0)} bytes a run in the memory of the broker`);
}

async function handAll(kept: PlayableDesign): Promise<void> {
  const { play } = openDesign(scenario, kept.file.design);
  const ready = Array.from({ length: 20 }, (_, run) => play(run));
  const player: BlockPlayer = {
    play: async ({ from, to }) => ({
      rows: Array.from({ length: to - from }, (_, at) => ({
        ...ready[(from + at) % ready.length],
        run: from + at,
        seed: String(1 + from + at),
      })),
      aside: [],
    }),
    stop: async () => undefined,
  };
  const options = { threads: 1, lostAfterSeconds: 30 };
  const worker = openWorker(redis, kept, player, options, () => undefined);
  while ((await blocksLeft(redis, kept.file.hash)) > 0) await pause(250);
  await worker.close();
}

async function collect(kept: PlayableDesign): Promise<void> {
  const { file, scenario: played } = kept;
  const columns = columnsOf(file.design, played.quarters);
  const stretch = { from: 0, to: file.runs };
  const out = path.join(folder, 'rows.parquet');
  const table = openRowFile({ out, file, columns, stretch, resume: false }, words);
  if (table === null) throw new Error('the table cannot be written');
  const { signal } = new AbortController();
  await gatherBlocks(redis, kept, table, { wait: false, signal });
  await table.finish();
}

function readDefault(): ScenarioRead {
  const texts = readScenarioTexts(name, words, { quietly: true });
  if (texts === null) throw new Error(`${name} is not sound`);
  return texts;
}

function designOf(runs: number, first: number): Design {
  return {
    plays: [{ kind: 'strategy', name: 'studyMix' }],
    changes: {},
    sampling: { kind: 'grid', axes: [] },
    seeds: { kind: 'range', first, last: first + runs - 1 },
    detail: 'outcome',
  };
}

async function enqueue(design: Design): Promise<PlayableDesign> {
  const file = designFileOf(read, design, 'npm run bench -- queue');
  // As large as they are where it matters.
  await keepDesign(redis, { file, runsOfBlock: runsOfBlock(scenario, 1e6) });
  await enqueueDesign(file, `redis://127.0.0.1:${port}`, words);
  const kept = await readDesign(redis, file.hash);
  if (kept === null) throw new Error('the design is not on the broker');
  return { ...kept, scenario };
}

/** Processor time of the whole process, its threads included. */
async function timed<Value>(
  act: () => Promise<Value>,
): Promise<{ readonly milliseconds: number; readonly value: Value }> {
  const start = process.cpuUsage();
  const value = await act();
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, value };
}

async function brokerMilliseconds(): Promise<number> {
  const user = await brokerFigure('cpu', 'used_cpu_user');
  return 1000 * (user + (await brokerFigure('cpu', 'used_cpu_sys')));
}

async function brokerFigure(section: string, figure: string): Promise<number> {
  return Number(new RegExp(`^${figure}:(.*)$`, 'm').exec(await redis.info(section))?.[1]);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
