import type { lessonIds } from '../../live/index.ts';
import { camps } from '../../model/index.ts';
import { CampIcon } from '../icons.tsx';
import { useSight } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';

type LessonId = (typeof lessonIds)[number];

/** What a step says, with the figures that the player was told. */
export function LessonText({ id }: { readonly id: LessonId }) {
  const say = useLaterWords();
  const { quarterReports } = useSight();
  const last = quarterReports.at(-1);
  const survey = last?.survey ?? null;
  const figures = {
    told: last?.practice ?? 0,
    asked: survey === null ? 'no' : 'yes',
    practice: survey?.practice.value ?? 0,
    trust: survey?.trust.value ?? 0,
  };
  return (
    <>
      <p>{say(`tutorial.${id}.text`, figures)}</p>
      {id === 'camps' ? <Camps /> : null}
    </>
  );
}

function Camps() {
  const say = useLaterWords();
  return (
    <ul className="campShapes">
      {camps.map((camp) => (
        <li key={camp}>
          <CampIcon camp={camp} /> {say(`camp.${camp}`, { count: 2 })}
        </li>
      ))}
    </ul>
  );
}
