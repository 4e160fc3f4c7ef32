/** The whole of it as it is used: a real broker, workers as processes, and both of them killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { designFileOf, type DesignFile } from '../../../src/cli/design/designFile.ts';
import { readScenarioTexts } from '../../../src/cli/inputFiles.ts';
import { freePort } from '../../../src/cli/launch/freePort.mjs';
import { howToGet } from '../../../src/cli/launch/outsidePrograms.mjs';
import { redis as redisProgram } from '../../../src/cli/launch/redis.mjs';
import { runCollect } from '../../../src/cli/queue/collect.ts';
import { enqueueDesign } from '../../../src/cli/queue/enqueue.ts';
import {
  blockId,
  blockQueue,
  forgetDesign,
  keepDesign,
} from '../../../src/cli/queue/keptDesigns.ts';
import { runWorker } from '../../../src/cli/queue/worker.ts';
import { readRows } from '../../../src/cli/rows/readRows.ts';
import { openRowFile } from '../../../src/cli/rows/rowFile.ts';
import { columnsOf, openDesign, type Design, type RunRow } from '../../../src/lab/index.ts';
import { wordsIn } from '../../../src/words/index.ts';
import { written } from '../clay.ts';
import { heard } from '../rows/tiny.ts';
import { program, startRedis, type RedisServer } from './redisServer.ts';

/** Of a machine that is busy with ten other things. */
const patience = 300_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const words = wordsIn('en');
const folder = mkdtempSync(path.join(tmpdir(), 'clay-queue-'));
const tiny = readScenarioTexts(
  written(
    'tiny.yaml',
    'format: 1\ntitle: { en: Tiny, fr: Menu }\nquarters: 1\ndepartment: { spans: [2, 3] }\n',
  ),
  words,
);
if (tiny === null) throw new Error('The scenario of the test cannot be read.');
const { scenario } = tiny;

const plain: Design = {
  plays: [{ kind: 'strategy', name: 'studyMix' }],
  changes: {},
  sampling: { kind: 'grid', axes: [] },
  seeds: { kind: 'range', first: 1, last: 240 },
  detail: 'quarters',
};
/** The first two of its five sets have no meaning: the load that can be carried is none, or less. */
const poisoned: Design = {
  ...plain,
  seeds: { kind: 'range', first: 1, last: 3 },
  sampling: {
    kind: 'grid',
    axes: [{ parameter: 'loadCapacity', low: -1, high: 3, points: 5 }],
  },
};
const [plainFile, poisonedFile] = [plain, poisoned].map((design) =>
  designFileOf(tiny, design, 'clay'),
);

if (program === undefined) {
  process.stderr.write(
    `The queue is not tested: there is no ${redisProgram.name}. ${howToGet(redisProgram)}\n`,
  );
}

describe.skipIf(program === undefined)('a design on a broker', () => {
  let port: number;
  let url: string;
  let broker: RedisServer;
  let redis: Redis;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    broker = await startRedis(port, folder);
    redis = new Redis(port, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
  });

  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    redis.disconnect();
    await broker.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** @returns what it has said so far */
  function startWorker(): { readonly child: ChildProcess; readonly said: () => string } {
    const args = ['src/cli/main.ts', 'worker', '--queue', url, '--jobs', '1', '--lost-after', '5'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    started.push(child);
    return { child, said: () => text };
  }

  const countsOf = async ({ hash }: DesignFile): Promise<Record<string, number>> => {
    const queue = blockQueue(redis, hash);
    const counts = await queue.getJobCounts('waiting', 'active', 'completed', 'failed');
    await queue.close();
    return counts;
  };

  const collect = (file: DesignFile, out: string, wait = true, forget = false) =>
    runCollect({ design: file.hash, url, out, wait, forget, language: 'en' });

  test('enqueued twice lies there once', async () => {
    expect(await enqueueDesign(plainFile, url, words)).toBe(0);
    const counts = await countsOf(plainFile);
    expect(counts['waiting']).toBeGreaterThan(100);
    const again = await heard(() => enqueueDesign(plainFile, url, words));
    expect(again).toMatchObject({ given: 0, said: expect.stringContaining('were there already') });
    expect(await countsOf(plainFile)).toEqual(counts);
    expect(await enqueueDesign(poisonedFile, url, words)).toBe(0);
  });

  test(
    'is collected bit for bit as played alone, though a worker and the broker were killed',
    async () => {
      const [victim, survivor] = [startWorker(), startWorker()];
      await until(async () => {
        const { active, completed } = await countsOf(plainFile);
        return active === 2 && completed > 10;
      });
      const out = path.join(folder, 'queue.csv');
      expect(await collect(plainFile, out, false)).toBe(1);
      const ended = once(victim.child, 'exit');
      victim.child.kill('SIGKILL');
      await ended;
      await broker.kill();
      await pause(300);
      broker = await startRedis(port, folder);

      expect(await collect(plainFile, out)).toBe(0);
      expect(readFileSync(out, 'utf8')).toBe(await serialTable(plainFile, 'serial.csv'));
      expect(survivor.said()).toContain('is back');
      // The block of the victim was taken up a second time: the kill did not fall beside it.
      expect(await lossesOf(redis, plainFile)).toBeGreaterThan(0);
      expect(await countsOf(plainFile)).toMatchObject({ waiting: 0, active: 0, failed: 0 });
    },
    patience,
  );

  test('sets runs aside that cannot be played, names them, and collects the others', async () => {
    const out = path.join(folder, 'poisoned.csv');
    const { given, said } = await heard(() => collect(poisonedFile, out));
    expect(given).toBe(1);
    expect(said).toContain(
      'Run 3 was set aside: studyMix, loadCapacity=0, seed 1: RangeError: parameters.loadCapacity is 0',
    );
    expect(said.match(/was set aside/g)).toHaveLength(6);
    const [, ...rows] = readFileSync(out, 'utf8').trim().split('\r\n');
    expect(rows.map((row) => Number.parseInt(row, 10))).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
    const beside: unknown = JSON.parse(readFileSync(`${out}.design.json`, 'utf8'));
    expect(beside).toMatchObject({ aside: Array.from({ length: 6 }, (_, run) => ({ run })) });
    expect(await heard(() => readRows(out, words))).toMatchObject({
      given: null,
      said: expect.stringContaining('is without 6 runs'),
    });
  });

  test('enqueued again has only such runs tried once more', async () => {
    const { said } = await heard(() => enqueueDesign(poisonedFile, url, words));
    expect(said).toContain('9 of them were there already');
    await until(async () => (await countsOf(poisonedFile))['completed'] === 15);
  });

  test('is forgotten once its table is there', async () => {
    const out = path.join(folder, 'queue.csv');
    expect(await collect(plainFile, out, false, true)).toBe(0);
    expect(await redis.keys(`*${plainFile.hash}*`)).toEqual([]);
    const { said } = await heard(() => collect(plainFile, out));
    expect(said).toContain(`no design ${plainFile.hash}`);
  });

  test('is left alone by a worker to which its scenario comes to something else', async () => {
    const strange = { ...plainFile, hash: 'ffffffffffff' };
    await keepStrange(redis, strange);
    const worker = { url, jobs: 1, untilEmpty: true, lostAfterSeconds: 5, language: 'en' } as const;
    const { given, said } = await heard(() => runWorker(worker));
    expect(given).toBe(0);
    expect(said).toContain('ffffffffffff: here the scenario comes to something else');
    expect(await countsOf(strange)).toMatchObject({ waiting: 1, active: 0 });
    await forgetDesign(redis, strange.hash);
  });
});

describe('a broker that is not there', () => {
  const secret = 'redis://:sesame@127.0.0.1:1';
  const worker = { url: secret, jobs: 1, untilEmpty: true, lostAfterSeconds: 5 } as const;

  test('is said within seconds by all who need it, without its password', async () => {
    const out = path.join(folder, 'never.csv');
    const begun = performance.now();
    const { given, said } = await heard(async () => [
      await enqueueDesign(plainFile, secret, words),
      await runWorker({ ...worker, language: 'fr' }),
      await runCollect({
        design: plainFile.hash,
        url: secret,
        out,
        wait: true,
        forget: false,
        language: 'en',
      }),
    ]);
    expect(given).toEqual([3, 3, 3]);
    expect(said.match(/redis:\/\/127\.0\.0\.1:1\b/g)).toHaveLength(3);
    expect(said).toContain('ECONNREFUSED');
    expect(said).not.toContain('sesame');
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test('of which the address is none is refused with the cure', async () => {
    const { given, said } = await heard(() =>
      runWorker({ ...worker, url: 'http://:sesame@host', language: 'en' }),
    );
    expect(given).toBe(2);
    expect(said).toContain('Expected redis://host:6379');
    expect(said).not.toContain('sesame');
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50);
}

async function serialTable(file: DesignFile, name: string): Promise<string> {
  const { runs, play } = openDesign(scenario, file.design);
  const out = path.join(folder, name);
  const table = openRowFile(
    {
      out,
      file,
      columns: columnsOf(file.design, scenario.quarters),
      stretch: { from: 0, to: runs },
      resume: false,
    },
    words,
  );
  const rows: readonly RunRow[] = Array.from({ length: runs }, (_, run) => play(run));
  table?.add(rows);
  await table?.finish();
  return readFileSync(out, 'utf8');
}

/** How often a block was taken from a worker that was not heard of any more. */
async function lossesOf(redis: Redis, { hash }: DesignFile): Promise<number> {
  const queue = blockQueue(redis, hash);
  const jobs = await queue.getJobs('completed');
  await queue.close();
  return jobs.reduce((sum, { stalledCounter }) => sum + stalledCounter, 0);
}

/** As another version of the catalogue would have enqueued it. */
async function keepStrange(redis: Redis, file: DesignFile): Promise<void> {
  await keepDesign(redis, { file, runsOfBlock: file.runs });
  const queue = blockQueue(redis, file.hash);
  await queue.add('block', { from: 0, to: file.runs }, { jobId: blockId(file.hash, 0) });
  await queue.close();
}
