import './palette.css';
import './theme.css';
import './panels.css';
import './cards.css';
import './reading.css';
import './occasions.css';
import './people.css';
import './dialogs.css';
import './debrief/debrief.css';
import './charts/charts.css';
import './debrief/many.css';
import './debrief/print.css';
import './debrief/why/why.css';
import './files.css';
import './picture/picture.css';
import './round/round.css';
import './outlook/outlook.css';
import './saves.css';
import './opening/opening.css';
import './settings/settings.css';
import './tutorial/tutorial.css';
import './aiming/aiming.css';
import './present/present.css';
import './forced.css';
import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LoadShipped } from './ScenarioDialog.tsx';
import { locales } from '../words/index.ts';
import { Guides } from './guides/Guides.tsx';
import { Header } from './Header.tsx';
import { useLanguage, useLiveState } from './liveContext.ts';
import { News } from './News.tsx';
import { Opening } from './opening/Opening.tsx';
import { FileDialog } from './FileDialog.tsx';
import { SavesCorner } from './saves/SavesCorner.tsx';
import { PictureTools } from './picture/PictureTools.tsx';
import { Presenter } from './present/Presenter.tsx';
import { useIsPresenterShown } from './present/usePresent.ts';
import { SidePanel } from './SidePanel.tsx';
import { Coach } from './tutorial/Coach.tsx';
import { useAppearance } from './useAppearance.ts';
import { useDebriefLayout } from './useDebriefLayout.ts';
import { LessonCompare } from './debrief/LessonCompare.tsx';
import { DebriefOpening } from './debrief/DebriefOpening.tsx';
import { useFreshStart } from './useFreshStart.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWords } from './useWords.ts';

/** Charts and all: it comes along only once there is something to look back on. */
const DebriefPage = lazy(async () => {
  const page = await import('./debrief/DebriefPage.tsx');
  return { default: page.DebriefPage };
});

export function App({ loadShipped }: { readonly loadShipped: LoadShipped }) {
  const isPresenterShown = useIsPresenterShown();
  const phase = useLiveState(({ sight }) => sight.phase);
  const language = useLanguage();
  const say = useWords();
  const title = say('title');
  const stageLabel = say('stage');
  useShortcuts();
  useFreshStart();
  useAppearance();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
    document.getElementById('stage')?.setAttribute('aria-label', stageLabel);
  }, [language, title, stageLabel]);
  useDebriefLayout(phase === 'ended' && !isPresenterShown);

  return (
    <I18nProvider locale={locales[language]}>
      {isPresenterShown ? (
        <Presenter />
      ) : (
        <>
          <a className="skip" href="#decisions">
            {say('skip')}
          </a>
          <Header loadShipped={loadShipped} />
          <Coach comparison={<LessonCompare />} />
          <PictureTools />
          {phase === 'ended' ? (
            <Suspense fallback={<DebriefOpening />}>
              <DebriefPage />
            </Suspense>
          ) : (
            <SidePanel />
          )}
        </>
      )}
      <News />
      <FileDialog />
      <SavesCorner />
      <Opening loadShipped={loadShipped} />
      <Guides />
    </I18nProvider>
  );
}
