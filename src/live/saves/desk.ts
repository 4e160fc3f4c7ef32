/** What the parts of the saves share: the game under way, the shelf, and what they show. */
import type { Game } from '../../game/index.ts';
import type { ReadFiles } from '../readInWorker.ts';
import type { Keeping } from './keeping.ts';
import { newLine, type Line } from './line.ts';
import type { Shelf } from './shelf.ts';
import type { Notice, SavesState } from './state.ts';

/** The corner of the store that is theirs, and the game, which is not. */
export type SavesStore = {
  readonly game: () => Game;
  readonly saves: () => SavesState;
  readonly setSaves: (changes: Partial<SavesState>) => void;
  /** Puts a game on the table in place of the one there. */
  readonly begin: (game: Game) => void;
  /** The same game, decided on. */
  readonly place: (game: Game) => void;
  /** Another window has deleted all that was kept. */
  readonly gone: () => void;
};

export type Desk = {
  readonly store: SavesStore;
  readonly keeping: Keeping;
  /** The files of a scenario are read as those that somebody picks: by a worker that can be ended. */
  readonly read: ReadFiles;
  readonly shelf: () => Promise<Shelf>;
  readonly line: () => Line;
  readonly setLine: (line: Line) => void;
  readonly tell: (notice: Notice) => void;
};

export function openDesk(store: SavesStore, keeping: Keeping, read: ReadFiles): Desk {
  let line = newLine(null);
  let shelf: Promise<Shelf> | null = null;
  return {
    store,
    keeping,
    read,
    shelf: async () => {
      shelf ??= keeping.openShelf(store.gone);
      return shelf;
    },
    line: () => line,
    setLine: (next) => {
      line = next;
    },
    tell: (notice) => {
      const { notices } = store.saves();
      // Said once: a shelf that is full is full for every decision after it. But each game that
      // is not kept is nowhere else than in the notice that offers it as a file.
      const others = notices.filter(({ kind }) => kind !== notice.kind || kind === 'notKept');
      store.setSaves({ notices: [...others, notice] });
    },
  };
}
