/**
 * `npm run build:single`: the whole game as one file, that opens by a double click with no server and
 * no network. Scripts are packed (gzip, base64), since as text they would take more than twice the
 * room; the page unpacks them itself. Only two scripts can run in it, each known by its hash.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { builtPage } from './builtPage.mjs';
import { guides } from './guides.mjs';
import { root } from './root.mjs';
import { billName, noticesName } from './shipped/tell.mjs';
import { policyOf } from './site/policy.mjs';
import { unpack, unpacker } from './unpack.mjs';

const folder = path.resolve(root, process.argv[2] ?? 'dist-single');
const file = path.join(folder, 'clay-layer.html');
const bytesMost = 2_500_000;

const { page, bill } = await buildPage();
mkdirSync(folder, { recursive: true });
writeFileSync(file, page);
writeFileSync(path.join(folder, `clay-layer.${billName}`), bill);
const bytes = Buffer.byteLength(page);
process.stdout.write(
  `${path.relative(root, file)}\n${bytes} bytes\nSHA-256 ${hashOf(page, 'hex')}\n${versions()}\n`,
);
if (bytes > bytesMost) {
  process.stderr.write(
    `It is larger than ${bytesMost} bytes, which is more than can be handed out.\n`,
  );
  process.exitCode = 1;
}

async function buildPage() {
  const output = await builtPage({
    logLevel: 'warn',
    plugins: [alone(), wordsForPictures()],
    build: {
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const scripts = output.filter((each) => each.type === 'chunk');
  const styles = output.filter((each) => each.fileName.endsWith('.css'));
  const html = output.find((each) => each.fileName === 'index.html');
  if (scripts.length !== 1 || html?.type !== 'asset') {
    throw new Error(
      `expected one script and a page, found ${output.map((it) => it.fileName).join(', ')}`,
    );
  }
  /** @param {string} name */
  const written = (name) =>
    output
      .filter(({ fileName }) => fileName === name)
      .map(sourceOf)
      .join('');
  const built = assemble(String(html.source), scripts[0].code, styles.map(sourceOf).join('\n'));
  return { page: withNotices(built, written(noticesName)), bill: written(billName) };
}

/**
 * To be read in the file itself, by whoever opens it as text: there is no other file for them.
 * @param {string} built
 * @param {string} notices
 */
function withNotices(built, notices) {
  const opening =
    '<!-- Whose work is in this file, and under which licences, stands at its end. -->';
  const closing = `<!--\n${notices.replaceAll('-->', '-- >')}-->\n`;
  return `${built.replace(/<meta charset[^>]*>/, (first) => `${first}\n    ${opening}`)}${closing}`;
}

/**
 * Takes out of the page, before it is built, what would be files beside it. A card is for those who
 * share an address, and a file has none.
 * @returns {import('vite').Plugin}
 */
function alone() {
  const icon = `data:image/svg+xml;base64,${readFileSync(path.join(root, 'assets/icon.svg'), 'base64')}`;
  return {
    name: 'clay-layer:alone',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html.replace(/\s*<(?:meta\s+(?:property="og:|name="twitter:)|link\s)[^>]*>/g, ''),
        tags: [{ tag: 'link', attrs: { rel: 'icon', href: icon }, injectTo: 'head' }],
      }),
    },
  };
}

/**
 * Pictures of the guides would make the file a third larger: here they are told in words, and the game
 * that they show is at hand.
 * @returns {import('vite').Plugin}
 */
function wordsForPictures() {
  return { ...guides({ pictured: false }), enforce: 'pre' };
}

/** @param {import('vite').Rolldown.OutputAsset | import('vite').Rolldown.OutputChunk} output */
function sourceOf(output) {
  return output.type === 'asset' ? String(output.source) : output.code;
}

/**
 * @param {string} html as built, with links to its scripts and styles
 * @param {string} script
 * @param {string} style
 */
function assemble(html, script, style) {
  const packed = gzipSync(script, { level: 9 }).toString('base64');
  const body = `<script type="text/plain" id="packed">${packed}</script>\n<script type="module">${unpack}</script>\n</body>`;
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => policy([unpack, script]))
    .replace(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => body);
}

/** @param {readonly string[]} scripts all that may run */
function policy(scripts) {
  const hashes = scripts.map((each) => `'sha256-${hashOf(each, 'base64')}'`);
  const content = policyOf(hashes.join(' '), [], [unpacker]);
  return `<meta http-equiv="Content-Security-Policy" content="${content}">`;
}

/**
 * @param {string} text
 * @param {'hex' | 'base64'} digits
 */
function hashOf(text, digits) {
  return createHash('sha256').update(text).digest(digits);
}

function versions() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const model = /modelVersion = '([^']+)'/.exec(
    readFileSync(path.join(root, 'src/model/version.ts'), 'utf8'),
  );
  return `version ${version}, model ${model?.[1]}`;
}
