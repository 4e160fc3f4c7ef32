import type { Passage } from '../../game/index.ts';
import type { Language } from '../../scenario/index.ts';
import { useLaterWords } from '../useWords.ts';
import { ChartSvg, useChartWidth } from '../charts/ChartSvg.tsx';

type StrataChartProps = {
  readonly passages: readonly Passage[];
  readonly language: Language;
};

const [left, axisHeight, labelHeight, waterHeight, clayHeight, gap] = [4, 36, 19, 34, 11, 7];

/** The message as water: how high it stands in each tier, and the clay that it must pass below it. */
export function StrataChart({ passages, language }: StrataChartProps) {
  const say = useLaterWords();
  const width = useChartWidth();
  const tiers = passages[0].tiers;
  const room = (width - 2 * left) / passages.length;
  const tall = labelHeight + waterHeight + clayHeight + gap;
  const height = tall * (tiers.length + 1) + axisHeight;
  const highest = Math.max(
    0.1,
    ...passages.flatMap(({ said, tiers: each }) => [said, ...each.map(({ heard }) => heard ?? 0)]),
  );
  const strata = [
    { name: say('debrief.said'), cells: passages.map(({ said }) => ({ heard: said, clay: null })) },
    ...tiers.map(({ name }, at) => ({
      name: name[language],
      cells: passages.map(({ tiers: each }) => ({
        heard: each[at].heard,
        clay: each[at].permeability,
      })),
    })),
  ];
  return (
    <ChartSvg height={height}>
      {strata.map(({ name, cells }, at) => (
        <g key={name} transform={`translate(${left} ${at * tall})`}>
          <text className="stratum" y={13}>
            {name}
          </text>
          {cells.map(({ heard, clay }, quarter) => (
            <g key={quarter} transform={`translate(${quarter * room} ${labelHeight})`}>
              <Cell room={room} heard={heard} clay={clay} share={(heard ?? 0) / highest} />
            </g>
          ))}
        </g>
      ))}
      {passages.map(({ quarter }, at) => (
        <text key={quarter} x={left + (at + 0.5) * room} y={height - 22} textAnchor="middle">
          {quarter}
        </text>
      ))}
      <text x={width / 2} y={height - 5} textAnchor="middle">
        {say('debrief.quarters')}
      </text>
    </ChartSvg>
  );
}

type CellProps = {
  readonly room: number;
  readonly heard: number | null;
  readonly clay: number | null;
  readonly share: number;
};

const roomForFigure = 27;

function Cell({ room, heard, clay, share }: CellProps) {
  const say = useLaterWords();
  if (heard === null) return <rect className="gone" width={room - 2} height={waterHeight} />;
  const deep = share * waterHeight;
  return (
    <>
      <rect className="ground" width={room - 2} height={waterHeight} />
      <rect className="water" y={waterHeight - deep} width={room - 2} height={deep} />
      {room < roomForFigure ? null : (
        <text className="figure" x={(room - 2) / 2} y={waterHeight - 10} textAnchor="middle">
          {say('debrief.hundredths', { value: heard })}
        </text>
      )}
      {clay === null ? null : (
        <rect
          className="clay"
          y={waterHeight}
          width={room - 2}
          height={clayHeight}
          fillOpacity={1 - clay}
        />
      )}
    </>
  );
}
