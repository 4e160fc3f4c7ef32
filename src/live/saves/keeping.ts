/** What saves need of the world around them; the page brings a browser, a test brings less. */
import type { Scenario } from '../../scenario/index.ts';
import { openBrowserShelf } from './browserShelf.ts';
import { memoryShelf, type Shelf } from './shelf.ts';
import { alwaysOurs, takeTurns, type TakeTurns } from './turn.ts';

export type Keeping = {
  readonly openShelf: () => Promise<Shelf>;
  readonly takeTurns: TakeTurns;
  /** A scenario that comes with the game, by its id. */
  readonly shipped: (id: string) => Promise<Scenario | null>;
};

export function inThisBrowser(shipped: Keeping['shipped']): Keeping {
  return { openShelf: openBrowserShelf, takeTurns, shipped };
}

export const nowhere: Keeping = {
  openShelf: async () => memoryShelf(),
  takeTurns: alwaysOurs,
  shipped: async () => null,
};
