/**
 * What a leader can know while she plays: who sits where, what has been decided and has come, and
 * what she is told. What is true stays behind it until the game has ended. A sight is derived from
 * a game and never leads back into it, so reading one cannot change a run.
 */
import type { Scenario } from '../scenario/index.ts';
import type { Game, QuarterReport } from './game.ts';
import type { Journal } from './journal.ts';
import type { Phase } from './now.ts';
import type { Report } from './report.ts';
import type { Happening, TierNow, WorldSeen } from './situation.ts';

export type Sight = {
  readonly kind: 'sight';
  readonly scenario: Scenario;
  readonly seed: string;
  readonly journal: Journal;
  readonly happened: readonly Happening[];
  readonly phase: Phase;
  /** 1 for the first; stays at the last once the game has ended. */
  readonly quarter: number;
  readonly tiers: readonly TierNow[];
  readonly world: WorldSeen;
  readonly reports: readonly Report[];
  readonly quarterReports: readonly QuarterReport[];
};

/** The game behind each sight, where nobody who holds a sight can reach it. */
const behind = new WeakMap<Sight, Game>();

export function sightOf(game: Game): Sight {
  const { scenario, seed, journal, happened, phase, quarter, tiers, reports, quarterReports } =
    game;
  const { circumstances, department, week, people } = game.world;
  const { ageYears, generation } = people;
  const sight: Sight = {
    kind: 'sight',
    scenario,
    seed,
    journal,
    happened,
    phase,
    quarter,
    tiers,
    world: { circumstances, department, week, people: { ageYears, generation } },
    reports,
    quarterReports,
  };
  behind.set(sight, game);
  return sight;
}

/** For the rules alone, which tell of it no more than may be known; no face of a folder shows this. */
export function gameBehind(sight: Sight): Game | null {
  return behind.get(sight) ?? null;
}

/** The game itself, once it has ended: the one way from what was told to what was true. */
export function debriefOf(sight: Sight): Game | null {
  const game = gameBehind(sight);
  return game?.phase === 'ended' ? game : null;
}

/**
 * The share of her people who work in the open, as a manager tells it to whoever asks her.
 * @returns null for an employee, who tells of nobody
 */
export function tellsOf(sight: Sight, row: number): number | null {
  const { department } = sight.world;
  const game = gameBehind(sight);
  if (game === null || department.teamLed[row] < 0) return null;
  return game.climb.told[department.uid[row]];
}
