/** What takes a key for itself while it has the focus; shortcuts and clickers leave the key to that. */

/** What lies over the page, and is read and left by keys of its own. */
export const overlays = '[role=menu],[role=dialog],[role=alertdialog]';
/** A choice that can be changed without being opened: by arrows, and by the first letters of a name. */
export const choosers = '[aria-haspopup=listbox]';

/** The space bar belongs to the control that has the focus; letters to text fields, menus and trees. */
export function isTaken({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(takersOf(key)) !== null && target.id !== 'stage';
}

function takersOf(key: string): string {
  if (key === ' ') return 'a,button,input,[role]';
  const typed = `input:not([type=radio],[type=range]),textarea,${choosers},${overlays}`;
  return /^[a-z]$/i.test(key) ? `${typed},[role=treegrid]` : typed;
}
