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
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LoadShipped } from './loadShipped.ts';
import { locales } from '../words/index.ts';
import { Guides } from './guides/Guides.tsx';
import { Header } from './Header.tsx';
import { useLanguage, useLiveState } from './liveContext.ts';
import { News } from './News.tsx';
import { Opening } from './opening/Opening.tsx';
import { later, useIsPastBeginning } from './later.tsx';
import { MissingNotice } from './MissingNotice.tsx';
import { Coming } from './Coming.tsx';
import { SavesCorner } from './saves/SavesCorner.tsx';
import { useIsPresenterShown } from './present/usePresent.ts';
import { SidePanel } from './SidePanel.tsx';
import { useAppearance } from './useAppearance.ts';
import { useDebriefLayout } from './useDebriefLayout.ts';
import { DebriefOpening } from './debrief/DebriefOpening.tsx';
import { useFreshStart } from './useFreshStart.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWords } from './useWords.ts';

/** Charts and all: it comes along only once there is something to look back on. */
const DebriefPage = later(
  async () => {
    const page = await import('./debrief/DebriefPage.tsx');
    return page.DebriefPage;
  },
  { Meanwhile: DebriefOpening },
);
const Presenter = later(
  async () => {
    const page = await import('./present/Presenter.tsx');
    return page.Presenter;
  },
  { Meanwhile: Coming },
);
/** Nobody needs them before the picture is there. */
const PictureTools = later(
  async () => {
    const tools = await import('./picture/PictureTools.tsx');
    return tools.PictureTools;
  },
  { useIsWanted: () => useIsPastBeginning() },
);
const Coach = later(
  async () => {
    const card = await import('./tutorial/Coach.tsx');
    return card.Coach;
  },
  { useIsWanted: () => useLiveState(({ teaching }) => teaching !== null) },
);
const FileDialog = later(
  async () => {
    const dialog = await import('./FileDialog.tsx');
    return dialog.FileDialog;
  },
  { useIsWanted: () => useLiveState(({ file }) => file !== null) },
);

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
          <Coach />
          <PictureTools />
          {phase === 'ended' ? <DebriefPage /> : <SidePanel />}
        </>
      )}
      <News />
      <MissingNotice />
      <FileDialog />
      <SavesCorner />
      <Opening loadShipped={loadShipped} />
      <Guides />
    </I18nProvider>
  );
}
