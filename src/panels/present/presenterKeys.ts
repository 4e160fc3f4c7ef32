/** What the keys of a clicker, and the single keys beside them, mean in either window. */
const moves: Readonly<Record<string, 'next' | 'back'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
};

export function moveOf({ key }: KeyboardEvent): 'next' | 'back' | null {
  return moves[key] ?? null;
}

/**
 * By the place of the key: on a French keyboard figures are typed with Shift.
 * @returns from 0
 */
export function figureOf({ code }: KeyboardEvent): number | null {
  const figure = /^(?:Digit|Numpad)(?<figure>[1-9])$/.exec(code)?.groups?.['figure'];
  return figure === undefined ? null : Number(figure) - 1;
}

/** Held down, or meant for the browser, or for a list or dialog that has the focus. */
export function isForOthers(event: KeyboardEvent): boolean {
  const { target, repeat, ctrlKey, metaKey, altKey } = event;
  if (repeat || ctrlKey || metaKey || altKey) return true;
  const takers = '[role=listbox],[role=menu],[role=dialog]';
  return target instanceof Element && target.closest(takers) !== null;
}
