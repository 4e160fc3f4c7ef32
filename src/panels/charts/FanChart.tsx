import { AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { ChartSvg, useChartWidth } from './ChartSvg.tsx';
import { FanKey, type FanNames } from './FanKey.tsx';
import type { Line } from './LineChart.tsx';
import { QuarterAxis } from './QuarterAxis.tsx';

type FanChartProps = {
  /** One for each quarter that has run, the last of them known; null: unknown. */
  readonly own: readonly (number | null)[];
  /** Five for each quarter to come, from the least to the most; null: unknown. */
  readonly coming: readonly (readonly number[] | null)[];
  readonly names: FanNames;
  readonly tone: Line['tone'];
  readonly format: (value: number) => string;
  /** The scale reaches at least this far, so that noise does not look like news. */
  readonly most: number;
};

const height = 286;
const [top, bottom, left] = [60, 244, 52];

/** A line as far as it is known, and from its end a fan of what may follow. */
export function FanChart({ own, coming, names, tone, format, most }: FanChartProps) {
  const width = useChartWidth();
  const right = width - 10;
  const quarters = own.length + coming.length;
  const now = own.at(-1) ?? 0;
  const spread = [Array.from({ length: 5 }, () => now), ...coming].map((values, at) => ({
    quarter: own.length + at,
    values,
  }));
  const line = own.map((value, at) => ({ quarter: at + 1, value }));
  const highest = Math.max(
    most,
    ...line.map(({ value }) => value ?? 0),
    ...spread.flatMap(({ values }) => values ?? []),
  );
  const x = scaleLinear<number>({ domain: [0, quarters], range: [left, right] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [bottom, top], nice: 4 });
  // What is told of a quarter stands above its number.
  const atQuarter = ({ quarter }: { readonly quarter: number }): number => x(quarter - 0.5);
  const isKnown = ({ values }: Spread): boolean => values !== null;
  const heightAt =
    (place: number) =>
    ({ values }: Spread): number =>
      y(values?.[place] ?? 0);
  return (
    <ChartSvg height={height}>
      <FanKey names={names} tone={tone} />
      {y.ticks(4).map((tick) => (
        <line key={tick} className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
      ))}
      <AxisLeft
        scale={y}
        left={left}
        numTicks={4}
        tickFormat={(value) => format(Number(value))}
        tickLabelProps={{ className: 'axisLabel' }}
        hideTicks
        hideAxisLine
      />
      <QuarterAxis quarters={quarters} led={quarters} x={x} top={top} bottom={bottom} />
      <g className="fan" data-tone={tone}>
        {fanBands.map(({ name, from, to }) => (
          <Area
            key={name}
            className={name}
            data={spread}
            defined={isKnown}
            x={atQuarter}
            y0={heightAt(from)}
            y1={heightAt(to)}
          />
        ))}
        <LinePath
          className="line"
          data-stroke="dashed"
          data={spread}
          defined={isKnown}
          x={atQuarter}
          y={heightAt(2)}
        />
        <LinePath
          className="line"
          data={line}
          defined={({ value }) => value !== null}
          x={atQuarter}
          y={({ value }) => y(value ?? 0)}
        />
        {line.map(({ quarter, value }) =>
          value === null ? null : (
            <circle key={quarter} cx={atQuarter({ quarter })} cy={y(value)} r={3.4} />
          ),
        )}
      </g>
    </ChartSvg>
  );
}

type Spread = { readonly quarter: number; readonly values: readonly number[] | null };

/** Between which of the five each band lies. */
const fanBands = [
  { name: 'most', from: 0, to: 4 },
  { name: 'half', from: 1, to: 3 },
] as const;
