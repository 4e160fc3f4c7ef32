import { useEffect, type ComponentType } from 'react';
import { weeksPerQuarter, whyNotRun } from '../../game/index.ts';
import { hasRun, type Step } from '../../live/index.ts';
import { useLiveState, useSight } from '../liveContext.ts';
import { PictureTools } from '../picture/PictureTools.tsx';
import { useLaterWords } from '../useWords.ts';
import { AnswerStep } from './AnswerStep.tsx';
import { BriefingStep } from './BriefingStep.tsx';
import { CausesStep } from './CausesStep.tsx';
import { DilemmaStep, NewsStep } from './NewsStep.tsx';
import { OptionsStep } from './OptionsStep.tsx';
import { PredictStep } from './PredictStep.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { PresenterTop } from './PresenterTop.tsx';
import { ReflectStep } from './ReflectStep.tsx';
import { usePresent } from './usePresent.ts';
import { usePresenterKeys } from './usePresenterKeys.ts';
import { VoteStep } from './VoteStep.tsx';

const panels: Readonly<Record<Exclude<Step, 'run' | 'end'>, ComponentType>> = {
  briefing: BriefingStep,
  news: NewsStep,
  predict: PredictStep,
  dilemma: DilemmaStep,
  answer: AnswerStep,
  options: OptionsStep,
  vote: VoteStep,
  reflect: ReflectStep,
  causes: CausesStep,
};

/** One thing at a time, for the back row: a step of the quarter, or the picture. */
export function Presenter() {
  const { state } = usePresent();
  const { step, covered } = state;
  usePresenterKeys();
  useView(step === 'run' && !covered ? 'picture' : 'step');
  return (
    <>
      <PresenterTop />
      <Shown step={step} covered={covered} />
      <PresenterBar />
    </>
  );
}

function Shown({ step, covered }: { readonly step: Step; readonly covered: boolean }) {
  const say = useLaterWords();
  if (covered) {
    return (
      <main className="step cover">
        <h2>{say('present.covered')}</h2>
        <p>{say('present.coveredLead')}</p>
      </main>
    );
  }
  if (step === 'run' || step === 'end') {
    return (
      <>
        <RunWord />
        <PictureTools />
      </>
    );
  }
  const Panel = panels[step];
  return (
    <main className="step" data-step={step} tabIndex={-1}>
      <h2>{say('present.step', { step })}</h2>
      <Panel />
    </main>
  );
}

/** Above the picture, what it is about to show, shows, or has shown. */
function RunWord() {
  const say = useLaterWords();
  const sight = useSight();
  const { state, facts } = usePresent();
  const stageMissing = useLiveState((live) => live.stageMissing);
  const obstacle = whyNotRun(sight);
  const week = sight.world.week - (state.quarter - 1) * weeksPerQuarter;
  let word = say('clockWeek', { week, weeks: weeksPerQuarter });
  if (hasRun(state, facts)) word = say('present.over', { quarter: state.quarter });
  else if (sight.phase === 'deciding') {
    word = say(obstacle === null ? 'present.ready' : `obstacle.${obstacle.kind}`);
  }
  return (
    <section className="run-word" aria-label={say('present.step', { step: 'run' })}>
      {word}
      {stageMissing ? <small>{say('present.noPicture')}</small> : null}
    </section>
  );
}

/** The page's grid is another while somebody presents; the stylesheet reads it here. */
function useView(room: 'picture' | 'step'): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['view'] = 'presenter';
    dataset['room'] = room;
    return () => {
      delete dataset['view'];
      delete dataset['room'];
    };
  }, [room]);
}
