/**
 * `npm run luck`: the luck generator before TestU01, in every order of use, straight and with its
 * bits reversed. First the driver in C is held against `castLots`, so that what is tested is what
 * the game draws. The table on standard output is Markdown, for docs/luck.md.
 *
 *   npm run -s luck                                     SmallCrush in every order
 *   npm run -s luck -- --battery Crush --order persons  the larger battery, half an hour an order
 *   npm run -s luck -- --generator threefry-8           what is known to be bad
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { castLots } from '../../src/model/luck.ts';
import { compileDriver, type Answer, type Direction, type Driver } from './driver.ts';
import { hashOf, lotsInOrder, orders } from './orders.ts';

const compared = 1_000_000;
/** TestU01 calls a chance outside 0.001 to 0.999 suspect: of a perfect generator, 1 in 500 is. */
const suspect = 0.001;
/** And with these it is out of the question that the generator is any good. */
const failing = 1e-10;

const { values: asked } = parseArgs({
  options: {
    battery: { type: 'string', default: 'SmallCrush' },
    generator: { type: 'string', default: 'threefry-13' },
    order: { type: 'string', multiple: true },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), 'clay-layer-'));
const driver = compileDriver(folder);
if (typeof driver === 'string') {
  say(`Skipped: ${driver}.`);
} else {
  process.exitCode = tryAll(driver) ? 0 : 1;
}
rmSync(folder, { recursive: true, force: true });

/** @returns whether nothing failed */
function tryAll(by: Driver): boolean {
  const names = orders.map(({ name }) => name);
  const chosen = orders.filter(({ name }) => asked.order?.includes(name) ?? true);
  if (chosen.length === 0) {
    say(`No such order. There are: ${names.join(' · ')}`);
    return false;
  }
  const unequal = orders.filter(
    (order) => by.hash(order, compared) !== hashOf(lotsInOrder(castLots, order, compared)),
  );
  if (unequal.length > 0) {
    say(`The driver is not the game's generator: ${unequal.map(({ name }) => name).join(', ')}`);
    return false;
  }
  say(`The driver gives the game's lots: ${compared} in each of ${orders.length} orders.`);
  print(`${asked.battery} of ${asked.generator}`);
  print('');
  print('| order | bits | statistics | least | greatest | suspect | verdict |');
  print('|---|---|---:|---:|---:|---|---|');
  const directions: readonly Direction[] = ['straight', 'reversed'];
  const all = chosen.flatMap((order) =>
    directions.flatMap((direction) => {
      say(`${asked.battery}: ${order.name}, ${direction}`);
      const answers = by.run(asked.battery, asked.generator, direction, order);
      print(`| ${order.name} | ${direction} | ${rowOf(answers)} |`);
      return answers;
    }),
  );
  print('');
  print(summaryOf(all));
  return !all.some(({ chance }) => isOutside(chance, failing));
}

function rowOf(answers: readonly Answer[]): string {
  const chances = answers.map(({ chance }) => chance);
  const suspects = answers.filter(({ chance }) => isOutside(chance, suspect));
  const failed = answers.some(({ chance }) => isOutside(chance, failing));
  const passed = suspects.length === 0 ? 'passed' : 'suspect';
  return [
    answers.length,
    short(Math.min(...chances)),
    short(Math.max(...chances)),
    suspects.map(({ name, chance }) => `${name} ${short(chance)}`).join(', ') || 'none',
    failed ? '**failed**' : passed,
  ].join(' | ');
}

function summaryOf(answers: readonly Answer[]): string {
  const outside = answers.filter(({ chance }) => isOutside(chance, suspect)).length;
  const byChance = (answers.length * 2 * suspect).toFixed(1);
  return `Of ${answers.length} chances ${outside} lie outside 0.001 to 0.999; by chance ${byChance} would.`;
}

function isOutside(chance: number, limit: number): boolean {
  return !(chance >= limit && chance <= 1 - limit);
}

/** Close to 1 the digits that tell are those of its distance from 1. */
function short(chance: number): string {
  return chance > 0.999 ? `1 − ${(1 - chance).toPrecision(2)}` : chance.toPrecision(2);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
