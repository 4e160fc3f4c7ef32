/**
 * The same sources build the same page, to the byte: whoever has built it can tell whether what lies on
 * a server is it, and a page that is built again is no new version to whoever has the old one.
 * Both at once, so that what depends on who comes first comes out differently.
 */
import { createHash } from 'node:crypto';
import process from 'node:process';
import { builtPage } from './builtPage.mjs';

const [one, other] = await Promise.all([hashes(), hashes()]);
const differ = [...new Set([...one.keys(), ...other.keys()])]
  .filter((name) => one.get(name) !== other.get(name))
  .toSorted();
for (const name of differ) process.stderr.write(`not the same in two builds: ${name}\n`);
process.exitCode = differ.length === 0 ? 0 : 1;

/** @returns {Promise<ReadonlyMap<string, string>>} */
async function hashes() {
  const output = await builtPage({ logLevel: 'error' });
  return new Map(output.map((file) => [file.fileName, hashOf(file)]));
}

/** @param {import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset} file */
function hashOf(file) {
  return createHash('sha256')
    .update(file.type === 'chunk' ? file.code : file.source)
    .digest('hex');
}
