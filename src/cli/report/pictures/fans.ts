/** How plans went, quarter by quarter: for each a row of three fans over all its seeds. */
import { quarterMeasures } from '../../../lab/index.ts';
import { bandOf, type Band } from '../arms.ts';
import { bandPanel, type BandPoint } from '../charts/bandPanel.ts';
import { inParts, scaleFor, wide } from '../charts/drawing.ts';
import type { DataTable } from '../dataTable.ts';
import type { Drawn, Figure } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { measureSaid } from '../measureSaid.ts';
import { inOrder, type Told } from '../told.ts';

type QuarterMeasure = (typeof quarterMeasures)[number];
type Plan = {
  readonly name: string;
  /** Quarter by quarter. */
  readonly fans: Readonly<Record<QuarterMeasure, readonly Band[]>>;
};

const rowHeight = 172;
const [nameAt, top, bottom] = [16, 50, 132];
const [scaleWidth, endWidth] = [56, 58];
const plansMost = 5;

/** @returns nothing where the rows tell outcomes alone */
export function fanFigures(told: Told): readonly Figure[] {
  const { arms, say, plans, table } = told;
  const quarters = quartersOf(table.columns.map(({ name }) => name));
  if (quarters.length === 0) return [];
  const fanOf = (play: number, measure: QuarterMeasure): readonly Band[] =>
    quarters.map((quarter) => bandOf(arms.playOf(`${measure}Q${quarter}`, play)));
  const rows = inOrder(told).map((play): Plan => {
    const [practice, trust, permeability] = quarterMeasures.map((each) => fanOf(play, each));
    return { name: plans[play], fans: { practice, trust, permeability } };
  });
  const { plain } = measureSaid(say, 'practice');
  const lastOf = ({ fans: { practice } }: Plan): number => practice[practice.length - 1][2];
  const ranked = rows.toSorted((one, other) => lastOf(other) - lastOf(one));
  const [best, worst] = [ranked[0], ranked[ranked.length - 1]];
  return [
    {
      title: say('lab.report.fansTitle'),
      text: say('lab.report.fansText', {
        count: rows.length,
        best: best.name,
        most: plain(lastOf(best)),
        worst: worst.name,
        least: plain(lastOf(worst)),
      }),
      how: say('lab.report.fansHow'),
      picture: {
        kind: 'drawings',
        drawings: inParts(rows, plansMost).map((part) => fanRows(told, part, rows, quarters)),
      },
      table: fanTable(told, rows, quarters),
    },
  ];
}

function quartersOf(columns: readonly string[]): readonly number[] {
  return columns.flatMap((column) => {
    const quarter = /^practiceQ(?<quarter>\d+)$/.exec(column)?.groups?.['quarter'];
    return quarter === undefined ? [] : [Number(quarter)];
  });
}

/** @param all whose values the one scale must hold */
function fanRows(
  { say }: Told,
  rows: readonly Plan[],
  all: readonly Plan[],
  quarters: readonly number[],
): Drawn {
  const spans = all.flatMap(({ fans }) =>
    Object.values(fans).flatMap((bands) => bands.flatMap(([low, , , , high]) => [low, high])),
  );
  const yScale = scaleFor([0, ...spans], [bottom, top], 4);
  const { plain, tick } = measureSaid(say, 'practice');
  const width = (wide - scaleWidth) / quarterMeasures.length;
  const panel = (bands: readonly Band[], tone: QuarterMeasure, at: number): Markup => {
    const left = scaleWidth + at * width;
    const xScale = scaleFor(quarters, [left, left + width - endWidth], 0);
    return markup`<text class="rowName" x="${left}" y="${top - 14}">${say(`lab.report.short.${tone}`)}</text>${bandPanel(
      {
        points: bands.map(pointOf(quarters)),
        tone,
        x: { scale: xScale, tick: (value) => say('lab.report.whole', { value }), ticks: 4 },
        y: { scale: yScale, tick },
        isScaled: at === 0,
        end: plain(bands[bands.length - 1][2]),
      },
    )}`;
  };
  return {
    height: rows.length * rowHeight - 14,
    body: rows.map(({ name, fans }, row) => {
      const panels = quarterMeasures.map((measure, at) => panel(fans[measure], measure, at));
      return markup`<g transform="translate(0 ${row * rowHeight})"><text class="name" x="0" y="${nameAt}">${name}</text>${panels}</g>`;
    }),
  };
}

function pointOf(quarters: readonly number[]): (band: Band, at: number) => BandPoint {
  return ([low, lower, line, higher, high], at) => ({
    x: quarters[at],
    line,
    dark: [lower, higher],
    pale: [low, high],
  });
}

function fanTable({ say }: Told, rows: readonly Plan[], quarters: readonly number[]): DataTable {
  const { plain } = measureSaid(say, 'practice');
  const cell = ([low, , middle, , high]: Band): string =>
    say('lab.report.within', { value: plain(middle), low: plain(low), high: plain(high) });
  return {
    heads: [
      say('lab.report.plan'),
      say('lab.report.quarter'),
      ...quarterMeasures.map((measure) => say(`lab.report.short.${measure}`)),
    ],
    rows: rows.flatMap(({ name, fans }) =>
      quarters.map((quarter, at) => [
        name,
        say('lab.report.whole', { value: quarter }),
        ...quarterMeasures.map((measure) => cell(fans[measure][at])),
      ]),
    ),
  };
}
