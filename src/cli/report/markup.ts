/**
 * Markup that is put together from parts. What is not markup itself is text, and is escaped where it
 * is set in: nothing that a file says can become a tag, an attribute or a style.
 */
import { harmless } from '../../words/index.ts';

export type Markup = { readonly markup: string };

/** Numbers are places in a drawing; those that are read come as text that has been said. */
export type Piece = Markup | string | number | readonly Markup[] | null;

export function markup(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: texts.map((text, at) => `${text}${written(pieces[at] ?? null)}`).join('') };
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(Math.round(piece * 100) / 100);
  return 'markup' in piece ? piece.markup : piece.map((each) => each.markup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return harmless(text).replaceAll(/[&<>"']/g, (sign) => entities[sign]);
}
