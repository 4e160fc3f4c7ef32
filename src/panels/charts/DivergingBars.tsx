import { ChartSvg, useChartWidth } from './ChartSvg.tsx';
import type { Line } from './LineChart.tsx';

export type BarRow = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly bars: readonly Bar[];
};

type Bar = {
  readonly value: number;
  readonly text: string;
  readonly tone: Line['tone'];
  /** A second kind of bar is hollow: it is told apart without its colour. */
  readonly isHollow: boolean;
};

type DivergingBarsProps = {
  readonly rows: readonly BarRow[];
  /** The scale reaches at least this far, so that noise does not look like news. */
  readonly least: number;
};

const unitsPerLetter = 7.1;
const edge = 3;
const textGap = 7;
const heads = { label: 18, note: 35, bars: 43 };
const barStep = 17;
const barHeight = 11;
const rowGap = 16;

/** To the right what adds, to the left what takes away; each row named above its bars. */
export function DivergingBars({ rows, least }: DivergingBarsProps) {
  const width = useChartWidth();
  const x = scaleFor(rows, width, least);
  const bottom = rows.reduce((sum, row) => sum + heightOf(row), 0);
  return (
    <ChartSvg height={bottom}>
      {rows.map((row, at) => {
        const top = rows.slice(0, at).reduce((sum, each) => sum + heightOf(each), 0);
        return (
          <g key={row.id} className="barRow" transform={`translate(0 ${top})`}>
            {at === 0 ? null : <line className="grid" x1={0} x2={width} y1={0} y2={0} />}
            <text className="rowLabel" x={0} y={heads.label}>
              {shortened(row.label, width / unitsPerLetter)}
            </text>
            <text x={0} y={heads.note}>
              {shortened(row.note, width / unitsPerLetter)}
            </text>
            {row.bars.map((bar, place) => (
              <BarWithText key={bar.text} bar={bar} x={x} y={heads.bars + place * barStep} />
            ))}
            <line
              className="zero"
              x1={x(0)}
              x2={x(0)}
              y1={heads.bars - 3}
              y2={heads.bars + row.bars.length * barStep - 2}
            />
          </g>
        );
      })}
    </ChartSvg>
  );
}

type BarWithTextProps = {
  readonly bar: Bar;
  readonly x: (value: number) => number;
  readonly y: number;
};

/** The figure stands at the right of what is drawn: a bar to the left leaves room for it there. */
function BarWithText({ bar: { value, text, tone, isHollow }, x, y }: BarWithTextProps) {
  return (
    <g data-tone={tone} className={isHollow ? 'bar hollow' : 'bar'}>
      <rect
        x={Math.min(x(0), x(value))}
        y={y}
        width={Math.abs(x(value) - x(0))}
        height={barHeight}
      />
      <text x={x(Math.max(0, value)) + textGap} y={y + 10}>
        {text}
      </text>
    </g>
  );
}

function heightOf({ bars }: BarRow): number {
  return heads.bars + bars.length * barStep + rowGap;
}

/** As wide as it can be with every figure still beside its bar. */
function scaleFor(
  rows: readonly BarRow[],
  width: number,
  least: number,
): (value: number) => number {
  const bars = rows.flatMap((row) => row.bars);
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const unit = Math.min(
    (width - 2 * edge) / Math.max(least, ...bars.map(({ value }) => Math.abs(value))),
    ...bars.map(({ value, text }) => {
      const room = width - 2 * edge - textGap - text.length * unitsPerLetter;
      return room / Math.max(least, Math.max(0, value) - low);
    }),
  );
  return (value) => edge + (value - low) * unit;
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.floor(letters) - 1)}…`;
}
