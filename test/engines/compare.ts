/**
 * `npm run engines`: the same runs in every engine that is installed, held against this Node.
 * `npm run -s engines -- script`: the script alone, for a shell that we do not know; it needs
 * nothing but `print`.
 */
import process from 'node:process';
import { bundle, printing } from './bundle.ts';
import { firstDifference, type Engine, type Place } from './engine.ts';
import { engineLines } from './engineLines.ts';
import { engines } from './engines.ts';

const [asked] = process.argv.slice(2);
if (asked === undefined) {
  process.exitCode = (await compareAll()) === 0 ? 0 : 1;
} else if (asked === 'script') {
  print(printing(await bundle()));
} else {
  process.stderr.write(`npm run engines knows "script" and nothing else; this was "${asked}".\n`);
  process.exitCode = 2;
}

/** @returns in how many places the lines differed or could not be read */
async function compareAll(): Promise<number> {
  const expected = engineLines();
  const script = await bundle();
  print(`${expected.length} lines, from the sources in Node ${process.versions.node}:`);
  for (const line of expected) print(`  ${line}`);
  print('');
  printRow('engine', 'version', 'where', 'seconds', 'lines');
  let failures = 0;
  for (const engine of engines) failures += await compare(engine, script, expected);
  print(failures === 0 ? '\nNo engine differs.' : `\nDifferent or broken: ${failures}.`);
  return failures;
}

async function compare(
  engine: Engine,
  script: string,
  expected: readonly string[],
): Promise<number> {
  const program = engine.find();
  if (program === undefined) {
    printRow(engine.name, '', '', '', `skipped, not installed. ${engine.howToGet}`);
    return 0;
  }
  try {
    const { version, places } = await engine.play(program, script);
    const different = places.filter((place) => !isEqual(engine.name, version, place, expected));
    return different.length;
  } catch (error) {
    printRow(engine.name, '', '', '', `DID NOT RUN. ${firstLine(error)}`);
    return 1;
  }
}

function isEqual(
  engine: string,
  version: string,
  { place, lines, seconds }: Place,
  expected: readonly string[],
): boolean {
  const difference = firstDifference(expected, lines);
  const verdict = difference === null ? 'equal' : 'DIFFERENT';
  printRow(engine, version, place, seconds.toFixed(1), verdict);
  if (difference === null) return true;
  print(`  expected  ${difference.expected}`);
  print(`  found     ${difference.found}`);
  return false;
}

function printRow(
  engine: string,
  version: string,
  place: string,
  seconds: string,
  verdict: string,
): void {
  const cells = [engine.padEnd(14), version.padEnd(16), place.padEnd(18), seconds.padStart(7)];
  print([...cells, verdict].join('  '));
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
