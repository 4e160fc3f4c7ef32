import './theme.css';
import './panels.css';
import './cards.css';
import './reading.css';
import './occasions.css';
import './people.css';
import './dialogs.css';
import './end.css';
import './files.css';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Scenario } from '../scenario/index.ts';
import { locales } from '../words/index.ts';
import { EndPage } from './EndPage.tsx';
import { Header } from './Header.tsx';
import { useLiveState } from './liveContext.ts';
import { News } from './News.tsx';
import { FileDialog } from './FileDialog.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useFreshStart } from './useFreshStart.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWords } from './useWords.ts';

export function App({ shipped }: { readonly shipped: readonly Scenario[] }) {
  const { language, theme } = useLiveState(({ settings }) => settings);
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
      <a className="skip" href="#decisions">
        {say('skip')}
      </a>
      <Header shipped={shipped} />
      {phase === 'ended' ? <EndPage /> : <SidePanel />}
      <News />
      <FileDialog />
    </I18nProvider>
  );
}
