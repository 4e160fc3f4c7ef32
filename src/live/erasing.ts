/** Deleting all that this browser keeps of the game: the page stops first, so that nothing is written again. */
export type Erasing =
  | { readonly kind: 'underWay' | 'done' }
  /** What could not be deleted, as by a window of the game that does not let go of it. */
  | { readonly kind: 'left'; readonly places: readonly KeptPlace[] };

/** Where a browser keeps things, as far as they are told apart to a person. */
export type KeptPlace = 'databases' | 'texts' | 'site';

/** @returns where something is left */
export type Erase = () => Promise<readonly KeptPlace[]>;

type Page = {
  readonly setErasing: (erasing: Erasing) => void;
  /** Ends all that writes, and waits for what is being written. */
  readonly rest: () => Promise<void>;
  readonly erase: Erase;
};

export function createErasing({ setErasing, rest, erase }: Page): () => Promise<void> {
  return async () => {
    setErasing({ kind: 'underWay' });
    await rest();
    const places = await erase();
    setErasing(places.length === 0 ? { kind: 'done' } : { kind: 'left', places });
  };
}
