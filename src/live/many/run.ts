import type { Game } from '../../game/index.ts';

/** All of a game that its runs are computed from; a kept one need not be played to be asked about. */
export type Run = Pick<Game, 'scenario' | 'seed' | 'journal'> & {
  /** How many quarters have run. */
  readonly quarters: number;
};

export function runOf({ scenario, seed, journal, quarterReports }: Game): Run {
  return { scenario, seed, journal, quarters: quarterReports.length };
}
