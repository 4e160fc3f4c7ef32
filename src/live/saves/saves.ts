/**
 * Saves: every decision is kept as it is taken, several games are kept by name, and any of them goes
 * on, back or another way. All of it is records of runs; a game is played again, never stored.
 */
import {
  encodeRun,
  linkOf,
  recordOf,
  type BranchPoint,
  type Game,
  type Save,
  type ScenarioFiles,
} from '../../game/index.ts';
import type { ReadFiles } from '../readInWorker.ts';
import { openDesk, type SavesStore } from './desk.ts';
import { exported, imported, saveOnTable } from './exchange.ts';
import { createKeeper } from './keeper.ts';
import type { Keeping } from './keeping.ts';
import { newLine } from './line.ts';
import { offeringOf } from './offers.ts';
import { createOpener, type PlayedSave } from './opener.ts';
import { createReruns } from './rerun.ts';
import { restore } from './restore.ts';
import { scenarioOfSave } from './scenarios.ts';

export type Saves = {
  /** Goes on with the last game, then looks at the link that the page was opened with, if any. */
  readonly restore: (link: string | null) => Promise<void>;
  /** Puts another game on the table; the one that was there is kept by itself. */
  readonly start: (game: Game, files: ScenarioFiles | null) => void;
  /** The same, on the scenario that is there. */
  readonly restart: (game: Game) => void;
  readonly keepAs: (name: string) => Promise<void>;
  readonly openKept: (save: Save) => Promise<boolean>;
  readonly rename: (save: Save, name: string) => Promise<void>;
  readonly forget: (save: Save) => Promise<void>;
  readonly rewind: (quarter: number) => Promise<void>;
  readonly watchAgain: (save: Save | null) => Promise<void>;
  readonly endRerun: () => void;
  /** The kept run that the game on the table shares its beginning with, if it has left one. */
  readonly branchOf: () => BranchPoint | null;
  /** As a text to write into a file; null: the game on the table. */
  readonly exported: (save: Save | null) => Promise<string>;
  readonly imported: (file: Blob) => Promise<Save | null>;
  /** What nobody could read, for whoever wants to try. */
  readonly aside: () => Promise<readonly string[]>;
  /** A link to the game on the table, for a page at this address. */
  readonly runLink: (address: string) => string;
  readonly openLink: (link: string) => Promise<void>;
  readonly acceptOffer: () => void;
  readonly dismissOffer: () => void;
  readonly openAnyway: () => void;
  readonly dismissNotice: () => void;
  readonly giveUpOpening: () => void;
  /** Writes from this window from now on. */
  readonly writeHere: () => void;
  /** Whether the game on the table has a scenario that comes with the game. */
  readonly isShipped: () => boolean;
  readonly note: (game: Game) => void;
  readonly close: () => void;
  /** Closed, and no longer writing anything. */
  readonly atRest: () => Promise<void>;
};

export function createSaves(store: SavesStore, keeping: Keeping, read: ReadFiles): Saves {
  const desk = openDesk(store, keeping, read);
  const keeper = createKeeper(desk);
  const opener = createOpener(desk, keeper);
  const reruns = createReruns(desk, opener);
  let known: (isOurs: boolean) => void = () => undefined;
  const isOurs = new Promise<boolean>((resolve) => {
    known = resolve;
  });
  const turn = keeping.takeTurns((ours) => {
    known(ours);
    keeper.turn(ours);
  });

  let ready: PlayedSave | null = null;
  let restored: Promise<void> = Promise.resolve();

  async function offerLink(link: string): Promise<void> {
    try {
      const offering = await offeringOf(link, desk, opener);
      // Given up, perhaps for another link, whose offer stands.
      if (offering === null) return;
      ({ ready } = offering);
      store.setSaves({ offer: offering.offer });
    } catch {
      store.setSaves({ offer: { kind: 'failed', link } });
    }
  }

  /** One after the other: a link that comes while the last game is played again would end that. */
  async function openLink(link: string): Promise<void> {
    await restored.catch(() => undefined);
    await offerLink(link);
  }

  function dismissNotice(): void {
    store.setSaves({ notices: store.saves().notices.slice(1) });
  }

  return {
    restore: async (link) => {
      restored = restore(desk, keeper, opener, isOurs);
      try {
        await restored;
      } finally {
        if (link !== null) await offerLink(link);
      }
    },
    start: (game, files) => opener.show(game, newLine(files)),
    restart: (game) => opener.show(game, newLine(desk.line().files)),
    keepAs: keeper.keepAs,
    openKept: opener.openSave,
    rename: keeper.rename,
    forget: keeper.forget,
    rewind: opener.rewind,
    watchAgain: async (save) => {
      if (save === null) {
        const { scenario } = store.game();
        reruns.begin(scenario, saveOnTable(desk), desk.line());
        return;
      }
      const found = await scenarioOfSave(save, await desk.shelf(), keeping, read);
      if (found === null) desk.tell({ kind: 'noScenario', save });
      else reruns.begin(found.scenario, save, newLine(found.files));
    },
    endRerun: reruns.end,
    branchOf: () => desk.line().branchOf,
    exported: async (save) => exported(save ?? saveOnTable(desk), desk),
    imported: async (file) => imported(file, desk, keeper),
    aside: async () => (await desk.shelf()).aside(),
    runLink: (address) => linkOf(address, encodeRun(recordOf(store.game()), store.game().scenario)),
    openLink,
    acceptOffer: () => {
      store.setSaves({ offer: null });
      if (ready !== null) opener.show(ready.game, ready.line);
      ready = null;
    },
    dismissOffer: () => store.setSaves({ offer: null }),
    openAnyway: () => {
      dismissNotice();
      opener.openAnyway();
    },
    dismissNotice,
    giveUpOpening: opener.giveUp,
    writeHere: turn.take,
    isShipped: () => desk.line().files === null,
    note: (game) => {
      keeper.note(game);
      reruns.fill(game);
    },
    close: turn.close,
    atRest: async () => {
      turn.close();
      await keeper.inTurn(async () => (await desk.shelf()).close());
    },
  };
}
