/** A game under way with another one kept beside it: what no input may touch. */
import { decisionNow, parseSave, type Game } from '../../src/game/index.ts';
import { readFiles } from '../../src/live/fileReading.ts';
import {
  createLive,
  memoryShelf,
  plainSettings,
  type Live,
  type Shelf,
} from '../../src/live/index.ts';
import { alwaysOurs } from '../../src/live/saves/turn.ts';
import { busyScenario } from '../game/occasions.ts';
import { catalogue } from './shippedTexts.ts';

export type Table = {
  readonly live: Live;
  readonly shelf: Shelf;
  /** What is no longer as it was laid; null while nothing is lost. */
  readonly lost: () => Promise<string | null>;
};

/** A page of this shelf, before anything is restored. */
export function openOn(shelf: Shelf): Live {
  const settings = { ...plainSettings, welcomed: true };
  return createLive(
    busyScenario,
    settings,
    (request, answer) => {
      answer(readFiles({ ...request, catalogue }));
      return () => undefined;
    },
    {
      openShelf: async () => shelf,
      takeTurns: alwaysOurs,
      shipped: async (id) => (id === busyScenario.id ? busyScenario : null),
      unseal: async (bytes) => parseSave(new TextDecoder().decode(bytes)),
      erase: async () => [],
    },
  );
}

export async function layTable(): Promise<Table> {
  const shelf: Shelf = { ...memoryShelf(), isLasting: true };
  const live = openOn(shelf);
  await live.saves.restore(null);
  live.decide(decisionNow(gameOf(live), 'start', 'coaching'));
  await live.saves.keepAs('kept');
  live.runQuarter();
  live.finishQuarter();
  live.decide(decisionNow(gameOf(live), 'start', 'pulse'));
  // What is asked for later is written later, so that the game under way lies there by now.
  await live.saves.keepAs('kept later');
  const game = gameOf(live);
  const texts = await shelf.entries();
  return {
    live,
    shelf,
    lost: async () => {
      if (gameOf(live) !== game) return 'another game is on the table';
      for (const { id, first } of texts) {
        if ((await shelf.read(id)) !== first) return `the save ${id} is not what it was`;
      }
      return null;
    },
  };
}

export const gameOf = (live: Live): Game => live.store.getState().game;
