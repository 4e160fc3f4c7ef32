/**
 * The second copy of each save. The browser writes it when it likes, so that it may be a little
 * behind; but it lies elsewhere than the first, and what breaks one rarely breaks both.
 */
const before = 'clay-layer.save.';

export function readCopies(): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  try {
    for (const key of Object.keys(localStorage)) {
      const text = localStorage.getItem(key);
      if (key.startsWith(before) && text !== null) copies.set(key.slice(before.length), text);
    }
  } catch {
    // No such storage: then there is no second copy to find.
  }
  return copies;
}

/** A copy that does not fit is left out: the first is what counts. */
export function writeCopy(id: string, text: string): void {
  try {
    localStorage.setItem(`${before}${id}`, text);
  } catch {
    removeCopy(id);
  }
}

export function removeCopy(id: string): void {
  try {
    localStorage.removeItem(`${before}${id}`);
  } catch {
    // As above: nothing is there to be removed.
  }
}
