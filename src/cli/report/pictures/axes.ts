/** Pictures of numbers that vary: a measure along each of them, plan by plan, and pair by pair. */
import { meanWithin, type Axis } from '../../../lab/index.ts';
import { alongAxis, axesOf, type AxisPoint } from '../alongAxis.ts';
import { bandPanel } from '../charts/bandPanel.ts';
import { inParts, scaleFor, shortened } from '../charts/drawing.ts';
import { panelGrid, type Panel } from '../charts/panels.ts';
import type { Figure } from '../figure.ts';
import { heatTable } from '../heatTable.ts';
import { markup, type Markup } from '../markup.ts';
import { fromTo, inOrder, numberSaid, parameterSaid, within, type Told } from '../told.ts';

const panelHeight = 190;
const [top, left, right, foot] = [34, 58, 62, 30];
const [columnsMost, plansMost] = [2, 8];

export function axisFigures(told: Told): readonly Figure[] {
  return axesOf(told).map((axis) => alongFigure(told, axis));
}

type PlanAlong = { readonly name: string; readonly points: readonly AxisPoint[] };

function alongFigure(told: Told, axis: Axis): Figure {
  const { say, main } = told;
  const rows = inOrder(told).map((play): PlanAlong => ({
    name: told.plans[play],
    points: alongAxis(told, play, axis),
  }));
  const sentences = rows.map(({ name, points }) => {
    const [first, last] = [points[0], points[points.length - 1]];
    return say('lab.report.alongText', {
      plan: name,
      low: numberSaid(told, first.value),
      from: main.plain(first.summary.mean),
      high: numberSaid(told, last.value),
      to: main.plain(last.summary.mean),
    });
  });
  const others = axesOf(told).length > 1 ? ` ${say('lab.report.alongOthers')}` : '';
  return {
    title: say('lab.report.alongTitle', {
      measure: main.name,
      parameter: parameterSaid(told, axis.parameter),
    }),
    text: sentences.join(' '),
    how: `${say('lab.report.alongHow')}${others}`,
    picture: {
      kind: 'drawings',
      drawings: inParts(rows, plansMost).map((part) =>
        panelGrid(
          part,
          { columns: Math.min(columnsMost, rows.length), panelHeight, gap: 26 },
          (row, panel) => alongPanel(told, row, rows, panel),
        ),
      ),
    },
    table: {
      heads: [
        say('lab.report.plan'),
        say('lab.report.value'),
        say('lab.report.mean'),
        say('lab.report.middle'),
      ],
      rows: rows.flatMap(({ name, points }) =>
        points.map(({ value, summary: { mean, interval }, runs }) => [
          name,
          numberSaid(told, value),
          within(told, main.plain, mean, interval),
          fromTo(told, main.plain, [runs[0], runs[4]]),
        ]),
      ),
    },
  };
}

/** @param all whose values the one scale must hold */
function alongPanel(
  told: Told,
  { name, points }: PlanAlong,
  all: readonly PlanAlong[],
  { width, height }: Panel,
): Markup {
  const { main } = told;
  const spans = all.flatMap((row) => row.points.flatMap(({ runs }) => [runs[0], runs[4]]));
  const values = points.map(({ value }) => value);
  const panel = bandPanel({
    points: points.map(({ value, summary: { mean, interval }, runs }) => ({
      x: value,
      line: mean,
      dark: interval ?? [mean, mean],
      pale: [runs[0], runs[4]],
    })),
    tone: 'main',
    x: {
      scale: scaleFor(values, [left, width - right], 0),
      tick: (value) => numberSaid(told, value),
      ticks: 5,
    },
    y: { scale: scaleFor(spans, [height - foot, top], 4), tick: main.tick },
    isScaled: true,
    end: main.plain(points[points.length - 1].summary.mean),
  });
  return markup`<text class="name" x="0" y="14">${shortened(name, width)}</text>${panel}`;
}

/** @returns nothing unless exactly two numbers vary, each with more values than one */
export function heatFigures(told: Told): readonly Figure[] {
  const axes = axesOf(told);
  if (axes.length !== 2 || axes.some(({ points }) => points === 1)) return [];
  const [down, across] = axes;
  return inOrder(told).map((play) => heatFigure(told, play, down, across));
}

function heatFigure(told: Told, play: number, down: Axis, across: Axis): Figure {
  const { say, main, arms, plans } = told;
  const valuesOf = (axis: Axis): readonly number[] =>
    alongAxis(told, play, axis).map(({ value }) => value);
  const [rows, columns] = [valuesOf(down), valuesOf(across)];
  const cells = rows.map((_, row) =>
    columns.map((_column, column) => {
      const set = row * columns.length + column;
      return meanWithin(arms.valuesOf(main.id, play, set)).mean;
    }),
  );
  const places = cells.flatMap((means, row) =>
    means.map((mean, column) => ({
      mean: main.plain(mean),
      row: numberSaid(told, rows[row]),
      column: numberSaid(told, columns[column]),
      at: mean,
    })),
  );
  const ranked = places.toSorted((one, other) => one.at - other.at);
  const [least, most] = [ranked[0], ranked[ranked.length - 1]];
  const title = say('lab.report.heatTitle', { measure: main.name, plan: plans[play] });
  return {
    title,
    text: say('lab.report.heatText', {
      most: most.mean,
      row: most.row,
      column: most.column,
      least: least.mean,
      otherRow: least.row,
      otherColumn: least.column,
    }),
    how: say('lab.report.heatHow'),
    picture: {
      kind: 'table',
      table: heatTable({
        caption: title,
        down: say('lab.report.heatRows', { parameter: parameterSaid(told, down.parameter) }),
        across: say('lab.report.heatColumns', {
          parameter: parameterSaid(told, across.parameter),
        }),
        rows: rows.map((value) => numberSaid(told, value)),
        columns: columns.map((value) => numberSaid(told, value)),
        cells,
        plain: main.plain,
      }),
    },
    table: null,
  };
}
