/** Figures to be read: every cell has been said, the first of each row is what the row is of. */
import { markup, type Markup } from './markup.ts';

export type DataTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of words, which stand at the left of their cells, apart from the first. */
  readonly texts?: ReadonlySet<number>;
};

export function dataTable({ heads, rows, texts }: DataTable, caption: string): Markup {
  const side = (at: number): Markup | null =>
    at === 0 || texts?.has(at) === true ? markup` class="text"` : null;
  const body = rows.map(
    ([head, ...cells]) =>
      markup`<tr><th scope="row">${head}</th>${cells.map((cell, at) => markup`<td${side(at + 1)}>${cell}</td>`)}</tr>`,
  );
  return markup`<div class="wideTable" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads.map((head, at) => markup`<th scope="col"${side(at)}>${head}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}
