import { choosers, overlays } from '../takers.ts';

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

/** Held down, or meant for the browser, or for what has the focus and takes the key itself. */
export function isForOthers(event: Pressed): boolean {
  const { target, key, repeat, ctrlKey, metaKey, altKey } = event;
  if (repeat || ctrlKey || metaKey || altKey) return true;
  // A clicker's own keys mean nothing to a choice, and go on after one has been made.
  const takers = key.startsWith('Page') ? lists : `${lists},${choosers}`;
  return target instanceof Element && target.closest(takers) !== null;
}

type Pressed = Pick<KeyboardEvent, 'target' | 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const lists = `[role=listbox],${overlays}`;
