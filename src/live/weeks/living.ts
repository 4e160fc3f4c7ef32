/** Lives the weeks of a department for a page that only takes them over: what the thread does, without the thread. */
import {
  beginningOf,
  causesByWeek,
  livedWeeks,
  runQuarter,
  type Beginning,
  type ByWeek,
  type Game,
  type Journal,
  type LivedWeek,
  type Moved,
} from '../../game/index.ts';

/** Each with the number of its course, by which an answer that comes too late is known. */
export type Order = { readonly course: number } & (
  | { readonly kind: 'hold'; readonly game: Game }
  /** Runs the quarter of the game that is held, decided on by this journal. */
  | { readonly kind: 'begin'; readonly journal: Journal }
  | { readonly kind: 'live' }
  /** Of the quarter that was lived last. */
  | { readonly kind: 'lookBack' }
);

export type Answer = { readonly course: number } & (
  | { readonly kind: 'begun'; readonly beginning: Beginning }
  | { readonly kind: 'lived'; readonly lived: LivedWeek }
  | { readonly kind: 'moved'; readonly moved: readonly Moved[] }
);

/** @param answer told what may be given away with it */
export function createLiving(
  answer: (answer: Answer, given: readonly ArrayBufferLike[]) => void,
): (order: Order) => void {
  /** As it was handed over, or as its last quarter left it. */
  let held: Game | null = null;
  let weeks: Iterator<LivedWeek, Game> | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;

  function hold(game: Game): void {
    clearTimeout(looking);
    held = game;
    weeks = game.phase === 'watching' ? livedWeeks(game) : null;
  }

  function begin(course: number, game: Game, journal: Journal): void {
    const decided: Game = { ...game, journal };
    const begun = runQuarter(decided);
    weeks = livedWeeks(begun);
    const beginning = beginningOf(decided, begun);
    const given = beginning.changed === null ? [] : buffersOf(beginning.changed);
    answer({ course, kind: 'begun', beginning }, given);
  }

  function live(course: number, ahead: Iterator<LivedWeek, Game>): void {
    const week = ahead.next();
    if (week.done === true) return;
    const lived = week.value;
    answer({ course, kind: 'lived', lived }, [...buffersOf(lived), lived.climb.told.buffer]);
    if (lived.ending === null) return;
    const over = ahead.next();
    if (over.done === true) held = over.value;
    weeks = null;
  }

  /** A week at a time, between which orders are heard: the next quarter does not wait for it. */
  function lookBack(course: number, causes: ByWeek<readonly Moved[]>): void {
    clearTimeout(looking);
    looking = setTimeout(() => {
      const { done, value } = causes.next();
      if (done === true) answer({ course, kind: 'moved', moved: value }, []);
      else lookBack(course, causes);
    });
  }

  return (order) => {
    const { course } = order;
    if (order.kind === 'hold') hold(order.game);
    else if (order.kind === 'live' && weeks !== null) live(course, weeks);
    else if (order.kind === 'begin' && held !== null) begin(course, held, order.journal);
    else if (order.kind === 'lookBack' && held !== null) lookBack(course, causesByWeek(held));
  };
}

function buffersOf({
  people,
  teams,
}: Pick<LivedWeek, 'people' | 'teams'>): readonly ArrayBufferLike[] {
  return [...Object.values(people), teams.clayWork].map(({ buffer }) => buffer);
}
