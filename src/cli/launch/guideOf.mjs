/**
 * A document of `docs/` as a guide. The page knows these few kinds of blocks and spans; anything else in
 * a document is an error here, when the page is built, and never in front of a reader.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lexer } from 'marked';
import { englishOf } from './guideFiles.mjs';
import { anchorsOf } from './guideHeadings.mjs';
import { linkOf } from './guideLinks.mjs';
import { root } from './root.mjs';

/**
 * @typedef {import('marked').MarkedToken} Token
 * @typedef {import('../../words/guide.ts').Block} Block
 * @typedef {import('../../words/guide.ts').Heading} Heading
 * @typedef {import('../../words/guide.ts').Span} Span
 * @typedef {import('./guideFiles.mjs').GuideFile} GuideFile
 */

/**
 * @param {GuideFile} from
 * @param {string} text
 * @returns {Omit<import('../../words/guide.ts').Guide, 'pictures'> & { pictures: readonly string[] }}
 *   pictures as they are named in the document
 */
export function guideOf(from, text) {
  const ids = anchorsOf(readFileSync(englishOf(from), 'utf8'));
  const own = anchorsOf(text);
  if (own.length !== ids.length) {
    throw faultIn(from, `has ${own.length} headings, and its English text ${ids.length}`);
  }
  /** @type {string[]} */
  const pictures = [];
  let headings = 0;
  const [first, ...blocks] = blocksOf(lexer(text));
  if (first.kind !== 'heading' || first.level !== 1) throw faultIn(from, 'begins with no title');
  return { title: first.spans, blocks: cardsIn(blocks), pictures };

  /**
   * @param {readonly import('marked').Token[]} tokens
   * @returns {Block[]}
   */
  function blocksOf(tokens) {
    return tokens.flatMap((token) => blockOf(/** @type {Token} */ (token)));
  }

  /**
   * @param {Token} token
   * @returns {Block[]}
   */
  function blockOf(token) {
    // A list of things to tick off is a list here: nothing is kept of it.
    if (token.type === 'space' || token.type === 'checkbox') return [];
    if (token.type === 'heading') {
      headings += 1;
      return [headingOf(token.depth, ids[headings - 1], spansOf(token.tokens))];
    }
    if (token.type === 'paragraph') return paragraphOf(/** @type {Token[]} */ (token.tokens));
    if (token.type === 'text') {
      return [{ kind: 'paragraph', spans: spansOf(token.tokens ?? [token]) }];
    }
    if (token.type === 'list') {
      const items = token.items.map((item) => blocksOf(item.tokens));
      return [{ kind: 'list', isOrdered: token.ordered, items }];
    }
    if (token.type === 'code') return [{ kind: 'code', text: token.text }];
    if (token.type === 'blockquote') return [{ kind: 'quote', blocks: blocksOf(token.tokens) }];
    if (token.type === 'table') {
      const heads = token.header.map((cell) => spansOf(cell.tokens));
      const rows = token.rows.map((row) => row.map((cell) => spansOf(cell.tokens)));
      return [{ kind: 'table', heads, rows }];
    }
    if (token.type === 'html') return markOf(token.text);
    throw faultIn(from, `has a ${token.type} that the page cannot show: ${token.raw}`);
  }

  /**
   * @param {readonly Token[]} tokens
   * @returns {Block[]}
   */
  function paragraphOf(tokens) {
    const [token] = tokens;
    if (tokens.length === 1 && token.type === 'image') {
      pictures.push(token.href);
      return [{ kind: 'picture', picture: pictures.length - 1, alt: token.text }];
    }
    return isForOtherLanguage(tokens) ? [] : [{ kind: 'paragraph', spans: spansOf(tokens) }];
  }

  /**
   * @param {readonly import('marked').Token[]} tokens
   * @returns {Span[]}
   */
  function spansOf(tokens) {
    return tokens.flatMap((token) => spanOf(/** @type {Token} */ (token)));
  }

  /**
   * @param {Token} token
   * @returns {readonly Span[]}
   */
  function spanOf(token) {
    if (token.type === 'text' || token.type === 'escape') {
      // The parser leaves them as they are; written as themselves, nothing needs to be undone.
      if (/&#?\w+;/.test(token.text)) throw faultIn(from, `spells out a sign: ${token.text}`);
      return [token.text.replaceAll('\n', ' ')];
    }
    if (token.type === 'em') return [{ kind: 'emphasis', spans: spansOf(token.tokens) }];
    if (token.type === 'strong') return [{ kind: 'strong', spans: spansOf(token.tokens) }];
    if (token.type === 'codespan') return [{ kind: 'code', text: token.text }];
    if (token.type === 'link') return linkOf(from, token.href, spansOf(token.tokens));
    throw faultIn(from, `has a ${token.type} that the page cannot show: ${token.raw}`);
  }

  /**
   * Marks are for programs that write documents; of them the page needs to know where cards are.
   * @param {string} html
   * @returns {Block[]}
   */
  function markOf(html) {
    if (html.trim() === '<!-- cards -->') return [{ kind: 'cards', cards: [] }];
    if (/^<!--.*-->\s*$/.test(html)) return [];
    throw faultIn(from, `has HTML, which the page does not show: ${html}`);
  }
}

/** In the page there is a button for that. @param {readonly Token[]} tokens */
function isForOtherLanguage([token, ...others]) {
  return (
    others.length === 0 &&
    token.type === 'em' &&
    /^(?:En français\s: |In English: )/.test(token.text)
  );
}

/**
 * After the mark each heading begins a card, until one of a higher level.
 * @param {readonly Block[]} blocks
 * @returns {readonly Block[]}
 */
function cardsIn(blocks) {
  /** @type {Block[]} */
  const whole = [];
  /** @type {Block[][] | null} */
  let cards = null;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) cards = null;
    if (block.kind === 'cards') {
      cards = [];
      whole.push({ kind: 'cards', cards });
    } else if (cards === null) whole.push(block);
    else if (block.kind === 'heading') cards.push([block]);
    else cards.at(-1)?.push(block);
  }
  return whole;
}

/**
 * @param {number} level
 * @param {string} id
 * @param {readonly Span[]} spans
 * @returns {Heading}
 */
function headingOf(level, id, spans) {
  return { kind: 'heading', level, id, spans };
}

/**
 * @param {GuideFile} from
 * @param {string} what
 */
function faultIn({ file }, what) {
  return new Error(`${path.relative(root, file)} ${what}`);
}
