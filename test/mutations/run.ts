/**
 * Breaks the rules of the model one by one, each in a copy of the project, and asks the tests of the
 * model whether they notice: `npm run -s mutations`. With words, only those whose file or text holds
 * one of them; with `--quick`, only the tests that answer in seconds are asked. Golden traces are left
 * out: they notice everything and explain nothing. All of it takes an hour or more, so it is no part
 * of what is checked at every change.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { coreRules } from './coreRules.ts';
import type { Mutation } from './mutation.ts';
import { otherRules } from './otherRules.ts';

type Verdict =
  | { readonly kind: 'caught'; readonly by: string }
  | { readonly kind: 'survived' }
  /** The text to replace is not there once: the rule has been rewritten since. */
  | { readonly kind: 'stale'; readonly found: number };

const root = path.resolve(import.meta.dirname, '../..');
const copied = [
  'src',
  'test/model',
  'test/lawSeed.ts',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
];
/** Asked in this order: whoever answers in seconds first, then all but the slow, then these. */
const quick = [
  'byTheBook',
  'arrival',
  'rules',
  'aim',
  'extensions',
  'explain',
  'restructure',
  'department',
  'domain',
  'measure',
  'fingerprint',
  'luck/facts',
  'laws/accounts',
].map((name) => `test/model/${name}`);
const slow = ['bassCurve.test.ts', 'halfWeeks.test.ts'];
const rest = ['test/model', ...slow.map((file) => `--exclude=**/${file}`)];
/** A broken loop may never end; a test that hangs has noticed too. */
const patienceMs = 900_000;

const words = process.argv.slice(2).filter((word) => word !== '--quick');
const stages = process.argv.includes('--quick') ? [quick] : [quick, rest, slow];
const wanted = [...coreRules, ...otherRules].filter(
  (mutation) => words.length === 0 || words.some((word) => inShort(mutation).includes(word)),
);
const survivors = await tryAll(wanted);
process.stdout.write(`\n${wanted.length} mutations, ${survivors.length} not caught\n`);
for (const each of survivors) process.stdout.write(`  ${each}\n`);
process.exitCode = survivors.length === 0 ? 0 : 1;

/** @returns those that nobody noticed, in words */
async function tryAll(mutations: readonly Mutation[]): Promise<readonly string[]> {
  const left = [...mutations];
  const missed: string[] = [];
  const work = async (): Promise<void> => {
    const folder = copyProject();
    const unbroken = await testModel(folder);
    if (unbroken.kind === 'caught') throw new Error(`unbroken it is red already: ${unbroken.by}`);
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const verdict = await tryOne(folder, next);
      process.stdout.write(`${inShort(next)}\n    ${inWords(verdict)}\n`);
      if (verdict.kind !== 'caught') missed.push(`${verdict.kind}: ${inShort(next)}`);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));
  await Promise.all(Array.from({ length: workers }, work));
  return missed;
}

function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-mutations-'));
  for (const part of copied) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

async function tryOne(folder: string, { file, find, replace }: Mutation): Promise<Verdict> {
  const target = path.join(folder, 'src/model', file);
  const text = readFileSync(target, 'utf8');
  const found = text.split(find).length - 1;
  if (found !== 1) return { kind: 'stale', found };
  writeFileSync(
    target,
    text.replace(find, () => replace),
  );
  const verdict = await testModel(folder);
  writeFileSync(target, text);
  return verdict;
}

/** Stops at the first test that turns red: one is enough to have noticed. */
async function testModel(folder: string): Promise<Verdict> {
  for (const asked of stages) {
    const verdict = await runTests(folder, asked);
    if (verdict.kind === 'caught') return verdict;
  }
  return { kind: 'survived' };
}

async function runTests(folder: string, asked: readonly string[]): Promise<Verdict> {
  const results = path.join(folder, 'results.json');
  rmSync(results, { force: true });
  const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs');
  const options = [
    '--bail=1',
    '--no-isolate',
    '--testTimeout=600000',
    '--reporter=json',
    `--outputFile=${results}`,
  ];
  const isGreen = await new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [vitest, 'run', ...asked, ...options], {
      cwd: folder,
      stdio: 'ignore',
      timeout: patienceMs,
    });
    child.on('close', (code) => resolve(code === 0));
  });
  return isGreen ? { kind: 'survived' } : { kind: 'caught', by: firstFailure(results) };
}

type Results = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

function firstFailure(file: string): string {
  if (!existsSync(file)) return 'nothing ran to its end';
  const { testResults }: Results = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed !== undefined) return `${path.basename(name)}: ${failed.fullName}`;
  }
  return 'a file that could not be loaded';
}

function inWords(verdict: Verdict): string {
  if (verdict.kind === 'caught') return `caught by ${verdict.by}`;
  if (verdict.kind === 'survived') return 'SURVIVED';
  return `STALE: the text stands there ${verdict.found} times`;
}

function inShort({ file, find, replace }: Mutation): string {
  const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  return `${file}: ${line(find)} → ${line(replace) || 'nothing'}`;
}
