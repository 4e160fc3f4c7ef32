import './facilitator.css';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import type { FacilitatorLine, FacilitatorView, Theme } from '../../live/index.ts';
import { fetchWords, locales, wordsIn, type Language } from '../../words/index.ts';
import { LanguageButton } from '../LanguageButton.tsx';
import { FacilitatorDiscussion, FacilitatorNotes } from './FacilitatorNotes.tsx';
import { FacilitatorRemote } from './FacilitatorRemote.tsx';
import { FacilitatorTruth } from './FacilitatorTruth.tsx';
import { useFacilitatorKeys } from './useFacilitatorKeys.ts';

type FacilitatorPageProps = {
  readonly line: FacilitatorLine;
  /** Whether a room's window opened this one. */
  readonly hasRoom: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** Whether single keys do something. */
  readonly shortcuts: boolean;
  /** Percent of plain text. */
  readonly textSize: number;
};

/** The second window: what the facilitator reads and does, and what the room must not see yet. */
export function FacilitatorPage({
  line,
  hasRoom,
  theme,
  textSize,
  shortcuts,
  ...props
}: FacilitatorPageProps) {
  const [language, setLanguage] = useState(props.language);
  const { view, inTouch } = useStore(line.store);
  useFacilitatorKeys(line, shortcuts);
  const { say } = wordsIn(language);
  const title = say('present.facilitator');
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    root.style.fontSize = `${textSize}%`;
    root.dataset['view'] = 'facilitator';
    document.title = `${title} · ${say('panels.title')}`;
  }, [language, theme, textSize, title, say]);
  return (
    <I18nProvider locale={locales[language]}>
      <header className="desk-top">
        <h1>{title}</h1>
        {view === null ? null : <p>{whereOf(say, language, view)}</p>}
        <LanguageButton
          language={language}
          onSwitch={(other) => void fetchWords(other).then(() => setLanguage(other), reportError)}
        />
      </header>
      <main className="desk">
        <p className="contact" role="status">
          {inTouch ? '' : say(contactOf(hasRoom, view))}
        </p>
        {view === null ? null : (
          <>
            <FacilitatorRemote view={view} language={language} onAct={line.act} />
            <FacilitatorNotes view={view} language={language} />
            <FacilitatorTruth view={view} language={language} />
            <FacilitatorDiscussion view={view} language={language} />
          </>
        )}
      </main>
    </I18nProvider>
  );
}

function whereOf(
  say: ReturnType<typeof wordsIn>['say'],
  language: Language,
  { title, present, quarters }: FacilitatorView,
): string {
  const clock = say('panels.clock', { quarter: present.quarter, quarters });
  return `${title[language]} · ${clock}`;
}

function contactOf(hasRoom: boolean, view: FacilitatorView | null) {
  if (!hasRoom) return 'present.alone';
  return view === null ? 'present.waiting' : 'present.lost';
}
