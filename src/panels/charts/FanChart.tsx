import { scaleLinear } from '@visx/scale';
import { ChartSvg, useChartWidth } from './ChartSvg.tsx';
import { FanKey, keyPlaces, type FanNames } from './FanKey.tsx';
import { FanShape, type Spread } from './FanShape.tsx';
import type { Line } from './LineChart.tsx';
import { QuarterAxis } from './QuarterAxis.tsx';
import { ValueAxis } from './ValueAxis.tsx';

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

const [plotHeight, underPlot, left] = [184, 42, 52];
/** Between the top of the last row of the key and the plot. */
const underKey = 40;

/** A line as far as it is known, and from its end a fan of what may follow. */
export function FanChart({ own, coming, names, tone, format, most }: FanChartProps) {
  const width = useChartWidth();
  const right = width - 10;
  const places = keyPlaces(names, width);
  const top = underKey + Math.max(...places.map(({ y: above }) => above));
  const bottom = top + plotHeight;
  const quarters = own.length + coming.length;
  const now = own.at(-1) ?? 0;
  const spread = [Array.from({ length: 5 }, () => now), ...coming].map((values, at): Spread => {
    return { quarter: own.length + at, values };
  });
  const highest = Math.max(
    most,
    ...own.map((value) => value ?? 0),
    ...spread.flatMap(({ values }) => values ?? []),
  );
  const x = scaleLinear<number>({ domain: [0, quarters], range: [left, right] });
  const y = scaleLinear<number>({ domain: [0, highest], range: [bottom, top], nice: 4 });
  return (
    <ChartSvg height={bottom + underPlot}>
      <FanKey names={names} tone={tone} places={places} />
      <ValueAxis y={y} left={left} right={right} format={format} />
      <QuarterAxis quarters={quarters} led={quarters} x={x} top={top} bottom={bottom} />
      <FanShape own={own} spread={spread} tone={tone} x={x} y={y} />
    </ChartSvg>
  );
}
