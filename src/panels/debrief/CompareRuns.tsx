import { useEffect, useMemo, useState } from 'react';
import { scenarioHash } from '../../game/index.ts';
import { compareCourses, type Course } from '../../lab/index.ts';
import { runOf, type Run } from '../../live/index.ts';
import { modelVersion } from '../../model/index.ts';
import { useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { CompareChart } from './many/CompareChart.tsx';
import { ComparePeople } from './many/ComparePeople.tsx';
import { CompareQuarters } from './many/CompareQuarters.tsx';
import { ManyProgress } from '../ManyProgress.tsx';
import { Picker } from './many/Picker.tsx';
import { useDebrief } from './useDebrief.ts';
import { useMany } from './useMany.ts';

type CompareRunsProps = {
  /** Kept runs that this one can be set beside. */
  readonly kept?: readonly KeptRun[];
};

export type KeptRun = { readonly name: string; readonly run: Run };

const noneKept: readonly KeptRun[] = [];

/** This run beside another, quarter by quarter; at least beside the same luck with nothing decided. */
export function CompareRuns({ kept = noneKept }: CompareRunsProps) {
  const say = useLaterWords();
  const live = useLive();
  const game = useDebrief();
  const study = useMany(({ comparison }) => comparison);
  const [chosen, choose] = useState(0);
  const own = useMemo(() => runOf(game), [game]);
  const untouched = useMemo((): Run => ({ ...own, journal: [] }), [own]);
  const other = kept[chosen - 1]?.run ?? untouched;
  useEffect(() => live.compare(own, other), [live, own, other]);
  const isOfThese = study.kind !== 'idle' && study.of[0] === own && study.of[1] === other;
  const [one = null, two = null] = isOfThese && 'results' in study ? study.results : [];
  return (
    <div className="many">
      <Picker
        label={say('many.compareWith')}
        choices={[say('many.nothingDecided'), ...kept.map(({ name }) => name)]}
        chosen={chosen}
        onChange={choose}
      />
      <ManyProgress
        what="comparison"
        study={study}
        runs={2}
        onAsk={() => live.compare(own, other)}
      />
      {one === null || two === null ? null : (
        <Compared own={own} other={other} courses={[one, two]} />
      )}
    </div>
  );
}

type ComparedProps = {
  readonly own: Run;
  readonly other: Run;
  readonly courses: readonly [Course, Course];
};

function Compared({ own, other, courses: [one, two] }: ComparedProps) {
  const say = useLaterWords();
  const comparison = useMemo(
    () =>
      compareCourses(
        { journal: own.journal, course: one },
        { journal: other.journal, course: two },
        scenarioHash(own.scenario) === scenarioHash(other.scenario),
      ),
    [own, other, one, two],
  );
  const { sameScenario, sameSeed, quarters } = comparison;
  const ground = sameScenario ? (sameSeed ? 'sameLuck' : 'otherLuck') : 'otherScenario';
  return (
    <>
      <p>
        {say(`many.${ground}`)} {say('many.sameModel', { version: modelVersion })}
      </p>
      {quarters.length === 0 ? null : (
        <>
          <CompareChart one={one} other={two} quarters={quarters} />
          <CompareQuarters quarters={quarters} />
          {sameScenario ? <ComparePeople quarters={quarters} /> : null}
        </>
      )}
    </>
  );
}
