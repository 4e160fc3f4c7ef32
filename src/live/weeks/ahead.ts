/**
 * The weeks of a large department, lived ahead by another thread. Nothing that is done during a
 * quarter bears on its weeks, so they follow from the game as it was when the quarter began. What
 * was lived goes onto that very game and onto no other: as soon as another stands in its place,
 * what was lived or is on its way is of no use, and the thread is given the other.
 */
import {
  takeBeginning,
  takeWeek,
  weeksPerQuarter,
  whyNotRun,
  type Game,
  type LivedWeek,
  type Moved,
} from '../../game/index.ts';
import type { Answer, Order } from './living.ts';
import { openThread, type Thread } from '../threads/thread.ts';

export type Ahead = {
  /** Leads on from this game from now on. */
  readonly follow: (game: Game) => void;
  /** Runs the quarter of the game that is followed. */
  readonly begin: () => void;
  /** @returns the game that is followed after at most so many weeks, as far as they are lived */
  readonly take: (game: Game, weeksMost: number) => Game;
  /** Looks back on the last quarter of the game that is followed. */
  readonly lookBack: () => void;
  readonly end: () => void;
};

export type AheadEnds = {
  readonly begun: (game: Game) => void;
  /** A week is there to be taken. */
  readonly lived: () => void;
  readonly moved: (moved: readonly Moved[]) => void;
  /** The thread is lost; nothing is followed any more. */
  readonly lost: (loss: Loss) => void;
};

export type Loss = {
  /** A quarter was to begin. */
  readonly wasBeginning: boolean;
  /** It has not broken down, as far as anybody knows: it only says nothing. */
  readonly inSilence: boolean;
};

/** Enough for the quickest pace; each takes a large department's columns of memory. */
const aheadMost = 3;
/**
 * A thread that says nothing for so long has died without a word. Told by the second, as a timer
 * that was set before a machine went to sleep is over when it wakes, and the thread has slept too.
 */
const silenceSecondsMost = 20;

export function createAhead(ends: AheadEnds): Ahead {
  let thread: Thread<Order> | null = null;
  /** The last number that was given to a course or a look back. */
  let numbered = 0;
  let course = 0;
  let look = 0;
  /** What the first of the lived weeks goes onto. */
  let at: Game | null = null;
  let lived: readonly LivedWeek[] = [];
  let asked = 0;
  let isBeginning = false;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function follow(game: Game): void {
    if (game === at) return;
    const isHeld = at !== null && at.phase !== 'watching' && at.world === game.world;
    const isStillToBegin = isBeginning && isHeld && isDecidedOn(at, game);
    at = game;
    newCourse();
    // Decided on: the thread is told when the quarter runs.
    if (isHeld && game.phase !== 'watching') {
      if (isStillToBegin) begin();
      return;
    }
    look = 0;
    thread ??= openThread('living', hear, () => lose(false));
    thread.order({ course, kind: 'hold', game });
    askFor(game);
  }

  function begin(): void {
    if (at === null || isBeginning) return;
    newCourse();
    isBeginning = true;
    thread?.order({ course, kind: 'begin', journal: at.journal });
    listen();
  }

  function newCourse(): void {
    numbered += 1;
    course = numbered;
    lived = [];
    asked = 0;
    isBeginning = false;
  }

  function hear(answer: Answer): void {
    if (answer.kind === 'moved') {
      if (answer.course !== look) return;
      look = 0;
      ends.moved(answer.moved);
    } else if (at !== null && answer.course === course) {
      if (answer.kind === 'begun') {
        isBeginning = false;
        at = takeBeginning(at, answer.beginning);
        askFor(at);
        ends.begun(at);
      } else {
        asked -= 1;
        lived = [...lived, answer.lived];
        ends.lived();
      }
    }
    listen();
  }

  function askFor(game: Game): void {
    const left = game.quarter * weeksPerQuarter - game.world.week;
    const most = game.phase === 'watching' ? Math.min(aheadMost, left) : 0;
    for (; lived.length + asked < most; asked += 1) thread?.order({ course, kind: 'live' });
    listen();
  }

  function listen(): void {
    clearTimeout(silence);
    if (asked > 0 || isBeginning || look > 0) wait(silenceSecondsMost);
  }

  function wait(secondsMost: number): void {
    silence = setTimeout(() => {
      if (secondsMost > 1) wait(secondsMost - 1);
      else lose(true);
    }, 1000);
  }

  function end(): void {
    clearTimeout(silence);
    thread?.end();
    thread = null;
    at = null;
    look = 0;
    newCourse();
  }

  function lose(inSilence: boolean): void {
    const wasBeginning = isBeginning;
    end();
    ends.lost({ wasBeginning, inSilence });
  }

  return {
    follow,
    begin,
    take: (game, weeksMost) => {
      follow(game);
      const taken = lived.slice(0, weeksMost);
      if (taken.length === 0) return game;
      lived = lived.slice(taken.length);
      const after = taken.reduce(takeWeek, game);
      at = after;
      askFor(after);
      return after;
    },
    lookBack: () => {
      numbered += 1;
      look = numbered;
      thread?.order({ course: look, kind: 'lookBack' });
      listen();
    },
    end,
  };
}

/** More was decided in a quarter that was to run, and it can; nothing was taken back. */
function isDecidedOn(before: Game | null, now: Game): boolean {
  return now.journal.length >= (before?.journal.length ?? 0) && whyNotRun(now) === null;
}
