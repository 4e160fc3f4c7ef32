/** Plays the runs of a design and prints them as they come. */
import { once } from 'node:events';
import process from 'node:process';
import { cellsOf, columnsOf, type RunRow } from '../../lab/index.ts';
import type { Words } from '../../words/index.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { showProgress } from '../progress.ts';
import { linesFor } from '../rows/tableSink.ts';
import type { Format } from '../tables.ts';
import type { PlayRequest } from './playDesign.ts';
import { playOrSay } from './playOrSay.ts';
import { watchForStop } from './stop.ts';

/** Stopped in between, it has printed whole rows, from the first. */
export async function printRows(
  request: Omit<PlayRequest, 'signal'>,
  format: Format,
  words: Words,
): Promise<ExitCode> {
  const { scenario, design, stretch } = request;
  const runs = stretch.to - stretch.from;
  const progress = showProgress(runs);
  const stop = watchForStop(() => undefined);
  const table = printerFor(format, columnsOf(design, scenario.quarters));
  let done = 0;
  try {
    await print(table.before);
    const take = async (rows: readonly RunRow[]): Promise<void> => {
      await print(rows.map((row, at) => table.rowOf(row, done + at === 0)).join(''));
      done += rows.length;
      progress.advance(rows.length, rows[0].play);
    };
    if (!(await playOrSay({ ...request, signal: stop.signal }, take, words))) {
      return exitCodes.badInput;
    }
    await print(table.after);
  } finally {
    progress.end();
    stop.unwatch();
  }
  return done < runs ? exitCodes.stopped : exitCodes.ok;
}

type Printer = {
  readonly before: string;
  readonly rowOf: (row: RunRow, isFirst: boolean) => string;
  readonly after: string;
};

function printerFor(format: Format, columns: ReturnType<typeof columnsOf>): Printer {
  const { before, lineOf } = linesFor(format === 'csv' ? 'csv' : 'ndjson', { columns });
  if (format !== 'json') return { before, rowOf: (row) => lineOf(cellsOf(row)), after: '' };
  const rowOf = (row: RunRow, isFirst: boolean): string =>
    `${isFirst ? '' : ','}${lineOf(cellsOf(row)).trimEnd()}`;
  return { before: '[', rowOf, after: ']\n' };
}

/** Waits for a reader that is slower than the runs. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
