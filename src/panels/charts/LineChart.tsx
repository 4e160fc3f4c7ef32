import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { weeksPerQuarter, type Estimate } from '../../game/index.ts';
import { ChartSvg, useChartWidth } from './ChartSvg.tsx';
import { QuarterAxis } from './QuarterAxis.tsx';
import { spreadApart } from './spreadApart.ts';
import { ValueAxis } from './ValueAxis.tsx';

export type Point = { readonly week: number; readonly value: number };

/** One line, told from the others by colour, by how it is drawn, and by its name at its end. */
export type Line = {
  readonly name: string;
  readonly tone: 'growth' | 'water' | 'tremor' | 'muted' | 'zealot' | 'collaborator' | 'resister';
  readonly stroke: 'solid' | 'dashed' | 'dotted';
  readonly points: readonly Point[];
};

type LineChartProps = {
  readonly lines: readonly Line[];
  readonly estimates?: readonly (Estimate & { readonly week: number })[];
  readonly led: number;
  readonly quarters: number;
  readonly format: (value: number) => string;
  /** The scale reaches at least this far, so that noise does not look like news. */
  readonly most: number;
};

const height = 270;
const [top, bottom, left] = [24, 228, 62];

export function LineChart(props: LineChartProps) {
  const { lines, estimates = [], led, quarters, format, most } = props;
  const width = useChartWidth();
  const right = width - 14 - widthOfNames(lines);
  const highest = Math.max(
    most,
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...estimates.map(({ high }) => high),
  );
  // Differences go below nothing, shares and counts never.
  const lowest = Math.min(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const x = scaleLinear<number>({ domain: [0, quarters * weeksPerQuarter], range: [left, right] });
  const y = scaleLinear<number>({ domain: [lowest, highest], range: [bottom, top], nice: 4 });
  return (
    <ChartSvg height={height}>
      <ValueAxis y={y} left={left} right={right} format={format} />
      {lowest < 0 ? <line className="zero" x1={left} x2={right} y1={y(0)} y2={y(0)} /> : null}
      <QuarterAxis
        quarters={quarters}
        led={led}
        x={(over) => x(over * weeksPerQuarter)}
        top={top}
        bottom={bottom}
      />
      {lines.map(({ name, tone, stroke, points }) => (
        <LinePath
          key={name}
          className="line"
          data-tone={tone}
          data-stroke={stroke}
          data={[...points]}
          x={({ week }) => x(week)}
          y={({ value }) => y(value)}
        />
      ))}
      {estimates.map(({ week, value, low, high }) => (
        <g key={week} className="estimate">
          <line x1={x(week)} x2={x(week)} y1={y(low)} y2={y(high)} />
          <line x1={x(week) - 4} x2={x(week) + 4} y1={y(low)} y2={y(low)} />
          <line x1={x(week) - 4} x2={x(week) + 4} y1={y(high)} y2={y(high)} />
          <circle cx={x(week)} cy={y(value)} r={3.4} />
        </g>
      ))}
      <Names lines={lines} x={x} y={y} />
    </ChartSvg>
  );
}

type NamesProps = {
  readonly lines: readonly Line[];
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
};

/** Each line is named where it ends: nobody must look to and fro between a line and a key. */
function Names({ lines, x, y }: NamesProps) {
  const ends = lines.flatMap(({ name, tone, points }) => {
    const end = points.at(-1);
    return end === undefined ? [] : [{ name, tone, x: x(end.week), y: y(end.value) }];
  });
  const groups = Array.from(Map.groupBy(ends, (end) => end.x).values());
  return groups.flatMap((group) => {
    const places = spreadApart(
      group.map((end) => end.y),
      16,
    );
    return group.map((end, at) => (
      <g key={end.name} className="name" data-tone={end.tone}>
        <line className="leader" x1={end.x} y1={end.y} x2={end.x + 7} y2={places[at]} />
        <circle cx={end.x} cy={end.y} r={3} />
        <text x={end.x + 10} y={places[at] + 4.5}>
          {end.name}
        </text>
      </g>
    ));
  });
}

const unitsPerLetter = 7.4;

function widthOfNames(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map(({ name }) => name.length)) * unitsPerLetter;
}
