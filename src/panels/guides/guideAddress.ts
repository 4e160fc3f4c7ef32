/** The address says which guide is read, so that a facilitator can send a link to a page of it. */
import { useSyncExternalStore } from 'react';

const mark = '#guides';
const markOfOne = '#guide=';

export type GuidePlace = {
  /** As the address has it, and perhaps no guide's; null: the list of all. */
  readonly name: string | null;
  readonly heading: string | null;
};

export function guideAddress(name: string | null, heading: string | null = null): string {
  if (name === null) return mark;
  return markOfOne + (heading === null ? name : `${name}/${heading}`);
}

/**
 * The whole address, as it is sent to somebody: a link that began with its # would be taken for one
 * to a place of the page.
 */
export function guideLink(name: string | null, heading: string | null = null): string {
  const here = new URL(location.href);
  here.hash = guideAddress(name, heading);
  return here.href;
}

/** @returns null where no guide is asked for */
export function guidePlace(hash: string): GuidePlace | null {
  if (hash === mark) return { name: null, heading: null };
  if (!hash.startsWith(markOfOne)) return null;
  const [name, heading] = unescaped(hash.slice(markOfOne.length)).split('/', 2);
  return { name: name === '' ? null : name, heading: heading ?? null };
}

/** The end of the address, whenever it changes. */
export function useHash(): string {
  return useSyncExternalStore(onHash, () => location.hash);
}

export function openGuides(): void {
  location.hash = mark;
}

/** The game is under the guide as it was, and so is its address. */
export function closeGuides(): void {
  history.replaceState(null, '', location.pathname + location.search);
  // Replacing an address tells nobody.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function onHash(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** Anybody can write anything into an address. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
