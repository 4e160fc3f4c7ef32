/**
 * The results of the studies, kept as plain tables so that anyone can open them: facts about the
 * runs in lines that begin with #, then a head and rows, with commas between. Names and numbers
 * only, so nothing needs quoting.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keysFrom } from '../../src/lab/reference.ts';
import type { Row } from '../../src/lab/sensitivity/study.ts';

export type Facts = {
  readonly model: string;
  readonly date: string;
  readonly seed: string;
  readonly seeds: string;
  readonly runs: string;
  /** To what key the first seed was expanded: what the luck of the runs hangs on. */
  readonly key: string;
  readonly command: string;
};

export type Results = {
  readonly facts: Facts;
  readonly rows: readonly Readonly<Record<string, string>>[];
};

function fileOf(study: string): string {
  return fileURLToPath(new URL(`../../docs/model/results/${study}.csv`, import.meta.url));
}

export function keepResults(study: string, facts: Facts, rows: readonly Row[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [
    ...Object.entries(facts).map(([name, value]) => `# ${name}: ${value}`),
    heads.join(','),
    ...rows.map((row) => heads.map((head) => String(row[head])).join(',')),
  ];
  writeFileSync(fileOf(study), `${lines.join('\n')}\n`);
}

/** The key of the first seed of a phrase, as it is now. */
export function keyOf(seed: string): string {
  const [{ high, low }] = keysFrom(seed, 1);
  return `${high} ${low}`;
}

/** @throws Error that says how to get them, where there are none */
export function readResults(study: string): Results {
  if (!existsSync(fileOf(study))) {
    throw new Error(`${study} was never run: npm run docs -- --runs ${study}`);
  }
  const lines = readFileSync(fileOf(study), 'utf8').trimEnd().split('\n');
  const [heads, ...rows] = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(','));
  return {
    facts: readFacts(lines),
    rows: rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at]]))),
  };
}

function readFacts(lines: readonly string[]): Facts {
  const found = new Map<string, string>();
  for (const line of lines) {
    const { groups } = /^# (?<name>\w+): (?<value>.*)$/.exec(line) ?? {};
    if (groups !== undefined) found.set(groups['name'], groups['value']);
  }
  const fact = (name: keyof Facts): string => found.get(name) ?? '';
  return {
    model: fact('model'),
    date: fact('date'),
    seed: fact('seed'),
    seeds: fact('seeds'),
    runs: fact('runs'),
    key: fact('key'),
    command: fact('command'),
  };
}
