import { Button, ProgressBar } from 'react-aria-components';
import { harmless } from '../../words/index.ts';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { later } from '../later.tsx';
import { useSavesPages } from './useSavesPages.ts';

const SavesPages = later(
  async () => {
    const pages = await import('./SavesPages.tsx');
    return pages.SavesPages;
  },
  { useIsWanted: useIsShown },
);

function useIsShown(): boolean {
  const shown = useSavesPages((pages) => pages.shown);
  const offer = useLiveState(({ saves }) => saves.offer);
  const erasing = useLiveState((state) => state.erasing);
  return shown !== null || offer !== null || erasing !== null;
}

/** All about saves that comes over the page. */
export function SavesCorner() {
  return (
    <>
      <SavesPages />
      <Opening />
    </>
  );
}

/** A run that takes its time to be played again, while the page lives on. */
function Opening() {
  const say = useWords();
  const live = useLive();
  const language = useLanguage();
  const opening = useLiveState(({ saves }) => saves.opening);
  if (opening === null) return null;
  const { title, week, weeks } = opening;
  const text = say('saves.playing', { title: harmless(title[language]) });
  return (
    <section className="progress" aria-label={text}>
      <strong role="status">{text}</strong>
      <ProgressBar className="replaying" value={week} maxValue={weeks} aria-label={text}>
        <i style={{ width: `${(100 * week) / Math.max(1, weeks)}%` }} />
      </ProgressBar>
      <Button onPress={live.saves.giveUpOpening}>{say('saves.stop')}</Button>
    </section>
  );
}
