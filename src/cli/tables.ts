/** Rows as the three formats that a run can be printed in. */
import {
  encodeRun,
  linkOf,
  recordOf,
  withoutFormula,
  type Game,
  type Happening,
} from '../game/index.ts';
import { fingerprint, modelVersion } from '../model/index.ts';

export const formats = ['json', 'csv', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** One JSON object; one CSV table of what was true, a row per week; or both kinds of rows, one JSON object a line. */
export function printRun(game: Game, format: Format): string {
  if (format === 'csv') return csvOf(weeksLived(game));
  if (format === 'ndjson') {
    return [...weeksLived(game), ...game.quarterReports]
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');
  }
  return `${JSON.stringify({
    modelVersion,
    scenario: game.scenario.id,
    seed: game.seed,
    people: game.world.department.size,
    weeks: game.world.week,
    fingerprint: fingerprint(game.world),
    link: linkOf('', encodeRun(recordOf(game), game.scenario)),
    truth: weeksLived(game),
    report: game.quarterReports,
    happened: game.happened.map(happeningRow),
  })}\n`;
}

function happeningRow(happening: Happening): object {
  const { kind, quarter } = happening;
  return happening.kind === 'event'
    ? { kind, quarter, event: happening.event.id }
    : { kind, quarter, dilemma: happening.dilemma.id, answer: happening.answer?.id ?? null };
}

/** The first row is the founding, before any week. */
function weeksLived(game: Game): Game['truth'] {
  return game.truth.slice(1);
}

/** What a table says of the runs that it is made of. */
export function designOf(seeds: readonly string[]) {
  const [first] = seeds;
  return { seeds: seeds.length, first, last: seeds[seeds.length - 1], version: modelVersion };
}

/** @returns the lines of a table in Markdown */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** @returns the same with its columns one below the other, for whoever reads it as it stands */
export function alignedTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = heads.map((_, column) =>
    Math.max(...[heads, ...rows].map((cells) => cells[column].length)),
  );
  const padded = (cells: readonly string[], fill: string): readonly string[] =>
    cells.map((cell, column) => cell.padEnd(widths[column], fill));
  const [first, rule] = [
    padded(heads, ' '),
    padded(
      heads.map(() => '---'),
      '-',
    ),
  ];
  return [first, rule, ...rows.map((cells) => padded(cells, ' '))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/**
 * A list becomes a column for each place; a cell is quoted only where it must be (RFC 4180). Only
 * texts can be formulas: a number below zero stays a number.
 */
export function csvOf(rows: readonly object[]): string {
  const flat = rows.map(flatten);
  const header = Array.from(flat[0]?.keys() ?? []);
  const lines = flat.map((row) => header.map((name) => quoted(row.get(name) ?? '')).join(','));
  return [header.join(','), ...lines].map((line) => `${line}\n`).join('');
}

function flatten(row: object): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(row)) {
    if (Array.isArray(value)) {
      for (const [place, each] of value.entries()) cells.set(`${name}${place + 1}`, cellOf(each));
    } else {
      cells.set(name, cellOf(value));
    }
  }
  return cells;
}

function cellOf(value: unknown): string {
  return typeof value === 'string' ? withoutFormula(value) : String(value);
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
