import { AxisLeft } from '@visx/axis';
import type { scaleLinear } from '@visx/scale';

type ValueAxisProps = {
  readonly y: ReturnType<typeof scaleLinear<number>>;
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
};

const ticks = 4;

/** Values at the left, each with a line across the drawing. */
export function ValueAxis({ y, left, right, format }: ValueAxisProps) {
  return (
    <>
      {y.ticks(ticks).map((tick) => (
        <line key={tick} className="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
      ))}
      <AxisLeft
        scale={y}
        left={left}
        numTicks={ticks}
        tickFormat={(value) => format(Number(value))}
        tickLabelProps={{ className: 'axisLabel' }}
        hideTicks
        hideAxisLine
      />
    </>
  );
}
