/** `clay findings`: the study's findings as experiments, played in parallel, judged in run order. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Piscina } from 'piscina';
import { findings, type Finding, type Outcome, type Size, type Verdict } from '../lab/index.ts';
import { modelVersion } from '../model/index.ts';
import { nearest } from '../scenario/index.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { endPool } from './endPool.ts';
import type { Played, Stretch } from './findingsWorker.ts';
import { canWrite, writeWhole } from './outFile.ts';
import { printFindings, type FindingsFormat } from './findingsTable.ts';
import { showProgress } from './progress.ts';

export type FindingsRequest = {
  readonly size: Size;
  /** Ids of findings; empty: all. */
  readonly only: readonly string[];
  readonly seed: string;
  readonly jobs: number;
  readonly format: FindingsFormat;
  readonly out: string | undefined;
};

export type Judged = { readonly verdicts: readonly Verdict[]; readonly seconds: number };

export const jobsByDefault = availableParallelism();

/** Long enough that handing over costs nothing, short enough that progress is seen. */
const runsAtOnce = 8;

export async function runFindings(request: FindingsRequest): Promise<ExitCode> {
  const chosen = choose(request.only);
  if (chosen === null) return exitCodes.usage;
  if (request.out !== undefined && !canWrite(request.out)) {
    process.stderr.write(
      `${request.out} cannot be written. Name a file in a folder that is there.\n`,
    );
    return exitCodes.badInput;
  }
  const judged = await judgeAll(chosen, request);
  const { size, seed } = request;
  const print = (format: FindingsFormat): string =>
    printFindings(judged, format, { modelVersion, size, seed });
  process.stdout.write(print(request.format));
  if (request.out !== undefined) writeWhole(request.out, print(formatOf(request.out)));
  const fails = judged.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'fails'));
  return fails ? exitCodes.fails : exitCodes.ok;
}

function formatOf(file: string): FindingsFormat {
  if (file.endsWith('.json')) return 'json';
  return file.endsWith('.csv') ? 'csv' : 'table';
}

/** @returns null where a name is unknown, which has then been said */
function choose(only: readonly string[]): readonly Finding[] | null {
  const known = findings.flatMap(namesOf);
  for (const name of only) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    const cure = close === '' ? '' : ` Did you mean ${close}?`;
    process.stderr.write(
      `There is no finding ${name}.${cure} Expected one or more of: ${known.join(', ')}.\n`,
    );
    return null;
  }
  if (only.length === 0) return findings;
  return findings.filter((finding) => namesOf(finding).some((name) => only.includes(name)));
}

/** A finding goes by its own name and by those of the further verdicts on its runs. */
function namesOf({ id, also = [] }: Finding): readonly string[] {
  return [id, ...also];
}

/** The verdicts are the same with any number of jobs: outcomes are put in the order of the runs. */
async function judgeAll(
  chosen: readonly Finding[],
  { size, seed, jobs }: Pick<FindingsRequest, 'size' | 'seed' | 'jobs'>,
): Promise<readonly Judged[]> {
  const experiments = chosen.map(({ id, design }) => ({ id, ...design(size, seed) }));
  const pool = new Piscina<Stretch, Played>({
    filename: new URL('./findingsWorker.ts', import.meta.url).href,
    name: 'playStretch',
    minThreads: jobs,
    maxThreads: jobs,
  });
  const progress = showProgress(experiments.reduce((sum, { runs }) => sum + runs, 0));
  try {
    const played = await Promise.all(
      experiments.map(async ({ id, runs }) => {
        const stretches = Array.from({ length: Math.ceil(runs / runsAtOnce) }, (_, at) => ({
          from: at * runsAtOnce,
          to: Math.min(runs, (at + 1) * runsAtOnce),
        }));
        return Promise.all(
          stretches.map(async (stretch) => {
            const result = await pool.run({ id, size, seed, ...stretch });
            progress.advance(stretch.to - stretch.from, id);
            return result;
          }),
        );
      }),
    );
    return experiments.map(({ judge }, at) => judgeOne(judge, played[at]));
  } finally {
    progress.end();
    await endPool(pool);
  }
}

function judgeOne(
  judge: (outcomes: readonly Outcome[]) => readonly Verdict[],
  played: readonly Played[],
): Judged {
  return {
    verdicts: judge(played.flatMap(({ outcomes }) => outcomes)),
    seconds: played.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
