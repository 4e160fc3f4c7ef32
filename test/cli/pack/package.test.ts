/**
 * The package as somebody has it who was given the one file: installed into an empty folder without a
 * network, and run on the oldest Node that it promises to run on.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../src/cli/launch/freePort.mjs';
import { clay as clayOfSources } from '../clay.ts';
import { program as redisProgram, startRedis } from '../queue/redisServer.ts';

const oldestNode = '20.19.0';
/** Of a machine that is busy with ten other things. */
const patience = 300_000;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'clay-package-'));
const empty = path.join(folder, 'empty');
const nodeFolder = path.join(folder, 'node');
afterAll(() => rmSync(folder, { recursive: true, force: true }), patience);

beforeAll(async () => {
  mkdirSync(empty);
  mkdirSync(nodeFolder);
  const packed = npm(root, 'pack', '--pack-destination', folder);
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const node = `node-${platform}-${process.arch}@${oldestNode}`;
  await Promise.all([packed, npm(nodeFolder, 'install', '--prefer-offline', node)]);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const offline = ['--omit=dev', '--offline', '--cache', path.join(folder, 'nothing')];
  await npm(empty, 'install', ...offline, path.join(folder, tarball));
}, patience);

describe('the installed package', () => {
  test('brings nothing but itself, and its command runs on the oldest Node', () => {
    expect(readdirSync(modules(empty)).filter((name) => !name.startsWith('.'))).toEqual([
      'clay-layer',
    ]);
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const { code, stdout, stderr } = clay('--version');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`clay-layer ${version}, model `);
    expect(spawnSync('node', ['--version'], { env: oldEnv() }).stdout.toString()).toBe(
      `v${oldestNode}\n`,
    );
  });

  test('plays a scenario of the game, known by its name, to the same bits as the sources', () => {
    const asked = ['run', 'default', '--seed', '7', '--json'];
    const { code, stdout } = clay(...asked);
    expect(code).toBe(0);
    expect(stdout).toBe(clayOfSources(...asked).stdout);
  });

  test('finds the faults of a scenario, and none in the one to start from', () => {
    writeFileSync(path.join(empty, 'mine.yaml'), clay('new').stdout);
    expect(clay('validate', 'mine.yaml')).toMatchObject({ code: 0 });
    writeFileSync(path.join(empty, 'broken.yaml'), 'format: 1\ntitle: Broken\nquarters: lots\n');
    const { code, stderr } = clay('validate', 'broken.yaml');
    expect(code).toBe(3);
    expect(stderr).toContain('broken.yaml:3:11: quarters');
  });

  test('sweeps on threads into the same table as the sources, and reports on it', () => {
    const asked = ['sweep', 'tutorial', '--strategy', 'studyMix', '--seeds', '1..8', '--jobs', '2'];
    expect(clay(...asked, '--out', 'rows.parquet').code).toBe(0);
    const ofSources = path.join(folder, 'rows.parquet');
    expect(clayOfSources(...asked, '--out', ofSources).code).toBe(0);
    expect(bytesOf('rows.parquet')).toEqual(readFileSync(ofSources));
    expect(clay('report', 'rows.parquet')).toMatchObject({ code: 0 });
    expect(bytesOf('rows.html').toString()).toContain('clay report rows.parquet');
  });

  test('takes a game apart on threads, as the sources do', () => {
    const asked = ['debrief', 'tutorial', '--seeds', '1..6', '--jobs', '2'];
    expect(clay(...asked).stdout).toBe(clayOfSources(...asked).stdout);
  });

  test.skipIf(redisProgram === undefined)(
    'plays what a broker has for it',
    async () => {
      const port = await freePort();
      const kept = path.join(folder, 'kept');
      mkdirSync(kept);
      const server = await startRedis(port, kept);
      onTestFinished(() => server.kill());
      const broker = ['--queue', `redis://127.0.0.1:${port}`];
      const asked = ['sweep', 'tutorial', '--strategy', 'studyMix', '--seeds', '1..8'];
      const few = [
        'sensitivity',
        'tutorial',
        '--parameters',
        'heardTrust',
        '--seeds',
        '1..2',
        '--n',
        '10',
      ];
      const swept = clay(...asked, ...broker).stdout.trim();
      const moved = clay(...few, ...broker).stdout.trim();
      expect(clay('worker', ...broker, '--until-empty', '--jobs', '1').code).toBe(0);
      expect(clay('collect', swept, ...broker, '--out', 'swept.csv').code).toBe(0);
      expect(clay('collect', moved, ...broker, '--out', 'moved.csv').code).toBe(0);
      expect(bytesOf('swept.csv').toString()).toBe(clayOfSources(...asked).stdout);
      const told = clay('sensitivity', '--rows', 'moved.csv', '--json').stdout;
      expect(told).toBe(clayOfSources(...few, '--json').stdout);
    },
    patience,
  );

  test('says whose work is in it, and names no machine and no registry', () => {
    const built = path.join(modules(empty), 'clay-layer', 'dist-cli', 'clay');
    const texts = readdirSync(built).map((name) => readFileSync(path.join(built, name), 'utf8'));
    const bill = JSON.parse(readFileSync(path.join(built, 'sbom.cdx.json'), 'utf8'));
    const names = bill.components.map(({ name }: { readonly name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['bullmq', 'commander', 'piscina', 'zod']));
    const notices = readFileSync(path.join(built, 'third-party.txt'), 'utf8');
    for (const name of names) expect(notices).toContain(`\n${name} `);
    for (const text of texts) expect(text).not.toContain(root);
    for (const text of texts) expect(text).not.toMatch(/registry\.[\w.]+\//);
  });
});

function modules(of: string): string {
  return path.join(of, 'node_modules');
}

function bytesOf(name: string): Buffer {
  return readFileSync(path.join(empty, name));
}

function oldEnv(): NodeJS.ProcessEnv {
  const [name] = readdirSync(modules(nodeFolder)).filter((each) => each.startsWith('node-'));
  const old = path.join(modules(nodeFolder), name, process.platform === 'win32' ? '' : 'bin');
  return { ...process.env, PATH: `${old}${path.delimiter}${process.env['PATH'] ?? ''}` };
}

function clay(...args: readonly string[]) {
  const command = path.join(modules(empty), '.bin', 'clay');
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: empty,
    encoding: 'utf8',
    env: oldEnv(),
    shell: process.platform === 'win32',
  });
  return { code: status, stdout, stderr };
}

async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // By itself npm takes the nearest folder above that has modules for the one that is meant.
  const here = ['--prefix', cwd];
  await promisify(execFile)('npm', [...args, ...here, ...quiet], {
    cwd,
    shell: process.platform === 'win32',
  });
}
