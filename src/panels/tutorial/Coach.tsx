import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { lessons } from '../../live/index.ts';
import { LessonCompare } from '../debrief/LessonCompare.tsx';
import { focusPanel } from '../focusPanel.ts';
import { CloseIcon } from '../icons.tsx';
import { useLive, useLiveState } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { LessonText } from './LessonText.tsx';
import { goTo, lessonTextId, pointAt } from './pointAt.ts';

/** The tutorial's card: what to look at and what to try. It waits, and never takes the focus. */
export function Coach() {
  const teaching = useLiveState((state) => state.teaching);
  if (teaching === null) return null;
  return <Step at={teaching.at} shown={teaching.shown} />;
}

type StepProps = {
  readonly at: number;
  readonly shown: number;
};

function Step({ at, shown }: StepProps) {
  const say = useLaterWords();
  const live = useLive();
  const hasEnded = useLiveState(({ sight }) => sight.phase === 'ended');
  const { id, place } = lessons[shown];
  useEffect(() => pointAt(place), [place]);
  const count = { step: shown + 1, steps: lessons.length };
  return (
    <div className="coachPlace">
      <section className="coach" aria-label={say('tutorial.region')}>
        <header>
          <span className="stepCount">{say('tutorial.step', count)}</span>
          <span className="stepTrack" aria-hidden>
            <span style={{ width: `${(count.step / count.steps) * 100}%` }} />
          </span>
          <Button
            className="quiet icon"
            aria-label={say('tutorial.end')}
            onPress={() => {
              live.endLessons();
              focusPanel();
            }}
          >
            <CloseIcon />
          </Button>
        </header>
        <div id={lessonTextId} aria-live="polite">
          <h2>{say(`tutorial.${id}.title`)}</h2>
          <LessonText id={id} />
        </div>
        {id === 'without' && hasEnded ? <LessonCompare /> : null}
        <Ways at={at} shown={shown} />
      </section>
    </div>
  );
}

function Ways({ at, shown }: StepProps) {
  const say = useLaterWords();
  const live = useLive();
  const { place, isDone } = lessons[shown];
  const isLast = shown === lessons.length - 1;
  const isToDo = shown === at && isDone !== null;
  return (
    <footer>
      <Button className="quiet" isDisabled={shown === 0} onPress={live.lessonBack}>
        {say('tutorial.back')}
      </Button>
      {place.kind === 'step' ? null : (
        <Button className="quiet" onPress={() => goTo(place)}>
          {say('tutorial.show')}
        </Button>
      )}
      {isLast ? (
        <Button className="primary" onPress={live.endLessons}>
          {say('tutorial.finish')}
        </Button>
      ) : (
        <Button className={isToDo ? 'quiet' : 'primary'} onPress={live.lessonNext}>
          {say(isToDo ? 'tutorial.skip' : 'tutorial.next')}
        </Button>
      )}
    </footer>
  );
}
