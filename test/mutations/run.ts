/**
 * Breaks the rules of the model one by one, each in a copy of the project, and asks the tests of the
 * model whether they notice: `npm run -s mutations`. With words, only those whose file or text holds
 * one of them; with `--quick`, only the tests that answer in seconds are asked. Golden traces are left
 * out: they notice everything and explain nothing. All of it takes an hour or more, so it is no part
 * of what is checked at every change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { coreRules } from './coreRules.ts';
import { askTests, copyProject, removeCopy, type Answer } from './copy.ts';
import type { Mutation } from './mutation.ts';
import { otherRules } from './otherRules.ts';

type Verdict =
  | Answer
  /** The text to replace is not there once: the rule has been rewritten since. */
  | { readonly kind: 'stale'; readonly found: number };

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
    try {
      const unbroken = await testModel(folder);
      if (unbroken.kind === 'caught') throw new Error(`unbroken it is red already: ${unbroken.by}`);
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const verdict = await tryOne(folder, next);
        process.stdout.write(`${inShort(next)}\n    ${inWords(verdict)}\n`);
        if (verdict.kind !== 'caught') missed.push(`${verdict.kind}: ${inShort(next)}`);
      }
    } finally {
      removeCopy(folder);
    }
  };
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));
  await Promise.all(Array.from({ length: workers }, work));
  return missed;
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
async function testModel(folder: string): Promise<Answer> {
  for (const asked of stages) {
    const answer = await askTests(folder, asked);
    if (answer.kind === 'caught') return answer;
  }
  return { kind: 'survived' };
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
