import type { Saves } from './saves.ts';

/**
 * Goes on with the last game, then with the link in the address, and with each that is put there.
 * @returns what stops looking at the address
 */
export function openFromAddress(saves: Saves): () => void {
  void saves.restore(linkHere()).catch(reportError);
  const onChange = (): void => {
    const link = linkHere();
    if (link !== null) void saves.openLink(link);
  };
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** Taken out of the address: what is read once need not be read with every visit. */
function linkHere(): string | null {
  const { href, hash, pathname, search } = location;
  if (!hash.startsWith('#run=')) return null;
  history.replaceState(null, '', pathname + search);
  return href;
}
