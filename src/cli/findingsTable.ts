/** Verdicts as a table for people (Markdown, which reads well as it is), as rows, or as one object. */
import type { Size, Verdict } from '../lab/index.ts';
import type { Judged } from './findings.ts';
import { csvOf } from './tables.ts';

export const findingsFormats = ['table', 'json', 'csv'] as const;
export type FindingsFormat = (typeof findingsFormats)[number];

export type Circumstance = {
  readonly modelVersion: string;
  readonly size: Size;
  readonly seed: string;
};

export function printFindings(
  judged: readonly Judged[],
  format: FindingsFormat,
  circumstance: Circumstance,
): string {
  if (format === 'json') return `${JSON.stringify({ ...circumstance, findings: judged })}\n`;
  if (format === 'csv') {
    return csvOf(
      judged.flatMap(({ verdicts, seconds }) =>
        verdicts.map(({ interval, threshold, ...verdict }) => ({
          ...verdict,
          low: interval?.[0] ?? '',
          high: interval?.[1] ?? '',
          threshold: threshold ?? '',
          seconds: seconds.toFixed(1),
        })),
      ),
    );
  }
  return tableOf(judged, circumstance);
}

function tableOf(judged: readonly Judged[], { modelVersion, size, seed }: Circumstance): string {
  const lines = [
    `Model ${modelVersion}, ${size} experiment, seed “${seed}”.`,
    '',
    '| id | claim | statistic | value | 95 % interval | threshold | verdict | seconds |',
    '|---|---|---|---|---|---|---|---|',
    ...judged.flatMap(({ verdicts, seconds }) =>
      verdicts.map((verdict) => rowOf(verdict, seconds.toFixed(1))),
    ),
    '',
    ...judged.flatMap(({ verdicts }) => verdicts.map(({ id, note }) => `- **${id}** ${note}`)),
    '',
    summaryOf(judged.flatMap(({ verdicts }) => verdicts)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The seconds are of one processor, and of the whole experiment that the verdict rests on. */
function rowOf(verdict: Verdict, seconds: string): string {
  const { id, claim, statistic, value, interval, threshold } = verdict;
  const range = interval === null ? 'exact' : `${short(interval[0])} to ${short(interval[1])}`;
  const cells = [id, claim, statistic, short(value), range, threshold ?? 'none: reported only'];
  return `| ${[...cells, verdict.verdict, seconds].join(' | ')} |`;
}

function summaryOf(verdicts: readonly Verdict[]): string {
  const counted = (wanted: Verdict['verdict']): number =>
    verdicts.filter(({ verdict }) => verdict === wanted).length;
  return `${counted('holds')} hold, ${counted('fails')} fail, ${counted('reported')} are reported and held against nothing.`;
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
