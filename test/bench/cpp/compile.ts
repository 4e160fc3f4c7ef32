/** Compiles the C++ yardstick into a temporary folder, where there is a compiler. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('main.cpp', import.meta.url));
/** No contraction: a fused multiplication and addition rounds once where JavaScript rounds twice. */
const flags = ['-std=c++17', '-O3', '-march=native', '-ffp-contract=off'];

export const compilerWords = `g++ ${flags.join(' ')}`;

/** @returns the program, or null where there is no g++ */
export function compileYardstick(folder: string): string | null {
  if (spawnSync('g++', ['--version']).status !== 0) return null;
  const program = path.join(folder, 'week');
  const { status, stderr } = spawnSync('g++', [...flags, '-o', program, source], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`g++ ended with ${status}:\n${stderr}`);
  return program;
}
