import type { Save } from '../../game/index.ts';
import { parseSave } from './parseSave.ts';
import type { Entry } from './shelf.ts';

export type SortedEntries = {
  readonly sound: readonly Save[];
  /** Texts to write anew, since one of their two copies is lost or damaged. */
  readonly mended: readonly { readonly id: string; readonly text: string }[];
  /** Texts whose second copy is behind, or was never written. */
  readonly behind: readonly { readonly id: string; readonly text: string }[];
  /** What nobody can play, and nobody shall lose. */
  readonly damaged: readonly { readonly id: string; readonly text: string }[];
  /** Entries of which no copy is sound. */
  readonly lost: readonly string[];
};

/** The name under which the game under way lies on a shelf. */
export const autoId = 'auto';

/**
 * Of each save the later of its sound copies; what is damaged beside it is named. The later is the
 * one with the higher count: only where neither has one must the clock be believed.
 */
export async function sortOut(entries: readonly Entry[]): Promise<SortedEntries> {
  const sound: Save[] = [];
  const mended: { id: string; text: string }[] = [];
  const behind: { id: string; text: string }[] = [];
  const damaged: { id: string; text: string }[] = [];
  const lost: string[] = [];
  for (const { id, first, second } of entries) {
    const texts = Array.from(new Set([first, second])).filter((text) => text !== null);
    const copies = await Promise.all(texts.map(async (text) => readCopy(id, text)));
    // Not damaged: that version will want it as it lies there.
    if (copies.some(({ isLater }) => isLater)) continue;
    damaged.push(...copies.filter(({ save }) => save === null).map(({ text }) => ({ id, text })));
    const [best] = copies
      .flatMap(({ text, save }) => (save === null ? [] : [{ text, save }]))
      .toSorted(
        ({ save: one }, { save: other }) => other.order - one.order || other.savedAt - one.savedAt,
      );
    if (best === undefined) {
      lost.push(id);
      continue;
    }
    sound.push(best.save);
    if (best.text !== first) mended.push({ id, text: best.text });
    else if (best.text !== second) behind.push({ id, text: best.text });
  }
  return { sound, mended, behind, damaged, lost };
}

type Copy = {
  readonly text: string;
  readonly save: Save | null;
  /** Written by a later version of the game. */
  readonly isLater: boolean;
};

async function readCopy(id: string, text: string): Promise<Copy> {
  const parsed = await parseSave(text);
  const save = parsed.kind === 'save' ? placed(id, parsed.save) : null;
  return { text, save, isLater: parsed.kind === 'laterFormat' };
}

/** What a save is follows from where it lies, whatever it says of itself: there it is written over, or not. */
function placed(id: string, save: Save): Save {
  return id === autoId ? { ...save, kind: 'auto' } : { ...save, kind: 'named', id };
}
