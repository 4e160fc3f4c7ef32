/** Beside what a build writes: whose work is in it, and under which licences. */
import { billOf } from './bill.mjs';
import { allowedLicences, isAllowed, noticesOf } from './licences.mjs';
import { findShipped } from './packages.mjs';

export const noticesName = 'third-party.txt';
export const billName = 'sbom.cdx.json';

/**
 * A licence that is not allowed ends the build.
 * @param {string} title of what is built
 * @returns {{ find: () => import('vite').Plugin, tell: import('vite').Plugin }} the first also for workers
 */
export function shippedIn(title) {
  /** @type {Map<string, import('./packages.mjs').Package>} */
  const found = new Map();
  return {
    find: () => findShipped(found),
    tell: {
      name: 'clay-layer:tell-shipped',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler() {
          const packages = inOrder(found.values());
          const refused = packages.filter(({ license }) => !isAllowed(license));
          if (refused.length > 0) throw new Error(sayRefused(refused));
          const notices = noticesOf(title, packages);
          this.emitFile({ type: 'asset', fileName: noticesName, source: notices });
          this.emitFile({ type: 'asset', fileName: billName, source: billOf(packages) });
        },
      },
    },
  };
}

/** @param {Iterable<import('./packages.mjs').Package>} packages */
function inOrder(packages) {
  /** @param {import('./packages.mjs').Package} shipped */
  const key = ({ name, version }) => `${name} ${version}`;
  return Array.from(packages).toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** @param {readonly import('./packages.mjs').Package[]} refused */
function sayRefused(refused) {
  const names = refused.map(({ name, version, license }) => `${name} ${version} (${license})`);
  return (
    `${names.join(', ')}: shipped under a licence that is not among ${allowedLicences.join(', ')}. ` +
    'Take another package, or add the licence to src/cli/launch/shipped/licences.mjs if it allows this.'
  );
}
