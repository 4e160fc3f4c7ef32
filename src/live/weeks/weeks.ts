/**
 * The weeks of the game on the table: when they are due, and who lives them. Those of most
 * departments are lived by the page, each as it is due; those of a large one by a thread of its
 * own, ahead of the pace, and the page takes them over. Without such a thread the page does it all.
 */
import { runQuarter, stepWeek, whyNotRun, type Game, type Moved } from '../../game/index.ts';
import { createPace, weekMilliseconds, type Speed } from '../pace.ts';
import type { Visibility } from '../visibility.ts';
import { createAhead, type Loss } from './ahead.ts';

export type Weeks = {
  /** The quarter's decisions stand; its weeks begin to run. */
  readonly runQuarter: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Lives one week and stays paused. */
  readonly stepWeek: () => void;
  /** Lives the rest of the quarter at once. */
  readonly finishQuarter: () => void;
};

type Behind = {
  /** To be told of every game that comes to the table. */
  readonly note: (game: Game) => void;
  /**
   * Looks back on the last quarter of the game on the table.
   * @returns false where the page has to do it; `told` null: it has to do it after all
   */
  readonly lookBack: (game: Game, told: (moved: readonly Moved[] | null) => void) => boolean;
  /** No week is due any more. */
  readonly rest: () => void;
  readonly close: () => void;
};

/** The corner of the store that is theirs, and the game, which others change too. */
export type WeeksCorner = {
  readonly game: () => Game;
  readonly speed: () => Speed;
  readonly setRunning: (running: boolean) => void;
  /** Puts the game of a week later on the table. */
  readonly place: (game: Game) => void;
  /** The same of a game whose quarter has begun. */
  readonly placeBegun: (game: Game) => void;
};

/** A week of fewer people takes a page of a slow machine no longer than half a frame. */
export const peopleMostHere = 2500;

export function createWeeks(
  corner: WeeksCorner,
  visibility: Visibility,
): Weeks & { readonly weeks: Behind } {
  /** How many weeks are due and not on the table. */
  let due = 0;
  /** No thread could be had, or the last one was lost; `silenced` by what may have been a passing thing. */
  let alone: 'no' | 'silenced' | 'yes' = 'no';
  let looked: (moved: readonly Moved[] | null) => void = () => undefined;
  const ahead = createAhead({ begun, lived: catchUp, moved, lost });
  const pace = createPace(
    () => {
      // A late week is waited for: it does not become two.
      due = Math.max(due, 1);
      catchUp();
    },
    () => weekMilliseconds(corner.speed()),
    visibility,
  );

  function isLivedAway({ world }: Game): boolean {
    return alone === 'no' && world.department.size > peopleMostHere;
  }

  function catchUp(): void {
    const game = corner.game();
    if (due === 0 || game.phase !== 'watching') return;
    const now = isLivedAway(game) ? ahead.take(game, due) : liveHere(game, due);
    due = now.phase === 'watching' ? due - (now.world.week - game.world.week) : 0;
    if (now !== game) corner.place(now);
  }

  function begin(game: Game): void {
    if (!isLivedAway(game)) {
      begun(runQuarter(game));
      return;
    }
    ahead.follow(game);
    ahead.begin();
  }

  function begun(game: Game): void {
    corner.placeBegun(game);
    resume();
  }

  function resume(): void {
    if (corner.game().phase !== 'watching') return;
    corner.setRunning(true);
    pace.start();
  }

  function stop(): void {
    pace.stop();
    corner.setRunning(false);
  }

  function rest(): void {
    pace.stop();
    due = 0;
  }

  function lost({ wasBeginning, inSilence }: Loss): void {
    alone = inSilence ? 'silenced' : 'yes';
    if (wasBeginning) begin(corner.game());
    else catchUp();
    tellLooked(null);
  }

  function moved(it: readonly Moved[]): void {
    tellLooked(it);
    // There are no more weeks to live, and its memory is wanted for the debrief.
    if (corner.game().phase === 'ended') ahead.end();
  }

  function tellLooked(it: readonly Moved[] | null): void {
    const told = looked;
    looked = () => undefined;
    told(it);
  }

  return {
    runQuarter: () => {
      const game = corner.game();
      if (game.phase === 'watching') resume();
      if (game.phase !== 'deciding' || whyNotRun(game) !== null) return;
      if (alone === 'silenced') alone = 'no';
      begin(game);
    },
    pause: () => {
      due = 0;
      stop();
    },
    resume,
    stepWeek: () => {
      // Outside a quarter none is due, nor is it owed to the next.
      if (corner.game().phase !== 'watching') return;
      stop();
      due = due === Infinity ? 1 : due + 1;
      catchUp();
    },
    finishQuarter: () => {
      if (corner.game().phase !== 'watching') return;
      due = Infinity;
      catchUp();
    },
    weeks: {
      note: (game) => {
        if (game.phase !== 'watching') rest();
        if (isLivedAway(game)) ahead.follow(game);
        else ahead.end();
      },
      lookBack: (game, told) => {
        looked = () => undefined;
        if (!isLivedAway(game)) return false;
        looked = told;
        ahead.follow(game);
        ahead.lookBack();
        return true;
      },
      rest,
      close: () => {
        rest();
        ahead.end();
      },
    },
  };
}

function liveHere(game: Game, weeksMost: number): Game {
  let now = game;
  for (let week = 0; week < weeksMost && now.phase === 'watching'; week += 1) now = stepWeek(now);
  return now;
}
