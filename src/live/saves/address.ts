import type { Live } from '../live.ts';

/**
 * Goes on with the last game, then with the link in the address, and with each that is put there.
 * @returns what stops looking at the address
 */
export function openFromAddress({ saves, store }: Pick<Live, 'saves' | 'store'>): () => void {
  void saves.restore(linkHere()).catch(reportError);
  const onChange = (): void => {
    const link = linkHere();
    if (link !== null) void saves.openLink(link);
  };
  addEventListener('hashchange', onChange);
  const forget = store.subscribe((now, before) => {
    const isSettled = before.saves.offer !== null && now.saves.offer === null;
    if (isSettled && linkHere() !== null) clearAddress();
  });
  return () => {
    removeEventListener('hashchange', onChange);
    forget();
  };
}

function linkHere(): string | null {
  return location.hash.startsWith('#run=') ? location.href : null;
}

/** What was answered once need not be asked with every visit. */
function clearAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
