import { Button, ProgressBar } from 'react-aria-components';
import { harmless } from '../../words/index.ts';
import { useLanguage, useLive, useLiveState } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { BackDialog } from './BackDialog.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { SavesDialog } from './SavesDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';

/** All about saves that comes over the page. */
export function SavesCorner() {
  return (
    <>
      <SavesDialog />
      <ShareDialog />
      <BackDialog />
      <OfferDialog />
      <EraseDialog />
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
