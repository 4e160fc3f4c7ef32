/**
 * What the beginning of a quarter, and each of its weeks, makes of a game: plain data without what
 * the game has already. So another thread can live a large department ahead, and whoever shows it
 * only takes over what has been lived; the game is the same as if it had lived the weeks itself.
 */
import { copyWorld, type Department, type Truth, type World } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Climb } from './climb.ts';
import { liveWeek, settled, type Game, type QuarterReport } from './game.ts';
import { keepPrint, printOf } from './print.ts';
import { advancing } from './replay.ts';
import type { Report } from './report.ts';
import type { Turn } from './round/turn.ts';
import type { Happening } from './situation.ts';
import { openTally, type Tally } from './tally.ts';

/** What changes of a world; nobody else holds these columns, so that they can be given away. */
type Columns = Pick<World, 'people' | 'teams' | 'organisation'>;

export type Beginning = {
  /** Null: nothing was done to the department. */
  readonly changed:
    | (Columns & { readonly department: Department | null; readonly tiers: readonly number[] })
    | null;
  readonly turn: Turn;
  readonly begunAt: string | null;
};

export type LivedWeek = Columns & {
  readonly climb: Climb;
  readonly tally: Tally;
  readonly truth: Truth;
  readonly report: Report;
  /** Null unless the week was the last of its quarter. */
  readonly ending: Ending | null;
};

type Ending = Pick<Game, 'phase' | 'quarter' | 'turns'> & {
  readonly quarterReport: QuarterReport;
  /** By their ids: they are the scenario's own. */
  readonly news: readonly { readonly kind: Happening['kind']; readonly id: string }[];
  readonly print: string;
};

/** @param begun what `runQuarter` has made of the game before */
export function beginningOf(before: Game, begun: Game): Beginning {
  const turn = begun.turns[begun.turns.length - 1];
  const { world, begunAt } = begun;
  if (world === before.world) return { changed: null, turn, begunAt };
  const isMoved = world.department !== before.world.department;
  const department = isMoved ? world.department : null;
  const tiers = begun.tiers.map(({ tier }) => tier);
  return { changed: { ...columnsOf(world), department, tiers }, turn, begunAt };
}

/** @returns the same as `runQuarter`, where the beginning is of the same game */
export function takeBeginning(game: Game, { changed, turn, begunAt }: Beginning): Game {
  const world = changed === null ? game.world : changedWorld(game.world, changed);
  return {
    ...game,
    happened: game.happened.map((it) => settled(it, game.journal)),
    phase: 'watching',
    begunAt,
    world,
    tiers: game.tiers.filter(({ tier }) => changed === null || changed.tiers.includes(tier)),
    quarterStart: world,
    turns: [...game.turns, turn],
    tally: openTally(world),
  };
}

function changedWorld(before: World, changed: NonNullable<Beginning['changed']>): World {
  const { people, teams, organisation } = changed;
  const department = changed.department ?? before.department;
  return { ...before, department, people, teams, organisation };
}

/**
 * Lives what is left of the quarter that is watched, a week each time that the next is asked for.
 * @returns the game when the quarter is over; it shares nothing with what was yielded
 */
export function* livedWeeks(begun: Game): Generator<LivedWeek, Game, void> {
  // The weeks write over the columns that they start from, and where the quarter began is looked back on.
  let game: Game = { ...begun, world: copyWorld(begun.world) };
  const advance = advancing(game.world);
  while (game.phase === 'watching') {
    const before = game;
    game = liveWeek(before, 'weeks', advance);
    yield livedWeekOf(before, game);
  }
  return game;
}

function livedWeekOf(before: Game, after: Game): LivedWeek {
  const { climb, tally, truth, reports } = after;
  return {
    ...columnsOf(after.world),
    climb: { ...climb, told: climb.told.slice() },
    tally,
    truth: truth[truth.length - 1],
    report: reports[reports.length - 1],
    ending: after.phase === 'watching' ? null : endingOf(before, after),
  };
}

function endingOf(before: Game, { phase, quarter, turns, ...after }: Game): Ending {
  return {
    phase,
    quarter,
    turns,
    quarterReport: after.quarterReports[after.quarterReports.length - 1],
    news: after.happened.slice(before.happened.length).map((it) => {
      return { kind: it.kind, id: it.kind === 'event' ? it.event.id : it.dilemma.id };
    }),
    print: printOf(after.world),
  };
}

function columnsOf(world: World): Columns {
  const { people, teams, organisation } = copyWorld(world);
  return { people, teams, organisation };
}

/** @returns the same as `stepWeek`, where the week was lived from the same game */
export function takeWeek(game: Game, lived: LivedWeek): Game {
  const { people, teams, organisation, climb, tally, truth, report, ending } = lived;
  const week = game.world.week + 1;
  const after: Game = {
    ...game,
    world: { ...game.world, week, people, teams, organisation },
    climb,
    tally,
    truth: [...game.truth, truth],
    reports: [...game.reports, report],
  };
  return ending === null ? after : takeEnding(after, ending);
}

function takeEnding(
  game: Game,
  { phase, quarter, turns, quarterReport, news, print }: Ending,
): Game {
  keepPrint(game.world, print);
  return {
    ...game,
    phase,
    quarter,
    turns,
    quarterReports: [...game.quarterReports, quarterReport],
    begunAt: null,
    happened: [
      ...game.happened,
      ...news.flatMap(({ kind, id }) => happeningOf(game.scenario, kind, id, quarter)),
    ],
  };
}

function happeningOf(
  { events, dilemmas }: Scenario,
  kind: Happening['kind'],
  id: string,
  quarter: number,
): readonly Happening[] {
  if (kind === 'event') {
    return events
      .filter((event) => event.id === id)
      .map((event) => ({ kind: 'event', quarter, event }));
  }
  return dilemmas
    .filter((dilemma) => dilemma.id === id)
    .map((dilemma) => ({ kind: 'dilemma', quarter, dilemma, answer: null }));
}
