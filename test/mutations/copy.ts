/** A copy of the project in which rules may be broken, and what the tests of the model say of it. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

export type Answer =
  | { readonly kind: 'caught'; readonly by: string }
  | { readonly kind: 'survived' };

const root = path.resolve(import.meta.dirname, '../..');
const copied = [
  'src',
  'test/model',
  'test/battery',
  'test/lawSeed.ts',
  'package.json',
  'tsconfig.json',
];
/** The project's own would ask for all that the page is built of. */
const config = "export default { test: { setupFiles: ['test/lawSeed.ts'] } };\n";
/** A broken loop may never end; a test that hangs has noticed too. */
const patienceMs = 900_000;
const charactersTold = 2000;

export function copyProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-mutations-'));
  for (const part of copied) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  writeFileSync(path.join(folder, 'vitest.config.mjs'), config);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

export function removeCopy(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** @param asked files of tests, and options */
export async function askTests(folder: string, asked: readonly string[]): Promise<Answer> {
  const results = path.join(folder, 'results.json');
  const output = path.join(folder, 'output.txt');
  rmSync(results, { force: true });
  const vitest = path.join(folder, 'node_modules/vitest/vitest.mjs');
  const options = [
    '--bail=1',
    '--no-isolate',
    '--testTimeout=600000',
    '--reporter=json',
    `--outputFile=${results}`,
  ];
  const said = openSync(output, 'w');
  const isGreen = await new Promise<boolean>((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, 'run', ...asked, ...options], {
      cwd: folder,
      stdio: ['ignore', said, said],
      timeout: patienceMs,
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  }).finally(() => closeSync(said));
  if (isGreen) return { kind: 'survived' };
  return { kind: 'caught', by: firstFailure(results) ?? nothingRan(output) };
}

type Results = {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
};

function firstFailure(file: string): string | null {
  if (!existsSync(file)) return null;
  const { testResults }: Results = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed !== undefined) return `${path.basename(name)}: ${failed.fullName}`;
  }
  const why = testResults.find(({ message = '' }) => message !== '')?.message?.trim();
  return `a file that could not be loaded${why === undefined ? '' : `: ${why}`}`;
}

function nothingRan(output: string): string {
  const last = readFileSync(output, 'utf8').trim().slice(-charactersTold);
  return last === '' ? 'nothing ran to its end' : `nothing ran to its end:\n${last}`;
}
