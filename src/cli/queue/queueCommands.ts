/** The commands that play a design on many machines; what speaks to a broker is loaded only then. */
import { InvalidArgumentError, type Command } from 'commander';
import process from 'node:process';
import type { Language } from '../../words/index.ts';
import { calledAs } from '../calledAs.ts';
import { jobsByDefault } from '../findings.ts';
import { language, wholeNumber, workers } from '../options.ts';
import { passwordVariable } from './brokerAddress.ts';

const url = '--queue <url>';
const urlMeaning = 'the broker: redis://host:6379, or rediss:// with encryption';
const password = `
The password may stand in the address, as redis://:password@host; in ${passwordVariable} it stays
out of the list of processes.`;

export function addQueueCommands(clay: Command): void {
  clay
    .command('worker')
    .description('Play what clay sweep --queue has enqueued, with any number of others.')
    .requiredOption(url, urlMeaning)
    .option('--jobs <number>', 'how many threads; by default one a core', workers, jobsByDefault)
    .option('--until-empty', 'end when nothing is left to play, in place of waiting for more')
    .option(
      '--lost-after <seconds>',
      'a worker that was not heard of for so long is given up, and its block played by another',
      lossSeconds,
      30,
    )
    .addOption(language)
    .addHelpText(
      'after',
      `
Takes designs of its own version of the model only, in the order in which they were enqueued. Ctrl-C
finishes what is under way; a second one gives it back.
${password}

Example:
  ${calledAs} worker --queue redis://broker:6379`,
    )
    .action(async ({ queue, jobs, untilEmpty, lostAfter, lang }: WorkerFlags) => {
      const { runWorker } = await import('./worker.ts');
      const code = await runWorker({
        url: queue,
        jobs,
        untilEmpty: untilEmpty === true,
        lostAfterSeconds: lostAfter,
        language: lang,
      });
      // What BullMQ still waits for, of a broker that is gone, would keep the process.
      process.exit(code);
    });

  clay
    .command('collect')
    .description(
      'Gather what workers have played of a design into one table, as clay sweep writes it.',
    )
    .argument(
      '<design>',
      'the hash that clay sweep --queue printed, or a file that holds the design',
    )
    .requiredOption(url, urlMeaning)
    .requiredOption('--out <file>', 'the table: .csv, .ndjson or .parquet')
    .option('--wait', 'until all is played')
    .option('--forget', 'remove the design from the broker once the table is there')
    .addOption(language)
    .addHelpText(
      'after',
      `
Can be stopped and started again: it goes on where it was. Exits with 1 where runs are still to be
played, or had to be set aside: these are named.
${password}

Example:
  ${calledAs} collect 0123456789ab --queue redis://broker:6379 --wait --out rows.parquet`,
    )
    .action(async (design: string, { queue, out, lang, ...flags }: CollectFlags) => {
      const { runCollect } = await import('./collect.ts');
      process.exitCode = await runCollect({
        design,
        url: queue,
        out,
        wait: flags.wait === true,
        forget: flags.forget === true,
        language: lang,
      });
    });
}

/** Less, and a thread that is busy would be taken for one that is dead. */
function lossSeconds(text: string): number {
  const seconds = wholeNumber(text);
  if (seconds < 2) throw new InvalidArgumentError('Expected 2 seconds or more, such as 30.');
  return seconds;
}

type WorkerFlags = {
  readonly queue: string;
  readonly jobs: number;
  readonly untilEmpty?: boolean;
  readonly lostAfter: number;
  readonly lang: Language;
};

type CollectFlags = {
  readonly queue: string;
  readonly out: string;
  readonly wait?: boolean;
  readonly forget?: boolean;
  readonly lang: Language;
};
