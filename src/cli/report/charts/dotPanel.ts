/** A small drawing of one measure: a line for each plan, with its mean and what is known of it. */
import type { Summary } from '../arms.ts';
import { markup, type Markup } from '../markup.ts';
import { bottomAxis, scaleFor, shortened, type Axis } from './drawing.ts';
import type { Panel } from './panels.ts';
import { meanMark } from './spreadRows.ts';

export type DotPanel = {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly summary: Summary }[];
  readonly tick: Axis['tick'];
};

const rowHeight = 25;
const [titleHeight, axisHeight, edge] = [30, 24, 28];
const nameWidth = 178;

export function dotPanelHeight(rows: number): number {
  return titleHeight + rows * rowHeight + axisHeight;
}

export function dotPanel({ title, rows, tick }: DotPanel, { width }: Panel): Markup {
  const scale = scaleFor(
    rows.flatMap(({ summary: { mean, interval, band } }) => [mean, ...(interval ?? []), ...band]),
    [nameWidth + edge, width - edge],
    3,
  );
  const bottom = titleHeight + rows.length * rowHeight;
  const lines = rows.map(({ name, summary }, at) => {
    const y = titleHeight + (at + 0.5) * rowHeight;
    return markup`<text class="rowName" x="0" y="${y + 4}">${shortened(name, nameWidth)}</text>${meanMark(summary, scale, y)}`;
  });
  return markup`<text class="name" x="0" y="14">${shortened(title, width)}</text>${bottomAxis({ scale, tick, ticks: 3 }, titleHeight - 4, bottom)}${lines}`;
}
