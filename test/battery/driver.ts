/** Compiles and runs the driver in C, where there are a compiler and TestU01. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf, type Order } from './orders.ts';

const source = fileURLToPath(new URL('testu01.c', import.meta.url));
const flags = ['-std=gnu11', '-O3', '-march=native'];
const libraries = ['-ltestu01', '-ltestu01probdist', '-ltestu01mylib', '-lm'];

export type Direction = 'straight' | 'reversed';
export type Answer = { readonly name: string; readonly chance: number };
export type Driver = {
  /** Of the first lots in an order, for comparison with our own. */
  readonly hash: (order: Order, draws: number) => string;
  /** What a battery (SmallCrush or Crush) answers, a chance for each of its statistics. */
  readonly run: (
    battery: string,
    generator: string,
    direction: Direction,
    order: Order,
  ) => readonly Answer[];
};

/** @returns the driver, or why there is none here */
export function compileDriver(folder: string): Driver | string {
  if (spawnSync('cc', ['--version']).status !== 0) return 'there is no C compiler (cc) here';
  const header = spawnSync('cc', ['-E', '-include', 'testu01/bbattery.h', '-x', 'c', '/dev/null']);
  if (header.status !== 0) {
    return 'TestU01 is not installed (on Debian: libtestu01-0-dev, of the component non-free)';
  }
  const program = path.join(folder, 'testu01');
  call('cc', [...flags, source, '-o', program, ...libraries]);
  return {
    hash: (order, draws) =>
      call(program, ['hash', 'threefry-13', 'straight', wordsOf(order), String(draws)]).trim(),
    run: (battery, generator, direction, order) =>
      readAnswers(call(program, [battery, generator, direction, wordsOf(order)])),
  };
}

function call(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stderr}`);
  return stdout;
}

function readAnswers(text: string): readonly Answer[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('p\t'))
    .map((line) => {
      const [, , name, chance] = line.split('\t');
      return { name, chance: Number(chance) };
    });
}
