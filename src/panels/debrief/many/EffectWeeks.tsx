import { useState } from 'react';
import { weeksPerQuarter } from '../../../game/index.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import type { Found } from '../Counterfactuals.tsx';
import { useDebrief } from '../useDebrief.ts';
import { Picker } from './Picker.tsx';
import { nameOfStrand, noteOfStrand } from './planWords.ts';
import { useSpeaking } from './useSpeaking.ts';

const least = 0.02;

/** When a decision began to do what it did, and whether it lasted. */
export function EffectWeeks({ found }: { readonly found: readonly Found[] }) {
  const speaking = useSpeaking();
  const { say } = speaking;
  const { quarter: led } = useDebrief();
  const [chosen, choose] = useState(0);
  const { whatIf, effect } = found[Math.min(chosen, found.length - 1)];
  const points = (share: number): string => say('many.points', { value: 100 * share });
  const { practice, trust } = effect;
  const [practiceWeek, trustWeek] = [widestIn(practice), widestIn(trust)];
  const name = nameOfStrand(speaking, whatIf.strand);
  const pointsOf = (values: readonly number[]) => values.map((value, week) => ({ week, value }));
  return (
    <div className="manyWeeks">
      <Picker
        label={say('many.weeklyFor')}
        choices={found.map((each) => {
          const note = noteOfStrand(speaking, each.whatIf, 0);
          return `${nameOfStrand(speaking, each.whatIf.strand)} (${note})`;
        })}
        chosen={Math.min(chosen, found.length - 1)}
        onChange={choose}
      />
      <ChartFrame
        name="effect-by-week"
        title={say('many.weekly')}
        text={say('many.weeklyText', {
          name,
          week: practiceWeek,
          most: points(practice[practiceWeek]),
          trustWeek,
          trustMost: points(trust[trustWeek]),
        })}
        table={{
          columns: [
            { head: say('many.quarter'), format: String },
            { head: say('many.short.practice'), format: points },
            { head: say('many.short.trust'), format: points },
          ],
          rows: practice.flatMap((value, week) =>
            week % weeksPerQuarter === 0 ? [[week / weeksPerQuarter, value, trust[week]]] : [],
          ),
        }}
      >
        <LineChart
          lines={[
            {
              name: say('many.short.practice'),
              tone: 'growth',
              stroke: 'solid',
              points: pointsOf(practice),
            },
            {
              name: say('many.short.trust'),
              tone: 'water',
              stroke: 'dashed',
              points: pointsOf(trust),
            },
          ]}
          led={led}
          quarters={(practice.length - 1) / weeksPerQuarter}
          format={(value) => say('many.signed', { value: 100 * value })}
          most={least}
        />
      </ChartFrame>
    </div>
  );
}

/** The week in which the two worlds lie furthest apart. */
function widestIn(differences: readonly number[]): number {
  return differences.reduce(
    (widest, value, week) => (Math.abs(value) > Math.abs(differences[widest]) ? week : widest),
    0,
  );
}
