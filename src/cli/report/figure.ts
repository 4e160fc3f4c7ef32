/** A picture with all that belongs to it: what it says in words, how to read it, and its table. */
import type { Words } from '../../words/index.ts';
import { drawing } from './charts/drawing.ts';
import { dataTable, type DataTable } from './dataTable.ts';
import { markup, type Markup } from './markup.ts';

export type Drawn = { readonly height: number; readonly body: readonly Markup[] };

export type Figure = {
  readonly title: string;
  /** What it shows, as somebody would say it who looks at it. */
  readonly text: string;
  readonly how: string;
  /** Several where one would be longer than a page; or a table that is itself the picture. */
  readonly picture:
    | { readonly kind: 'drawings'; readonly drawings: readonly Drawn[] }
    | { readonly kind: 'table'; readonly table: Markup };
  /** Null where the picture is one. */
  readonly table: DataTable | null;
};

/** @param number from 1, which its table has too */
export function figureOf(figure: Figure, number: number, say: Words['say']): Markup {
  const { title, text, how, picture, table } = figure;
  const id = `figure-${number}`;
  const shown =
    picture.kind === 'table'
      ? picture.table
      : markup`${picture.drawings.map(({ height, body }) =>
          drawing({ height, titleId: `${id}-title`, textId: `${id}-text` }, body),
        )}`;
  const link =
    table === null
      ? null
      : markup` <a href="#table-${number}">${say('lab.report.toTable', { number })}</a>`;
  return markup`<figure id="${id}" aria-labelledby="${id}-title"><h3 id="${id}-title">${say('lab.report.figure', { number, title })}</h3><p id="${id}-text">${text}</p><div class="picture" role="region" tabindex="0" aria-label="${title}">${shown}</div><p class="how">${how}${link}</p></figure>`;
}

/** Of every figure that has one, under the figure's number. */
export function tablesOf(figures: readonly Figure[], say: Words['say']): readonly Markup[] {
  return figures.flatMap(({ title, table }, at) => {
    if (table === null) return [];
    const number = at + 1;
    const caption = say('lab.report.table', { number, title });
    const back = say('lab.report.toFigure', { number });
    return [
      markup`<div class="tableOf" id="table-${number}">${dataTable(table, caption)}<p class="how"><a href="#figure-${number}">${back}</a></p></div>`,
    ];
  });
}
