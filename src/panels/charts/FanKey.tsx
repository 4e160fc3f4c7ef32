import { useChartWidth } from './ChartSvg.tsx';
import type { Line } from './LineChart.tsx';

/** What the lines and bands of a fan are called. */
export type FanNames = Readonly<Record<(typeof parts)[number], string>>;

const parts = ['own', 'middle', 'half', 'most'] as const;
const unitsPerLetter = 6.9;
const [signWide, gap, rowHeight] = [27, 14, 20];

type FanKeyProps = { readonly names: FanNames; readonly tone: Line['tone'] };

/** Side by side as far as there is room. */
export function FanKey({ names, tone }: FanKeyProps) {
  const places = placesIn(
    useChartWidth(),
    parts.map((part) => signWide + names[part].length * unitsPerLetter + gap),
  );
  return parts.map((part, at) => (
    <g
      key={part}
      className="fan"
      data-tone={tone}
      transform={`translate(${places[at].x} ${places[at].row * rowHeight})`}
    >
      <Sign part={part} />
      <text x={signWide} y={12}>
        {names[part]}
      </text>
    </g>
  ));
}

function Sign({ part }: { readonly part: keyof FanNames }) {
  if (part === 'half' || part === 'most') {
    return <rect className={part} x={1} y={1} width={20} height={13} />;
  }
  return (
    <>
      <line
        className="line"
        data-stroke={part === 'middle' ? 'dashed' : 'solid'}
        x1={0}
        x2={22}
        y1={7.5}
        y2={7.5}
      />
      {part === 'own' ? <circle cx={11} cy={7.5} r={3.4} /> : null}
    </>
  );
}

/** One after another, in a new row where one would not fit. */
function placesIn(
  width: number,
  widths: readonly number[],
): readonly { readonly x: number; readonly row: number }[] {
  const places: { readonly x: number; readonly row: number }[] = [];
  let [x, row] = [0, 0];
  for (const each of widths) {
    if (x > 0 && x + each - gap > width) [x, row] = [0, row + 1];
    places.push({ x, row });
    x += each;
  }
  return places;
}
