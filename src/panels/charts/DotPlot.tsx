import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { ChartSvg, useChartWidth } from './ChartSvg.tsx';
import type { Line } from './LineChart.tsx';

export type DotBand = {
  readonly name: string;
  readonly values: readonly number[];
  readonly mean: number;
  /** Where nine in ten lie. */
  readonly middle: readonly [number, number];
  readonly tone: Line['tone'];
  readonly isHollow: boolean;
};

type DotPlotProps = {
  readonly bands: readonly DotBand[];
  /** The one value that is set against all others. */
  readonly own: { readonly value: number; readonly text: string };
  readonly format: (value: number) => string;
  /** Apart at least so far, so that noise does not look like news. */
  readonly least: number;
};

const left = 22;
const top = 30;
const nameHeight = 22;
const pileMost = 98;
const bandGap = 34;
const dot = 3.1;
const cell = 7;

/** One dot a run, piled up where runs come to the same. */
export function DotPlot({ bands, own, format, least }: DotPlotProps) {
  const width = useChartWidth();
  const values = [own.value, ...bands.flatMap((band) => band.values)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear<number>({
    domain: [low, Math.max(high, low + least)],
    range: [left, width - left],
    nice: 6,
  });
  const piled = bands.map((band) => {
    const piles = Map.groupBy(band.values, (value) => Math.round((x(value) - left) / cell));
    const highest = Math.max(1, ...Array.from(piles.values(), (pile) => pile.length));
    const step = Math.min(cell, pileMost / highest);
    return { band, piles, step, height: nameHeight + highest * step };
  });
  const baseOf = (at: number): number =>
    piled.slice(0, at + 1).reduce((sum, { height }) => sum + height, top + at * bandGap);
  const bottom = baseOf(piled.length - 1) + bandGap - 8;
  const isAtRight = x(own.value) > width / 2;
  return (
    <ChartSvg height={bottom + 26}>
      {piled.map((pile, at) => (
        <Band key={pile.band.name} piled={pile} x={x} base={baseOf(at)} />
      ))}
      <g className="own">
        <line x1={x(own.value)} x2={x(own.value)} y1={20} y2={bottom} />
        <path d={`M${x(own.value)} 6l7 7l-7 7l-7 -7z`} />
        <text
          x={x(own.value) + (isAtRight ? -13 : 13)}
          y={18}
          textAnchor={isAtRight ? 'end' : 'start'}
        >
          {own.text}
        </text>
      </g>
      <AxisBottom
        scale={x}
        top={bottom}
        numTicks={Math.max(3, Math.min(8, Math.round(width / 90)))}
        tickFormat={(value) => format(Number(value))}
        tickLabelProps={{ className: 'underAxis' }}
        axisLineClassName="grid"
        hideTicks
      />
    </ChartSvg>
  );
}

/** A band with its runs by the place where they pile up. */
type Piled = {
  readonly band: DotBand;
  readonly piles: ReadonlyMap<number, readonly number[]>;
  /** How much higher each dot of a pile lies than the one before. */
  readonly step: number;
  readonly height: number;
};

type BandProps = {
  readonly piled: Piled;
  readonly x: (value: number) => number;
  readonly base: number;
};

function Band({ piled: { band, piles, step, height }, x, base }: BandProps) {
  const { name, mean, middle, tone, isHollow } = band;
  return (
    <g data-tone={tone} className={isHollow ? 'band hollow' : 'band'}>
      <text className="bandName" x={0} y={base - height + 10}>
        {name}
      </text>
      {Array.from(piles, ([place, pile]) =>
        pile.map((_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- The dots of a pile are all alike.
          <circle
            key={`${place} ${at}`}
            cx={left + place * cell}
            cy={base - dot - at * step}
            r={dot}
          />
        )),
      )}
      <line className="middle" x1={x(middle[0])} x2={x(middle[1])} y1={base + 9} y2={base + 9} />
      <path className="mean" d={`M${x(mean)} ${base + 4}l5 10h-10z`} />
    </g>
  );
}
