import { useState } from 'react';
import {
  divisions,
  type Division,
  type PartComparison,
  type QuarterComparison,
} from '../../../lab/index.ts';
import { camps } from '../../../model/index.ts';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { DivergingBars } from '../../charts/DivergingBars.tsx';
import { Chips } from './Chips.tsx';
import { Picker } from './Picker.tsx';
import type { Speaking } from './planWords.ts';
import { useSpeaking } from './useSpeaking.ts';

const measured = ['practice', 'trust'] as const;
type Measured = (typeof measured)[number];
const least = 0.01;

/** On which people the two runs differ: by where they sat and what camp they were of at the start. */
export function ComparePeople({ quarters }: { readonly quarters: readonly QuarterComparison[] }) {
  const { say } = useSpeaking();
  const [division, setDivision] = useState<Division>('branch');
  const [measure, setMeasure] = useState<Measured>('practice');
  const [chosen, choose] = useState(quarters.length - 1);
  const compared = quarters[Math.min(chosen, quarters.length - 1)];
  return (
    <div className="manyPeople">
      <div className="manyChoices">
        <Chips
          label={say('many.division')}
          choices={divisions.map((each) => [each, say(`many.division.${each}`)])}
          chosen={division}
          onChange={setDivision}
        />
        <Chips
          label={say('many.measure')}
          choices={measured.map((each) => [each, say(`many.short.${each}`)])}
          chosen={measure}
          onChange={setMeasure}
        />
        <Picker
          label={say('many.atQuarter')}
          choices={quarters.map(({ quarter }) => String(quarter))}
          chosen={Math.min(chosen, quarters.length - 1)}
          onChange={choose}
        />
      </div>
      <PartsChart compared={compared} division={division} measure={measure} />
    </div>
  );
}

type PartsChartProps = {
  readonly compared: QuarterComparison;
  readonly division: Division;
  readonly measure: Measured;
};

function PartsChart({ compared, division, measure }: PartsChartProps) {
  const speaking = useSpeaking();
  const { say } = speaking;
  const parts = compared.parts?.[division] ?? [];
  const share = (value: number | null): string =>
    value === null ? '–' : say('many.share', { value });
  const points = (value: number): string => say('many.points', { value: 100 * value });
  const named = parts
    .filter(({ people }) => people > 0)
    .map((part) => ({ part, name: nameOfPart(speaking, division, part) }));
  const [most] = named.toSorted(
    (one, other) => Math.abs(other.part.part[measure]) - Math.abs(one.part.part[measure]),
  );
  return (
    <ChartFrame
      name={`people-${division}-${measure}`}
      title={say('many.people')}
      text={
        most === undefined || most.part.part[measure] === 0
          ? say('many.peopleSame')
          : say('many.peopleText', {
              name: most.name,
              count: most.part.people,
              points: points(most.part.part[measure]),
              whole: points(compared.difference[measure]),
            })
      }
      table={{
        columns: [
          { head: say(`many.division.${division}`), format: String },
          { head: say('many.headcount'), format: (value) => say('many.number', { value }) },
          { head: say('many.thisRun'), format: share },
          { head: say('many.otherRun'), format: share },
          { head: say('many.part'), format: points },
        ],
        rows: named.map(({ name, part }) => [
          name,
          part.people,
          part.a[measure],
          part.b[measure],
          part.part[measure],
        ]),
      }}
    >
      <DivergingBars
        least={least}
        rows={named.map(({ name, part }) => ({
          id: name,
          label: name,
          note: say('many.peopleNote', {
            count: part.people,
            one: share(part.a[measure]),
            other: share(part.b[measure]),
          }),
          bars: [
            {
              value: part.part[measure],
              text: points(part.part[measure]),
              tone: measure === 'practice' ? 'growth' : 'water',
              isHollow: measure === 'trust',
            },
          ],
        }))}
      />
    </ChartFrame>
  );
}

function nameOfPart(
  { say, language, sight }: Speaking,
  division: Division,
  { at }: PartComparison,
): string {
  const { branches, tiers } = sight.scenario.department;
  if (division === 'camp') return say(`camp.${camps[at]}`, { count: 2 });
  return (division === 'branch' ? branches : tiers)[at]?.[language] ?? String(at + 1);
}
