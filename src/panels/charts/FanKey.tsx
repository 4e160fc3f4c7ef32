import type { Line } from './LineChart.tsx';

/** What the lines and bands of a fan are called. */
export type FanNames = Readonly<Record<(typeof parts)[number], string>>;

const parts = ['own', 'middle', 'half', 'most'] as const;
const unitsPerLetter = 6.5;
const [signWide, gap, rowHeight] = [27, 14, 20];

type FanKeyProps = {
  readonly names: FanNames;
  readonly tone: Line['tone'];
  readonly places: readonly KeyPlace[];
};

/** @param places as `keyPlaces` says */
export function FanKey({ names, tone, places }: FanKeyProps) {
  return parts.map((part, at) => (
    <g
      key={part}
      className="fan"
      data-tone={tone}
      transform={`translate(${places[at].x} ${places[at].y})`}
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

type KeyPlace = { readonly x: number; readonly y: number };

/** One after another, in a new row where one would not fit. */
export function keyPlaces(names: FanNames, width: number): readonly KeyPlace[] {
  const places: KeyPlace[] = [];
  let [x, y] = [0, 0];
  for (const part of parts) {
    const wide = signWide + names[part].length * unitsPerLetter;
    if (x > 0 && x + wide > width) [x, y] = [0, y + rowHeight];
    places.push({ x, y });
    x += wide + gap;
  }
  return places;
}
