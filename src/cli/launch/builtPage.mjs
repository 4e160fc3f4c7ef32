/** The page as it is built, in memory: nothing is written. */
import { build } from 'vite';
import { root } from './root.mjs';

/**
 * @param {import('vite').InlineConfig} config beside that of the project
 * @returns {Promise<import('vite').Rolldown.RolldownOutput['output']>}
 */
export async function builtPage({ build: options, ...config }) {
  const made = await build({ root, ...config, build: { ...options, write: false } });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([made].flat());
  return output;
}
