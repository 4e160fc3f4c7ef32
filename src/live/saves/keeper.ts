/** Writes: the game under way after every decision, and the games that somebody wants to keep. */
import { writeSave, type Game, type ParsedSave, type Save } from '../../game/index.ts';
import { isFull } from './browserShelf.ts';
import type { Desk } from './desk.ts';
import { isBefore, isBegun, isSameState, newId, saveOf, type Line } from './line.ts';
import { parseSave } from './parseSave.ts';
import { autoId } from './sortOut.ts';
import type { SavedState } from './state.ts';
import { sweepFiles } from './sweepFiles.ts';

export type Keeper = {
  /** Called whenever the game has changed; writes where something was decided, begun or ended. */
  readonly note: (game: Game) => void;
  /** Keeps the game on the table before another takes its place. */
  readonly leave: (game: Game) => void;
  /** Keeps the game on the table under a name of its own. */
  readonly keepAs: (name: string) => Promise<void>;
  /** Writes a save to the shelf and into the list; the files of its line too, where there is one. */
  readonly put: (save: Save, line?: Line) => Promise<boolean>;
  /** Keeps what cannot go on; it writes over nothing but its own earlier states. */
  readonly keep: (save: Save) => Promise<void>;
  readonly rename: (save: Save, name: string) => Promise<void>;
  readonly forget: (save: Save) => Promise<void>;
  /** Before anything is written that is asked for later. */
  readonly inTurn: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /** Saves lie here that were counted so far: what is written from now on is later. */
  readonly countFrom: (order: number) => void;
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
  /** How many writings there were, by this window's own count and all that it has met. */
  let order = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function show(saved: SavedState): void {
    store.setSaves({ saved });
  }

  /** The same, as the latest of all that lies on the shelf. */
  function counted(save: Save): Save {
    // Nobody ever comes there; a forged save may claim to.
    order = Math.min(order + 1, Number.MAX_SAFE_INTEGER);
    return { ...save, order };
  }

  function countFrom(met: number): void {
    order = Math.max(order, met);
  }

  function mayWrite(): boolean {
    return isOurs === true;
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
    if (!mayWrite()) return;
    isDue = false;
    const game = noted;
    const line = desk.line();
    const at = Date.now();
    const save = saveOf(game, line, { id: line.id, kind: 'auto', name: '' }, at);
    try {
      const shelf = await desk.shelf();
      await keepFiles(save, line);
      await keepStranger(save);
      if (!mayWrite()) {
        // Another window has taken its turn meanwhile, and what it wrote stays.
        isDue = true;
        return;
      }
      const text = await textOf(counted(save));
      await shelf.write(autoId, text);
      knownAuto = text;
      const decisions = game.journal.length;
      if (isDue || !mayWrite()) return;
      show(
        shelf.isLasting ? { kind: 'saved', at, decisions } : { kind: 'failed', why: 'noStorage' },
      );
    } catch (error) {
      if (mayWrite()) fail(error);
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
    const parsed = await parseSave(there);
    if (parsed.kind === 'save') countFrom(parsed.save.order);
    if (parsed.kind !== 'save') {
      await shelf.setAside(there);
    } else if (isWorthKeeping(parsed.save) && !isBefore(parsed.save, ours)) {
      await keepLeft(parsed.save);
    }
  }

  async function keepFiles({ source }: Save, { files }: Line): Promise<void> {
    if (source.kind === 'shipped' || files === null) return;
    const shelf = await desk.shelf();
    const { key } = source;
    if (!(await shelf.filesKeys()).includes(key)) await shelf.keepFiles(key, files);
  }

  /** A game that made room: unless it lies here already, by itself; its own earlier state makes room. */
  async function keepLeft(left: Save): Promise<void> {
    const { kept } = store.saves();
    if (kept.some((each) => isSameState(each, left))) return;
    await write({ ...left, kind: 'named', id: (await isFreeFor(left)) ? left.id : newId() });
  }

  async function isFreeFor(left: Save): Promise<boolean> {
    if (left.id === autoId) return false;
    const there = await under(left.id);
    if (there === null) return true;
    return there.kind === 'save' && there.save.name === '' && isBefore(there.save, left);
  }

  /** As it lies on the shelf: another window may have laid it there, which the list does not know. */
  async function under(id: string): Promise<ParsedSave | null> {
    const shelf = await desk.shelf();
    const text = await shelf.read(id);
    return text === null ? null : parseSave(text);
  }

  async function write(called: Save): Promise<void> {
    const shelf = await desk.shelf();
    const there = await under(called.id);
    if (there?.kind === 'save') countFrom(there.save.order);
    const save = counted(called);
    await shelf.write(save.id, await textOf(save));
    const others = store.saves().kept.filter(({ id }) => id !== save.id);
    store.setSaves({
      kept: [save, ...others].toSorted((one, other) => other.savedAt - one.savedAt),
    });
  }

  async function attempt(task: () => Promise<void>): Promise<boolean> {
    return next(async () => {
      try {
        await task();
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    });
  }

  async function put(save: Save, line?: Line): Promise<boolean> {
    return attempt(async () => {
      if (line !== undefined) await keepFiles(save, line);
      await write(save);
    });
  }

  async function rename(save: Save, name: string): Promise<void> {
    await attempt(async () => {
      const there = await under(save.id);
      await write({ ...(there?.kind === 'save' ? there.save : save), name });
    });
  }

  async function forget({ id, source }: Save): Promise<void> {
    await attempt(async () => {
      const shelf = await desk.shelf();
      await shelf.remove(id);
      store.setSaves({ kept: store.saves().kept.filter((each) => each.id !== id) });
      if (source.kind === 'files') await sweepFiles(desk, [source.key]);
    });
  }

  return {
    note,
    put,
    rename,
    forget,
    inTurn: next,
    countFrom,
    keep: async (save) => void (await attempt(async () => keepLeft(save))),
    leave: (game) => {
      if (!isBegun(game)) return;
      const line = desk.line();
      const save = saveOf(game, line, { id: line.id, kind: 'named', name: '' }, Date.now());
      void next(async () => {
        try {
          await keepFiles(save, line);
          await keepLeft(save);
          desk.tell({ kind: 'kept', save });
        } catch {
          desk.tell({ kind: 'notKept', save });
        }
      });
    },
    keepAs: async (name) => {
      const line = desk.line();
      const called = { id: newId(), kind: 'named', name } as const;
      await put(saveOf(store.game(), line, called, Date.now()), line);
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

/** @throws for what would be refused when the page is opened again: that is not to be called saved */
async function textOf(save: Save): Promise<string> {
  const text = writeSave(save);
  const parsed = await parseSave(text);
  if (parsed.kind !== 'save') throw new RangeError('a save that nobody could read');
  return text;
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
