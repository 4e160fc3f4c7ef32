import { useState } from 'react';
import { weeksPerQuarter } from '../../../game/index.ts';
import type { Course, QuarterComparison } from '../../../lab/index.ts';
import { useLaterWords } from '../../useWords.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useDebrief } from '../useDebrief.ts';
import { Chips } from './Chips.tsx';

type CompareChartProps = {
  readonly one: Course;
  readonly other: Course;
  readonly quarters: readonly QuarterComparison[];
};

/** Two lines: this run and the other, week by week. */
export function CompareChart({ one, other, quarters }: CompareChartProps) {
  const say = useLaterWords();
  const { quarter: led } = useDebrief();
  const [measure, setMeasure] = useState<'practice' | 'trust'>('practice');
  const share = (value: number): string => say('many.share', { value });
  const last = quarters[quarters.length - 1];
  const weeks = Math.min(one.practice.length, other.practice.length);
  const pointsOf = (course: Course) =>
    course[measure].slice(0, weeks).map((value, week) => ({ week, value }));
  return (
    <>
      <Chips
        label={say('many.measure')}
        choices={[
          ['practice', say('many.short.practice')],
          ['trust', say('many.short.trust')],
        ]}
        chosen={measure}
        onChange={setMeasure}
      />
      <ChartFrame
        name={`compared-${measure}`}
        title={say('many.compareChart', { measure: say(`many.short.${measure}`) })}
        text={say('many.compareText', {
          quarter: last.quarter,
          one: share(last.a[measure] ?? 0),
          other: share(last.b[measure] ?? 0),
          points: say('many.points', { value: 100 * last.difference[measure] }),
        })}
        table={{
          columns: [
            { head: say('many.quarter'), format: String },
            { head: say('many.thisRun'), format: share },
            { head: say('many.otherRun'), format: share },
          ],
          rows: quarters.map(({ quarter, a, b }) => [quarter, a[measure], b[measure]]),
        }}
      >
        <LineChart
          lines={[
            {
              name: say('many.thisRun'),
              tone: measure === 'practice' ? 'growth' : 'water',
              stroke: 'solid',
              points: pointsOf(one),
            },
            {
              name: say('many.otherRun'),
              tone: 'muted',
              stroke: 'dashed',
              points: pointsOf(other),
            },
          ]}
          led={led}
          quarters={(weeks - 1) / weeksPerQuarter}
          format={share}
          most={0.2}
        />
      </ChartFrame>
    </>
  );
}
