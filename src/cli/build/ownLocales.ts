/**
 * React Aria brings what it says by itself in thirty-four languages, all of them in every page; ours
 * has two.
 */
import type { Plugin } from 'vite';

const otherLocale =
  /\/(?:react-aria|react-aria-components|react-stately)\/dist\/.*\/(?!en-US|fr-FR)[a-z]{2}-[A-Z]{2}\.m?js$/;

export function ownLocales(): Plugin {
  return {
    name: 'clay-layer:own-locales',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: otherLocale }, handler: () => 'export default {};' },
  };
}
