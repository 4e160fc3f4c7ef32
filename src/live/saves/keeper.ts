/** Writes: the game under way after every decision, and the games that somebody wants to keep. */
import { parseSave, writeSave, type Game, type Save } from '../../game/index.ts';
import { isFull } from './browserShelf.ts';
import type { Desk } from './desk.ts';
import { filesKey, isBefore, isBegun, isSameState, newId, saveOf, type Line } from './line.ts';
import { autoId } from './sortOut.ts';
import type { SavedState } from './state.ts';

export type Keeper = {
  /** Called whenever the game has changed; writes where something was decided, begun or ended. */
  readonly note: (game: Game) => void;
  /** Keeps the game on the table before another takes its place. */
  readonly leave: (game: Game) => void;
  /** Keeps the game on the table under a name of its own. */
  readonly keepAs: (name: string) => Promise<void>;
  /** Writes a save to the shelf and into the list. */
  readonly put: (save: Save, line?: Line) => Promise<boolean>;
  /** This game comes from the place of the game under way, where it lies as this text. */
  readonly expect: (game: Game, text: string) => void;
  readonly turn: (isOurs: boolean) => void;
};

export function createKeeper(desk: Desk): Keeper {
  const { store } = desk;
  let noted: Game = store.game();
  /** Null: the browser has not said yet. */
  let isOurs: boolean | null = null;
  /** Something is noted that is not written. */
  let isDue = false;
  /** The text in the place of the game under way, as far as this window knows. */
  let knownAuto: string | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function show(saved: SavedState): void {
    store.setSaves({ saved });
  }

  async function next<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = queue.then(task);
    queue = done.catch(() => undefined);
    return done;
  }

  function note(game: Game): void {
    if (isSameToSaves(game, noted)) return;
    noted = game;
    forgetKept();
    if (isOurs === false) return;
    show({ kind: 'saving' });
    if (!isDue && isOurs === true) void next(writeAuto);
    isDue = true;
  }

  /** That another game is kept is news until this one goes on. */
  function forgetKept(): void {
    const { notices } = store.saves();
    const others = notices.filter(({ kind }) => kind !== 'kept');
    if (others.length < notices.length) store.setSaves({ notices: others });
  }

  async function writeAuto(): Promise<void> {
    if (isOurs !== true) return;
    isDue = false;
    const game = noted;
    const at = Date.now();
    const save = saveOf(game, desk.line(), { id: desk.line().id, kind: 'auto', name: '' }, at);
    try {
      const shelf = await desk.shelf();
      await keepFiles(game, desk.line());
      await keepStranger(save);
      const text = writeSave(save);
      await shelf.write(autoId, text);
      knownAuto = text;
      const decisions = game.journal.length;
      if (isDue) return;
      show(
        shelf.isLasting ? { kind: 'saved', at, decisions } : { kind: 'failed', why: 'noStorage' },
      );
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    const why = isFull(error) ? 'full' : 'broken';
    const { saved } = store.saves();
    if (why === 'full' && saved.kind !== 'failed') desk.tell({ kind: 'full' });
    show({ kind: 'failed', why });
  }

  /** What another window left in the place of the game under way is kept, not written over. */
  async function keepStranger(ours: Save): Promise<void> {
    const shelf = await desk.shelf();
    const there = await shelf.read(autoId);
    if (there === null || there === knownAuto) return;
    const parsed = parseSave(there);
    if (parsed.kind !== 'save') {
      await shelf.setAside(there);
    } else if (isWorthKeeping(parsed.save) && !isBefore(parsed.save, ours)) {
      await keepLeft(parsed.save);
    }
  }

  async function keepFiles({ scenario }: Game, { files }: Line): Promise<void> {
    if (files === null) return;
    const shelf = await desk.shelf();
    const key = filesKey(scenario, files);
    if (!(await shelf.filesKeys()).includes(key)) await shelf.keepFiles(key, files);
  }

  /** A game that made room: unless it lies here already, by itself; its own earlier state makes room. */
  async function keepLeft(left: Save): Promise<void> {
    const { kept } = store.saves();
    if (kept.some((each) => isSameState(each, left))) return;
    const same = kept.find(({ id }) => id === left.id);
    const isFree = same === undefined || (same.name === '' && isBefore(same, left));
    await write({ ...left, kind: 'named', id: isFree ? left.id : newId() });
  }

  async function write(save: Save): Promise<void> {
    const shelf = await desk.shelf();
    await shelf.write(save.id, writeSave(save));
    const others = store.saves().kept.filter(({ id }) => id !== save.id);
    store.setSaves({
      kept: [save, ...others].toSorted((one, other) => other.savedAt - one.savedAt),
    });
  }

  async function put(save: Save, line: Line = desk.line()): Promise<boolean> {
    return next(async () => {
      try {
        await keepFiles(store.game(), line);
        await write(save);
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    });
  }

  return {
    note,
    put,
    leave: (game) => {
      if (!isBegun(game)) return;
      const line = desk.line();
      const save = saveOf(game, line, { id: line.id, kind: 'named', name: '' }, Date.now());
      void next(async () => {
        try {
          await keepFiles(game, line);
          await keepLeft(save);
          desk.tell({ kind: 'kept', save });
        } catch {
          desk.tell({ kind: 'notKept', save });
        }
      });
    },
    keepAs: async (name) => {
      const game = store.game();
      await put(saveOf(game, desk.line(), { id: newId(), kind: 'named', name }, Date.now()));
    },
    expect: (game, text) => {
      noted = game;
      knownAuto = text;
    },
    turn: (ours) => {
      const isRegained = ours && isOurs === false;
      isOurs = ours;
      if (!ours) show({ kind: 'elsewhere' });
      else if (isDue || (isRegained && isBegun(noted))) {
        show({ kind: 'saving' });
        void next(writeAuto);
      } else if (isRegained) show({ kind: 'nothing' });
    },
  };
}

/** The weeks that run are computed again, and need no keeping. */
function isSameToSaves(one: Game, other: Game): boolean {
  return (
    one === other ||
    (one.journal === other.journal &&
      one.phase === other.phase &&
      one.quarter === other.quarter &&
      one.seed === other.seed &&
      one.scenario === other.scenario)
  );
}

function isWorthKeeping({ record, phase }: Save): boolean {
  return record.journal.length > 0 || record.quarters > 0 || phase !== 'deciding';
}
