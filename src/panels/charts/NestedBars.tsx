import { scaleLinear } from '@visx/scale';
import { ChartSvg, useChartWidth } from './ChartSvg.tsx';
import { QuarterAxis } from './QuarterAxis.tsx';
import { ValueAxis } from './ValueAxis.tsx';

/** Each series is a part of the one before it, and is drawn inside it: what is left of a number. */
export type NestedSeries = {
  readonly name: string;
  /** One for each quarter from the first; those that are missing are unknown. */
  readonly values: readonly number[];
};

type NestedBarsProps = {
  /** Two or three. */
  readonly series: readonly NestedSeries[];
  readonly led: number;
  readonly quarters: number;
  readonly format: (value: number) => string;
};

const height = 270;
const [top, bottom, left] = [44, 228, 62];

export function NestedBars({ series, led, quarters, format }: NestedBarsProps) {
  const width = useChartWidth();
  const right = width - 10;
  const highest = Math.max(4, ...series.flatMap(({ values }) => values));
  const x = scaleLinear<number>({ domain: [0, quarters], range: [left, right] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [bottom, top], nice: 4 });
  const room = x(1) - x(0);
  return (
    <ChartSvg height={height}>
      <Key series={series} />
      <ValueAxis y={y} left={left} right={right} format={format} />
      <QuarterAxis quarters={quarters} led={led} x={x} top={top} bottom={bottom} />
      {series.map(({ name, values }, depth) => (
        <g key={name} className="bars" data-depth={depthName(depth, series.length)}>
          {values.map((value, at) => (
            <rect
              key={at}
              x={x(at) + room * (0.16 + 0.1 * depth)}
              width={room * (0.68 - 0.2 * depth)}
              y={y(value)}
              height={bottom - y(value)}
            />
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}

/** The innermost is what arrived, whether there are two of them or three. */
function depthName(depth: number, of: number): 'whole' | 'part' | 'arrived' {
  if (depth === 0) return 'whole';
  return depth === of - 1 ? 'arrived' : 'part';
}

const unitsPerLetter = 7.2;

function Key({ series }: Pick<NestedBarsProps, 'series'>) {
  const width = useChartWidth();
  const room = width / series.length;
  const longest = Math.max(...series.map(({ name }) => name.length)) * unitsPerLetter + 24;
  return (
    <>
      {series.map(({ name }, depth) => (
        <g
          key={name}
          className="bars"
          data-depth={depthName(depth, series.length)}
          transform={`translate(${depth * Math.min(room, longest)} 4)`}
        >
          <rect x={1} y={1} width={12} height={12} />
          <text x={19} y={11.5}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
