/**
 * `npm run sizes`: builds the page and holds what it loads before anything can be seen in it against
 * a budget. Sizes, not times: a slow machine comes to the same.
 */
import process from 'node:process';
import { builtPage } from './builtPage.mjs';
import { judgeFirstLoad } from './firstLoad.mjs';

const bytesMost = 250_000;

const output = await builtPage({ logLevel: 'warn' });
const chunks = output.filter((each) => each.type === 'chunk');
const page = output.find((each) => each.fileName === 'index.html');
if (page?.type !== 'asset') throw new Error('the build has no index.html');

const { isWithin, text } = judgeFirstLoad(chunks, String(page.source), bytesMost);
(isWithin ? process.stdout : process.stderr).write(text);
process.exitCode = isWithin ? 0 : 1;
