import './theme.css';
import './panels.css';
import './cards.css';
import './reading.css';
import './occasions.css';
import './people.css';
import './dialogs.css';
import './end.css';
import './files.css';
import './present/present.css';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LoadShipped } from './ScenarioDialog.tsx';
import { locales } from '../words/index.ts';
import { EndPage } from './EndPage.tsx';
import { Header } from './Header.tsx';
import { useLiveState } from './liveContext.ts';
import { News } from './News.tsx';
import { FileDialog } from './FileDialog.tsx';
import { themeOf } from '../live/index.ts';
import { Presenter } from './present/Presenter.tsx';
import { useIsPresenterShown } from './present/usePresent.ts';
import { SidePanel } from './SidePanel.tsx';
import { useFreshStart } from './useFreshStart.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWords } from './useWords.ts';

export function App({ loadShipped }: { readonly loadShipped: LoadShipped }) {
  const { language } = useLiveState(({ settings }) => settings);
  const theme = useLiveState(themeOf);
  const isPresenterShown = useIsPresenterShown();
  const phase = useLiveState(({ game }) => game.phase);
  const say = useWords();
  const title = say('title');
  const stageLabel = say('stage');
  useShortcuts();
  useFreshStart();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = title;
    document.getElementById('stage')?.setAttribute('aria-label', stageLabel);
  }, [language, theme, title, stageLabel]);

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
          {phase === 'ended' ? <EndPage /> : <SidePanel />}
        </>
      )}
      <News />
      <FileDialog />
    </I18nProvider>
  );
}
