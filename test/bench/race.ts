/** Contenders that live the same weeks by turns, so that a busy machine hits all alike. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { writeWorldFile } from './cpp/worldFile.ts';
import { foundBench, livelyLevers, type Size } from './departments.ts';
import { median } from './seconds.ts';

export type ContenderName = 'columns' | 'objects' | 'cpp';

/** Nanoseconds of processor time for a week of one person, and whether the bits agree. */
export type Result = {
  readonly name: ContenderName;
  readonly median: number;
  readonly best: number;
  /** Median over the rounds of the contender's time in units of the columns' in the same round. */
  readonly againstColumns: number;
  readonly hasSameBits: boolean;
};

const script = fileURLToPath(new URL('contender.ts', import.meta.url));
const rounds = 9;
const warmRounds = 3;

/** Enough weeks that a round of the fastest takes some tens of milliseconds. */
const weeksPerRound: Readonly<Record<Size, number>> = {
  255: 1000,
  768: 400,
  60_000: 6,
  1_000_000: 1,
};

/** @param yardstick the compiled C++ program, or null */
export async function race(
  size: Size,
  yardstick: string | null,
  folder: string,
): Promise<readonly Result[]> {
  const contenders = [enterScript('columns', size), enterScript('objects', size)];
  if (yardstick !== null) contenders.push(enterYardstick(yardstick, size, folder));
  for (const { next } of contenders) await next();
  const seconds = contenders.map((): number[] => []);
  for (let round = 0; round < warmRounds + rounds; round += 1) {
    for (const [place, contender] of contenders.entries()) {
      const taken = Number(await contender.ask(`weeks ${weeksPerRound[size]}`));
      if (round >= warmRounds) seconds[place].push(taken);
    }
  }
  const results = await Promise.all(
    contenders.map(async (contender, place) => ({
      name: contender.name,
      median: asNanoseconds(median(seconds[place]), size),
      best: asNanoseconds(Math.min(...seconds[place]), size),
      againstColumns: median(seconds[place].map((taken, round) => taken / seconds[0][round])),
      hasSameBits: await hasBitsOf(contenders[0], contender),
    })),
  );
  await Promise.all(contenders.map(({ end }) => end()));
  return results;
}

type Contender = {
  readonly name: ContenderName;
  readonly next: () => Promise<string>;
  readonly ask: (command: string) => Promise<string>;
  readonly end: () => Promise<void>;
};

function enterScript(name: ContenderName, size: Size): Contender {
  const room = '--max-old-space-size=12000';
  return enter(name, process.execPath, [room, script, name, String(size)]);
}

function enterYardstick(program: string, size: Size, folder: string): Contender {
  const file = path.join(folder, `world-${size}.bin`);
  writeWorldFile(file, foundBench(size), livelyLevers);
  return enter('cpp', program, [file]);
}

function enter(name: ContenderName, program: string, args: readonly string[]): Contender {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`the contender ${name} ended before its time`);
    return line.value;
  };
  return {
    name,
    next,
    ask: (command) => {
      child.stdin.write(`${command}\n`);
      return next();
    },
    end: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

/** Plain objects know no extensions, so theirs are compared without. */
async function hasBitsOf(columns: Contender, contender: Contender): Promise<boolean> {
  const command = contender.name === 'objects' ? 'core' : 'fingerprint';
  return (await contender.ask(command)) === (await columns.ask(command));
}

function asNanoseconds(seconds: number, size: Size): number {
  return (seconds * 1e9) / (size * weeksPerRound[size]);
}
