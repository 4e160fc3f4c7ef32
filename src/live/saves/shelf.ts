import type { ScenarioFiles } from '../../game/index.ts';

/** Where saves lie. A promise that is kept means: it was written, and read back the same. */
export type Shelf = {
  /** False: all is gone when the page closes. */
  readonly isLasting: boolean;
  readonly entries: () => Promise<readonly Entry[]>;
  readonly read: (id: string) => Promise<string | null>;
  readonly write: (id: string, text: string) => Promise<void>;
  /** Writes the second copy alone anew: a browser that was killed has not kept the last ones. */
  readonly copy: (id: string, text: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Out of the way, for its owner to export; nothing writes over it. */
  readonly setAside: (text: string) => Promise<void>;
  readonly aside: () => Promise<readonly string[]>;
  /** The files of a scenario, once for all saves that were played on it. */
  readonly keepFiles: (key: string, files: ScenarioFiles) => Promise<void>;
  readonly filesOf: (key: string) => Promise<ScenarioFiles | null>;
  readonly filesKeys: () => Promise<readonly string[]>;
  readonly removeFiles: (key: string) => Promise<void>;
  /** Lets go of it; nothing can be written or read from then on. */
  readonly close: () => void;
};

/** One save, as it lies there: sound or not, and perhaps in one copy only. */
export type Entry = {
  readonly id: string;
  readonly first: string | null;
  readonly second: string | null;
};

/** For a browser that keeps nothing, and for facts that need no browser. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  const files = new Map<string, ScenarioFiles>();
  const aside: string[] = [];
  return {
    isLasting: false,
    entries: async () => Array.from(texts, ([id, first]) => ({ id, first, second: first })),
    read: async (id) => texts.get(id) ?? null,
    write: async (id, text) => void texts.set(id, text),
    copy: async () => undefined,
    remove: async (id) => void texts.delete(id),
    setAside: async (text) => void aside.push(text),
    aside: async () => aside,
    keepFiles: async (key, kept) => void files.set(key, kept),
    filesOf: async (key) => files.get(key) ?? null,
    filesKeys: async () => Array.from(files.keys()),
    removeFiles: async (key) => void files.delete(key),
    close: () => undefined,
  };
}
