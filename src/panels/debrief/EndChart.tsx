import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { weeksPerQuarter } from '../../game/index.ts';
import { useDebrief } from './useDebrief.ts';
import { useWords } from '../useWords.ts';

const width = 440;
const height = 204;
const margin = { left: 44, right: 54, top: 10, bottom: 40 };

/** Practice over the whole game: the true line and the told one, each named at its end. */
export function EndChart() {
  const say = useWords();
  const { truth, reports, quarterReports } = useDebrief();
  const trueLine = truth.map(({ practice }) => practice);
  const toldLine = reports.map(({ practice }) => practice);
  const weeks = trueLine.length - 1;
  const highest = Math.max(0.2, ...trueLine, ...toldLine);
  const x = scaleLinear<number>({
    domain: [0, weeks],
    range: [margin.left, width - margin.right],
  });
  const y = scaleLinear<number>({
    domain: [0, highest],
    range: [height - margin.bottom, margin.top],
    nice: true,
  });
  const atX = (_: number, week: number): number => x(week);
  const label = { className: 'axisLabel' };
  const end = (line: readonly number[]): number => y(line.at(-1) ?? 0);
  const apart = Math.abs(end(trueLine) - end(toldLine)) < 14 ? 7 : 0;
  const trueIsHigher = end(trueLine) <= end(toldLine);
  const described = [
    say('endChart'),
    `${say('endTrue')}: ${say('percent', { value: trueLine.at(-1) ?? 0 })}`,
    `${say('endTold')}: ${say('percent', { value: toldLine.at(-1) ?? 0 })}`,
  ].join('. ');
  return (
    <svg className="endChart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={described}>
      <AxisLeft
        scale={y}
        left={margin.left}
        numTicks={4}
        tickFormat={(value) => say('percent', { value: Number(value) })}
        tickLabelProps={label}
        hideTicks
      />
      <AxisBottom
        scale={x}
        top={height - margin.bottom}
        tickValues={quarterReports.map(({ quarter }) => quarter * weeksPerQuarter)}
        tickFormat={(week) => String(Number(week) / weeksPerQuarter)}
        tickLabelProps={label}
        label={say('endQuarters')}
        labelProps={{ ...label, textAnchor: 'middle' }}
        labelOffset={14}
        hideTicks
      />
      <LinePath data={toldLine} x={atX} y={y} className="told" />
      <LinePath data={trueLine} x={atX} y={y} className="true" />
      <text
        className="told"
        x={x(weeks) + 6}
        y={end(toldLine) + (trueIsHigher ? apart : -apart) + 4}
      >
        {say('endTold')}
      </text>
      <text
        className="true"
        x={x(weeks) + 6}
        y={end(trueLine) + (trueIsHigher ? -apart : apart) + 4}
      >
        {say('endTrue')}
      </text>
    </svg>
  );
}
