import { Area, LinePath } from '@visx/shape';
import type { Line } from './LineChart.tsx';

/** Five values from the least to the most; null: unknown. */
export type Spread = { readonly quarter: number; readonly values: readonly number[] | null };

type FanShapeProps = {
  readonly own: readonly (number | null)[];
  /** From the last of one's own on. */
  readonly spread: readonly Spread[];
  readonly tone: Line['tone'];
  readonly x: (quartersOver: number) => number;
  readonly y: (value: number) => number;
};

/** Between which of the five each band lies. */
const bands = [
  { name: 'most', from: 0, to: 4 },
  { name: 'half', from: 1, to: 3 },
] as const;
const middle = 2;

/** The bands of a fan, its middle, and the line that it comes from. */
export function FanShape({ own, spread, tone, x, y }: FanShapeProps) {
  const line = own.map((value, at) => ({ quarter: at + 1, value }));
  // What is told of a quarter stands above its number.
  const atQuarter = ({ quarter }: { readonly quarter: number }): number => x(quarter - 0.5);
  const isKnown = ({ values }: Spread): boolean => values !== null;
  const heightOf =
    (place: number) =>
    ({ values }: Spread): number =>
      y(values?.[place] ?? 0);
  return (
    <g className="fan" data-tone={tone}>
      {bands.map(({ name, from, to }) => (
        <Area
          key={name}
          className={name}
          data={[...spread]}
          defined={isKnown}
          x={atQuarter}
          y0={heightOf(from)}
          y1={heightOf(to)}
        />
      ))}
      <LinePath
        className="line"
        data-stroke="dashed"
        data={[...spread]}
        defined={isKnown}
        x={atQuarter}
        y={heightOf(middle)}
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
  );
}
