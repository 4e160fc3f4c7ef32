/** The headings of a document, as they are linked to. */
import { lexer } from 'marked';

/**
 * As GitHub makes them of headings, a second one of the same words with a number.
 * @param {string} text
 * @returns {readonly string[]} all of them, in their order
 */
export function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return headingsOf(text).map((heading) => {
    const anchor = anchorOf(heading);
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

/** @param {string} text */
function headingsOf(text) {
  return lexer(text).flatMap((token) => (token.type === 'heading' ? [String(token.text)] : []));
}

/** @param {string} heading */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
