/** A grid of values that is picture and table at once: the higher the value, the deeper its ground. */
import { markup, type Markup } from './markup.ts';

export type HeatTable = {
  readonly caption: string;
  readonly down: string;
  readonly across: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
  readonly plain: (value: number) => string;
};

/** Percent of the colour in the deepest ground: as much as letters can still be read on. */
const deepest = 44;

export function heatTable({
  caption,
  down,
  across,
  rows,
  columns,
  cells,
  plain,
}: HeatTable): Markup {
  const all = cells.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const cell = (value: number): Markup => {
    const depth = high === low ? 0 : Math.round(((value - low) / (high - low)) * deepest);
    return markup`<td style="--heat: ${depth}%">${plain(value)}</td>`;
  };
  const lines = cells.map(
    (means, at) => markup`<tr><th scope="row">${rows[at]}</th>${means.map(cell)}</tr>`,
  );
  return markup`<table class="heat"><caption class="hidden">${caption}</caption><thead><tr><th scope="col" rowspan="2">${down}</th><th scope="colgroup" colspan="${columns.length}">${across}</th></tr><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}
