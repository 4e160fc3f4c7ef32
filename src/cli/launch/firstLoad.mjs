/** What a page of the game loads before anything can be seen in it, found in what was built. */
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';

/** @typedef {Pick<import('vite').Rolldown.OutputChunk, 'fileName' | 'facadeModuleId' | 'imports' | 'code'> & { readonly modules: Readonly<Record<string, { readonly code: string | null }>> }} Chunk */
/** @typedef {{ readonly name: string, readonly bytes: number }} Sized */

/** How many of the largest modules are named. */
const named = 12;

/**
 * All scripts that the page names, those that they cannot do without, and the words of one language,
 * the longer.
 * @param {readonly Chunk[]} chunks
 * @param {string} page
 * @param {number} bytesMost packed by gzip
 * @returns {{ readonly isWithin: boolean, readonly text: string }}
 */
export function judgeFirstLoad(chunks, page, bytesMost) {
  const first = firstChunks(chunks, page);
  const sized = first.map(({ fileName, code }) => ({ name: fileName, bytes: packedBytes(code) }));
  const bytes = sized.reduce((sum, each) => sum + each.bytes, 0);
  const heading = `${bytes} bytes (gzip) of JavaScript before anything is seen, of at most ${bytesMost}:`;
  if (bytes <= bytesMost) return { isWithin: true, text: `${heading}\n${listed(sized)}\n` };
  const text = [
    heading,
    listed(sized),
    `That is ${bytes - bytesMost} too many. The largest packages and modules in it, each packed by itself:`,
    listed(largest(first)),
    'What nobody needs to begin can come later: see src/panels/later.tsx and src/words/books.',
  ];
  return { isWithin: false, text: `${text.join('\n')}\n` };
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {string} page
 */
function firstChunks(chunks, page) {
  const scripts = chunks.filter(({ fileName }) => page.includes(`/${fileName}"`));
  const words = chunks
    .filter(({ facadeModuleId }) => /\/words\/books\/first\w+\.ts$/.test(facadeModuleId ?? ''))
    .toSorted((one, other) => packedBytes(other.code) - packedBytes(one.code));
  if (scripts.length === 0 || words.length === 0) {
    throw new Error('the page names no script, or nothing holds the words that it begins with');
  }
  const found = new Set([...scripts, words[0]]);
  // A set goes on to what is added to it meanwhile.
  for (const { imports } of found) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  }
  return [...found];
}

/**
 * @param {readonly Chunk[]} chunks
 * @returns {readonly Sized[]}
 */
function largest(chunks) {
  /** @type {Map<string, string>} */
  const codes = new Map();
  for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const name = nameOf(id);
    codes.set(name, (codes.get(name) ?? '') + (code ?? ''));
  }
  return Array.from(codes, ([name, code]) => ({ name, bytes: packedBytes(code) }))
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, named);
}

/**
 * A package as a whole, a module of ours by itself.
 * @param {string} id
 */
function nameOf(id) {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id);
  return inPackage === null ? id.replace(`${root}/`, '').replace('\0', '') : inPackage[1];
}

/** @param {readonly Sized[]} sized */
function listed(sized) {
  return sized.map(({ name, bytes }) => `  ${String(bytes).padStart(8)}  ${name}`).join('\n');
}

/** @param {string} code */
function packedBytes(code) {
  return gzipSync(code).length;
}
