/** What saves need of the world around them; the page brings a browser, a test brings less. */
import type { Scenario } from '../../scenario/index.ts';
import { unsealInWorker, type Unseal } from '../readInWorker.ts';
import type { Erase } from '../erasing.ts';
import { openBrowserShelf } from './browserShelf.ts';
import { eraseBrowser } from './eraseBrowser.ts';
import { memoryShelf, type Shelf } from './shelf.ts';
import { alwaysOurs, takeTurns, type TakeTurns } from './turn.ts';

export type Keeping = {
  readonly openShelf: (gone: () => void) => Promise<Shelf>;
  readonly takeTurns: TakeTurns;
  /** A scenario that comes with the game, by its id. */
  readonly shipped: (id: string) => Promise<Scenario | null>;
  readonly unseal: Unseal;
  readonly erase: Erase;
};

export function inThisBrowser(shipped: Keeping['shipped']): Keeping {
  return {
    openShelf: openBrowserShelf,
    takeTurns,
    shipped,
    unseal: unsealInWorker,
    erase: eraseBrowser,
  };
}

export const nowhere: Keeping = {
  openShelf: async () => memoryShelf(),
  takeTurns: alwaysOurs,
  shipped: async () => null,
  unseal: unsealInWorker,
  erase: async () => [],
};
