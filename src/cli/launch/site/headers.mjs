/**
 * What a web server says of each file of the site: the one source of what `vite preview` sends, of the
 * file `_headers` in the built folder, and of the examples in docs/site.md.
 */
import { sitePolicy } from './policy.mjs';

/** Nobody shows the page inside a page of his own. Only a header can say so. */
const unframed = "frame-ancestors 'none'";

/** The service worker stores the files of the site, and therefore has to be allowed to ask for them. */
const workerPolicy = `default-src 'none'; connect-src 'self'; ${unframed}`;

/** What the game never asks for, and nothing in its page is to get. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** @typedef {readonly (readonly [name: string, value: string])[]} Headers */

/** @type {Headers} */
export const everywhere = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', unused.map((each) => `${each}=()`).join(', ')],
];

/** Only where the site is reached by TLS: browsers do not heed it otherwise. @type {Headers} */
export const overTls = [['Strict-Transport-Security', 'max-age=31536000']];

/**
 * Beyond what holds everywhere, by the place in the folder. The names of the files in `assets` change
 * with what is in them; those of the others stay, and must be asked for anew each time.
 * @type {Readonly<Record<'page' | 'worker' | 'manifest' | 'assets', { files: readonly string[], headers: Headers }>>}
 */
export const placed = {
  page: {
    files: ['', 'index.html'],
    headers: [
      ['Content-Security-Policy', `${sitePolicy}; ${unframed}`],
      ['Cache-Control', 'no-cache'],
    ],
  },
  worker: {
    files: ['sw.js'],
    headers: [
      ['Content-Security-Policy', workerPolicy],
      ['Cache-Control', 'no-cache'],
    ],
  },
  manifest: { files: ['clay-layer.webmanifest'], headers: [['Cache-Control', 'no-cache']] },
  assets: {
    files: ['assets/*'],
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
  },
};

/**
 * @param {string} file below the folder of the site; empty: its page
 * @returns {Headers}
 */
export function headersOf(file) {
  const place = Object.values(placed).find(({ files }) =>
    files.some((each) => (each.endsWith('*') ? file.startsWith(each.slice(0, -1)) : each === file)),
  );
  return [...everywhere, ...(place?.headers ?? [])];
}

/** The file by which many hosts of static sites are told; it speaks for a site at the top of its host. */
export function headersFile() {
  /** @param {string} path @param {Headers} headers */
  const rule = (path, headers) =>
    [`/${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('*', [...everywhere, ...overTls]),
    ...Object.values(placed).flatMap(({ files, headers }) =>
      files.map((file) => rule(file, headers)),
    ),
  ].join('\n');
}
