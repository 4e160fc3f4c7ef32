import { scaleLinear } from '@visx/scale';
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
const heads = { label: 18, note: 35, bars: 43 };
const barStep = 17;
const barHeight = 11;
const rowGap = 16;

/** To the right what adds, to the left what takes away; each row named above its bars. */
export function DivergingBars({ rows, least }: DivergingBarsProps) {
  const width = useChartWidth();
  const values = rows.flatMap(({ bars }) => bars.map(({ value }) => value));
  const room = roomFor(rows);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = scaleLinear<number>({
    // Where nothing is that small, the bars fill what is there.
    domain: [low, Math.max(high, low + least)],
    range: [low < 0 ? room : 4, width - room],
  });
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

function BarWithText({ bar: { value, text, tone, isHollow }, x, y }: BarWithTextProps) {
  const isLess = value < 0;
  return (
    <g data-tone={tone} className={isHollow ? 'bar hollow' : 'bar'}>
      <rect
        x={Math.min(x(0), x(value))}
        y={y}
        width={Math.abs(x(value) - x(0))}
        height={barHeight}
      />
      <text x={x(value) + (isLess ? -6 : 6)} y={y + 10} textAnchor={isLess ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}

function heightOf({ bars }: BarRow): number {
  return heads.bars + bars.length * barStep + rowGap;
}

/** Beside the longest bar its figure must still fit. */
function roomFor(rows: readonly BarRow[]): number {
  const lengths = rows.flatMap(({ bars }) => bars.map(({ text }) => text.length));
  return Math.max(0, ...lengths) * unitsPerLetter + 8;
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.floor(letters) - 1)}…`;
}
