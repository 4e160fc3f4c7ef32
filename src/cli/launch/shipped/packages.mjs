/** Which packages of others a build ships: those of which something has come into what it writes. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} license as the package states it, an expression of SPDX
 * @property {string} folder
 */

/** What a bundler adds of its own has no file, only such names. */
const helpers = /^\0(vite|rolldown)\//;
const nodeModules = `${path.sep}node_modules${path.sep}`;

/**
 * For a build, and for those of its workers, which are builds of their own.
 * @param {Map<string, Package>} found is added to, by folder
 * @returns {import('vite').Plugin}
 */
export function findShipped(found) {
  return {
    name: 'clay-layer:find-shipped',
    generateBundle(_options, bundle) {
      for (const id of shippedModules(Object.values(bundle), this.getModuleIds())) {
        const folder = packageFolder(id);
        if (folder !== null && !found.has(folder)) found.set(folder, readPackage(folder));
      }
    },
  };
}

/**
 * Modules of which code was written; and styles, which are taken out of the code again.
 * @param {readonly (import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset)[]} outputs
 * @param {Iterable<string>} ids of all modules that were read
 */
function shippedModules(outputs, ids) {
  const written = outputs.flatMap((output) =>
    output.type === 'chunk'
      ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
          renderedLength > 0 ? [id] : [],
        )
      : [],
  );
  return [...written, ...Array.from(ids).filter((id) => id.endsWith('.css'))];
}

/**
 * @param {string} id of a module
 * @returns {string | null} null where it is ours
 */
function packageFolder(id) {
  const [, helper] = helpers.exec(id) ?? [];
  if (helper !== undefined) return path.join(root, 'node_modules', helper);
  const file = path.normalize(id.replace(/^\0/, '').replace(/\?.*$/, ''));
  const end = file.lastIndexOf(nodeModules);
  if (end < 0) return null;
  const [first, second] = file.slice(end + nodeModules.length).split(path.sep);
  const name = first.startsWith('@') ? path.join(first, second) : first;
  return path.join(file.slice(0, end), 'node_modules', name);
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function readPackage(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} is shipped and has no package.json`);
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
  // Some write its words small.
  const expression = String(license).replace(/ (?:and|or) /g, (word) => word.toUpperCase());
  return { name, version, license: expression, folder };
}
