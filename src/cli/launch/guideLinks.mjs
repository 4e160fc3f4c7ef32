/** Where the links of a document lead once it is a guide. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { englishOf, guideAt } from './guideFiles.mjs';
import { anchorsOf } from './guideHeadings.mjs';

/** @typedef {import('../../words/guide.ts').Span} Span */

/**
 * To another guide it stays a link. What is not in the page, a file of the project, is named in full.
 * @param {import('./guideFiles.mjs').GuideFile} from
 * @param {string} address as it stands in the document
 * @param {readonly Span[]} spans
 * @returns {readonly Span[]}
 */
export function linkOf(from, address, spans) {
  if (/^https?:/.test(address)) return [{ kind: 'away', address, spans }];
  const [name, anchor] = address.split('#');
  const file = name === '' ? from.file : path.resolve(path.dirname(from.file), name);
  const to = guideAt(printed(file));
  if (to === undefined || to.language !== from.language) return named(name, spans);
  const heading = anchor === undefined ? null : idOf(to, anchor);
  if (heading === undefined) {
    throw new Error(`${from.file}: no heading of ${to.file} goes by #${anchor}; see its headings.`);
  }
  return [{ kind: 'guide', guide: to.guide, heading, spans: isNameOf(name, spans) ? [] : spans }];
}

/**
 * The page has the cards themselves, and needs no file for the printer.
 * @param {string} file
 */
function printed(file) {
  return file.replace(/\.html$/, '.md');
}

/**
 * By the English heading in the same place, so that one address does for both languages.
 * @param {import('./guideFiles.mjs').GuideFile} to
 * @param {string} anchor
 */
function idOf(to, anchor) {
  const at = anchorsOf(readFileSync(to.file, 'utf8')).indexOf(anchor);
  return at < 0 ? undefined : anchorsOf(readFileSync(englishOf(to), 'utf8'))[at];
}

/**
 * @param {string} name
 * @param {readonly Span[]} spans
 * @returns {readonly Span[]}
 */
function named(name, spans) {
  return isNameOf(name, spans) ? spans : [...spans, ' (', { kind: 'code', text: name }, ')'];
}

/**
 * @param {string} name
 * @param {readonly Span[]} spans
 */
function isNameOf(name, [first, ...others]) {
  const text = typeof first === 'object' && first.kind === 'code' ? first.text : first;
  return others.length === 0 && typeof text === 'string' && text !== '' && name.endsWith(text);
}
