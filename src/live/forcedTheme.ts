/** Where the system's own colours are wanted (high contrast), pictures and charts go with them. */
import type { Theme } from './settings.ts';

const forced = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** The theme that goes with the colours that are forced on the page; null where none are. */
export function forcedTheme(): Theme | null {
  if (!matchMedia(forced).matches) return null;
  return matchMedia(dark).matches ? 'dark' : 'projector';
}

/** @returns what stops telling */
export function onForcedTheme(told: () => void): () => void {
  const queries = [matchMedia(forced), matchMedia(dark)];
  for (const query of queries) query.addEventListener('change', told);
  return () => {
    for (const query of queries) query.removeEventListener('change', told);
  };
}
