/** The runs whose every bit is kept: each shipped scenario under three seeds, with decisions taken. */
import { fileURLToPath } from 'node:url';
import {
  openGame,
  runQuarter,
  stepWeek,
  wholeDepartment,
  type Game,
  type Journal,
} from '../../src/game/index.ts';
import { parse, shipped } from '../scenario/files.ts';
import { traceColumns, traceWeek, type Trace } from './trace.ts';

export type GoldenRun = {
  readonly scenario: string;
  readonly seed: string;
  readonly quarters: number;
  /** Where its trace is kept. */
  readonly file: string;
};

/** Touches every kind of lever and stops one policy, so that no rule sleeps through the run. */
export const goldenJournal: Journal = [
  { quarter: 1, kind: 'start', policy: 'open-letter', aim: wholeDepartment },
  { quarter: 1, kind: 'start', policy: 'pulse-survey', aim: wholeDepartment },
  { quarter: 1, kind: 'start', policy: 'privacy-by-design', aim: wholeDepartment },
  { quarter: 2, kind: 'start', policy: 'manager-coaching', aim: wholeDepartment },
  { quarter: 3, kind: 'start', policy: 'community-of-practice', aim: wholeDepartment },
  { quarter: 3, kind: 'stop', policy: 'pulse-survey' },
  { quarter: 4, kind: 'start', policy: 'blame-free-review', aim: wholeDepartment },
];

const lengths: readonly (readonly [string, number])[] = [
  ['default', 12],
  ['reference', 4],
];

export const goldenRuns: readonly GoldenRun[] = lengths.flatMap(([scenario, quarters]) =>
  ['1', '7', 'clay'].map((seed) => ({
    scenario,
    seed,
    quarters,
    file: fileURLToPath(new URL(`traces/${scenario}-${seed}.txt`, import.meta.url)),
  })),
);

export function traceOf({ scenario, seed, quarters }: GoldenRun): Trace {
  let game = openRun(scenario, seed);
  const weeks = [traceWeek(game.world)];
  for (let quarter = 1; quarter <= quarters; quarter += 1) {
    game = runQuarter(game);
    while (game.phase === 'watching') {
      game = stepWeek(game);
      weeks.push(traceWeek(game.world));
    }
  }
  return { columns: traceColumns(game.world), weeks };
}

function openRun(of: string, seed: string): Game {
  const name = `${of}.yaml`;
  const parsed = parse(shipped(name), name);
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  // The traces are of the model: what the catalogue lets happen may change without any of its bits.
  const scenario = { ...parsed.scenario, dilemmas: [], events: [] };
  return { ...openGame(scenario, seed), journal: goldenJournal };
}
