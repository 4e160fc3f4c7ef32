/**
 * Makes of the built page a site that can be installed and played with no network: its manifest, the
 * service worker with what it keeps, the headers that the page is to be served with. Not for the one
 * file, which has nothing beside it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { headersFile, headersOf } from './headers.mjs';
import { iconNames, manifestOf } from './manifest.mjs';

const manifestName = 'clay-layer.webmanifest';
const source = readFileSync(path.join(import.meta.dirname, 'serviceWorker.js'), 'utf8');

/** @returns {import('vite').Plugin[]} */
export function site() {
  return [building(), previewing()];
}

/** @returns {import('vite').Plugin} */
function building() {
  return {
    name: 'clay-layer:site',
    apply: ({ build }, { command }) => command === 'build' && build?.write !== false,
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestName}` }, injectTo: 'head' },
    ],
    generateBundle() {
      /** @param {string} name */
      const emit = (name) => {
        const bytes = readFileSync(path.join(root, 'assets', name));
        return this.getFileName(this.emitFile({ type: 'asset', name, source: bytes }));
      };
      const icons = new Map(iconNames.map((name) => [name, emit(name)]));
      const manifest = manifestOf((name) => icons.get(name) ?? name);
      const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: manifestName, source: text });
    },
    // Only now each file is what will be served.
    writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter(isNeeded).toSorted();
      writeFileSync(path.join(dir, 'sw.js'), serviceWorker(dir, names));
      writeFileSync(path.join(dir, '_headers'), headersFile());
    },
  };
}

/** The built site, as a server would that was told how. @returns {import('vite').Plugin} */
function previewing() {
  return {
    name: 'clay-layer:served',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const [file] = (request.url ?? '/').slice(1).split('?', 1);
        for (const [name, value] of headersOf(file)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The card is for those who show a link to the game, and never for the game. */
function isNeeded(/** @type {string} */ name) {
  return !/^assets\/card-[^/]*\.png$/.test(name);
}

/**
 * @param {string} folder
 * @param {readonly string[]} names
 */
function serviceWorker(folder, names) {
  const files = Object.fromEntries(
    names.map((name) => [placeOf(name), integrityOf(readFileSync(path.join(folder, name)))]),
  );
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return `const site = ${JSON.stringify({ version, files }, undefined, 2)};\n${source}`;
}

/** As servers have it: the page by the folder that it lies in. @param {string} name */
function placeOf(name) {
  return name === 'index.html' ? './' : name;
}

/** @param {Buffer} bytes */
function integrityOf(bytes) {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
