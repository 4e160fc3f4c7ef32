/** The files that somebody opens, from the pick to the answer. The game under way is not touched. */
import type { ChartWishes, Fault } from '../scenario/index.ts';
import type { FileReading } from './fileReading.ts';
import type { PickedFile } from './textOf.ts';
import type { ReadFiles } from './readInWorker.ts';

export type FileState =
  | {
      readonly kind: 'reading';
      readonly name: string;
      /** Long enough under way to be spoken of. */
      readonly isSlow: boolean;
      /** What is shown until the answer comes, where the same files are read anew. */
      readonly before: FileReading | null;
    }
  | { readonly kind: 'late'; readonly name: string }
  | FileReading;

export type Files = {
  /** Reads a scenario with the charts it names, or one chart, and says what came of it. */
  readonly openFiles: (files: readonly PickedFile[], wishes: ChartWishes) => void;
  /** Reads the same chart again, with or without the names of its people. */
  readonly keepNames: (names: ChartWishes['names']) => void;
  /** Says that a file could not even be read as text. */
  readonly refuse: (name: string, fault: Fault) => void;
  /** Gives up what is being read, or puts the answer away. */
  readonly dismissFile: () => void;
};

/** A reading that is quicker needs no word. */
const slowMilliseconds = 500;

type Picked = { readonly files: readonly PickedFile[]; readonly wishes: ChartWishes };

/** The one corner of the store that is theirs. */
type Store = {
  readonly file: () => FileState | null;
  readonly setFile: (file: FileState | null) => void;
};

export function createFiles(read: ReadFiles, store: Store): Files {
  let picked: Picked | null = null;
  let giveUp: () => void = () => undefined;

  function start({ files, wishes }: Picked, before: FileReading | null): void {
    giveUp();
    picked = { files, wishes };
    const name = files[0]?.name ?? '';
    store.setFile({ kind: 'reading', name, isSlow: false, before });
    const slow = setTimeout(() => {
      const file = store.file();
      if (file?.kind === 'reading') store.setFile({ ...file, isSlow: true });
    }, slowMilliseconds);
    const stop = read({ files, wishes }, (reading) => {
      clearTimeout(slow);
      store.setFile(reading ?? { kind: 'late', name });
    });
    giveUp = () => {
      clearTimeout(slow);
      stop();
    };
  }

  return {
    openFiles: (files, wishes) => {
      if (files.length > 0) start({ files, wishes }, null);
    },
    keepNames: (names) => {
      const file = store.file();
      const before = file?.kind === 'sound' ? file : null;
      if (picked !== null) start({ ...picked, wishes: { ...picked.wishes, names } }, before);
    },
    refuse: (name, fault) => {
      giveUp();
      store.setFile({ kind: 'refused', name, faults: [fault], texts: [] });
    },
    dismissFile: () => {
      giveUp();
      picked = null;
      store.setFile(null);
    },
  };
}
