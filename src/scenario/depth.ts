/** How deep a file nests, found out before the parser proper, which recurses. The lexer does not. */
import { CST, Lexer } from 'yaml';

export const depthMost = 64;

/** Tokens by which the lexer tells its parser something; the file has no characters for them. */
const asides: ReadonlySet<string | null> = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/**
 * Counts open flow brackets, and how far to the right a line's first or compact list items stand,
 * which bounds how deep block collections can nest.
 * @returns the offset at which the file nests deeper than any scenario, or null
 */
export function tooDeepAt(text: string): number | null {
  let offset = 0;
  let lineStart = 0;
  let brackets = 0;
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (asides.has(type)) continue;
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    const nests = type === 'seq-item-ind' || type === 'explicit-key-ind';
    const opens = nests || (atLineStart && type !== 'space' && type !== 'comment');
    const isDeep = brackets === 0 && opens && offset - lineStart > depthMost;
    if (type !== 'newline' && (brackets > depthMost || isDeep)) return offset;
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) lineStart = offset + lastBreak + 1;
    offset += token.length;
    atLineStart = type === 'newline' || (atLineStart && type === 'space');
  }
  return null;
}
