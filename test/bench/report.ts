/** The words and figures of the benchmark: tables in plain text, goals beside what was got. */
import type { Size } from './departments.ts';
import type { ContenderName, Result } from './race.ts';

export type Goal = {
  readonly what: string;
  readonly goal: string;
  readonly got: string;
  readonly isMet: boolean;
};

const titles: Readonly<Record<ContenderName, string>> = {
  columns: 'columns (the model)',
  objects: 'plain objects',
  cpp: 'C++',
};

export function tableOf(size: Size, results: readonly Result[]): string {
  const lines = results.map((result) =>
    [
      titles[result.name].padEnd(20),
      `${millions(result.median)} M/s`.padStart(11),
      `best ${millions(result.best)}`.padStart(12),
      `${result.median.toFixed(1)} ns`.padStart(11),
      `${result.againstColumns.toFixed(2)} ×`.padStart(9),
      result.hasSameBits ? '  same bits' : '  OTHER BITS',
    ].join(' '),
  );
  return [`${size.toLocaleString('en')} people`, ...lines].join('\n');
}

export function goalsOf(goals: readonly Goal[]): string {
  return goals
    .map(({ what, goal, got, isMet }) =>
      [
        what.padEnd(66),
        `goal ${goal}`.padEnd(18),
        `got ${got}`.padEnd(28),
        isMet ? 'met' : 'NOT MET',
      ].join(' '),
    )
    .join('\n');
}

/** Person-weeks a second, in millions, from nanoseconds each. */
function millions(nanoseconds: number): string {
  return (1000 / nanoseconds).toFixed(2);
}
