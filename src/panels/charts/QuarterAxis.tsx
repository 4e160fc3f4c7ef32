import { useLaterWords } from '../useWords.ts';

type QuarterAxisProps = {
  /** Of all that is drawn, the year on included. */
  readonly quarters: number;
  /** How many of them the leader was there for. */
  readonly led: number;
  /** Where quarter n ends; 0: where the first begins. */
  readonly x: (quartersOver: number) => number;
  readonly top: number;
  readonly bottom: number;
};

const labelsMost = 18;

/** The quarters along the bottom, and the time after the leader set apart. */
export function QuarterAxis({ quarters, led, x, top, bottom }: QuarterAxisProps) {
  const say = useLaterWords();
  const every = Math.ceil(quarters / Math.min(labelsMost, (x(quarters) - x(0)) / 22));
  const numbers = Array.from({ length: quarters }, (_, at) => at + 1);
  return (
    <g className="quarterAxis">
      {quarters > led ? (
        <>
          <rect
            className="without"
            x={x(led)}
            y={top}
            width={x(quarters) - x(led)}
            height={bottom - top}
          />
          <line className="leaving" x1={x(led)} x2={x(led)} y1={top} y2={bottom} />
          <text x={(x(led) + x(quarters)) / 2} y={top - 5} textAnchor="middle">
            {say('debrief.withoutYou')}
          </text>
        </>
      ) : null}
      <line x1={x(0)} x2={x(quarters)} y1={bottom} y2={bottom} />
      {numbers.map((quarter) => (
        <line key={quarter} x1={x(quarter)} x2={x(quarter)} y1={bottom} y2={bottom + 5} />
      ))}
      {numbers
        .filter((quarter) => (quarter - 1) % every === 0)
        .map((quarter) => (
          <text key={quarter} x={x(quarter - 0.5)} y={bottom + 16} textAnchor="middle">
            {quarter}
          </text>
        ))}
      <text x={(x(0) + x(led)) / 2} y={bottom + 33} textAnchor="middle">
        {say('debrief.quarters')}
      </text>
    </g>
  );
}
