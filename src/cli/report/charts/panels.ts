/** Several small drawings side by side in one. */
import { markup, type Markup } from '../markup.ts';
import { wide } from './drawing.ts';

export type Grid = {
  readonly columns: number;
  readonly panelHeight: number;
  readonly gap: number;
};

export type Panel = { readonly width: number; readonly height: number };

export function panelGrid<Item>(
  items: readonly Item[],
  { columns, panelHeight, gap }: Grid,
  draw: (item: Item, panel: Panel, at: number) => Markup,
): { readonly height: number; readonly body: readonly Markup[] } {
  const width = (wide - (columns - 1) * gap) / columns;
  const rows = Math.ceil(items.length / columns);
  return {
    height: rows * (panelHeight + gap) - gap,
    body: items.map((item, at) => {
      const x = (at % columns) * (width + gap);
      const y = Math.floor(at / columns) * (panelHeight + gap);
      const panel = { width, height: panelHeight };
      return markup`<g transform="translate(${x} ${y})">${draw(item, panel, at)}</g>`;
    }),
  };
}
