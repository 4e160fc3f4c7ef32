import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SavedState } from '../../live/index.ts';
import { useLive, useLiveState } from '../liveContext.ts';
import { useWords, type Say } from '../useWords.ts';
import { SavedIcon } from './SavedIcon.tsx';
import { useSavesPages } from './useSavesPages.ts';

/** Always in sight: whether what was decided is safe. It leads to all that can be done about it. */
export function SavedMark() {
  const say = useWords();
  const saved = useLiveState(({ saves }) => saves.saved);
  const { show } = useSavesPages();
  return (
    <>
      <Button className="quiet saved" data-saved={saved.kind} onPress={() => show('saves')}>
        <SavedIcon kind={saved.kind} />
        <span
          data-decisions={saved.kind === 'saved' ? saved.decisions : undefined}
          data-widest={say('saves.mark.saved', { at: widestTime })}
        >
          {saidShort(say, saved)}
        </span>
      </Button>
      <Worsening />
    </>
  );
}

/** None is wider to say. */
const widestTime = new Date(2026, 0, 1, 22, 0).getTime();

function saidShort(say: Say, saved: SavedState): string {
  return saved.kind === 'saved'
    ? say('saves.mark.saved', { at: saved.at })
    : say(`saves.mark.${saved.kind}`);
}

/** Said aloud only where it gets worse: that all is well would be said with every decision. */
function Worsening() {
  const say = useWords();
  const live = useLive();
  const [worse, setWorse] = useState('');
  useEffect(
    () =>
      live.store.subscribe(({ saves: { saved } }, { saves: before }) => {
        if (saved.kind === before.saved.kind) return;
        if (saved.kind === 'failed') setWorse(say(`saves.why.${saved.why}`));
        if (saved.kind === 'elsewhere') setWorse(say('saves.why.elsewhere'));
        if (saved.kind === 'saved') setWorse('');
      }),
    [live, say],
  );
  return (
    <span className="hidden" role="status" aria-live="polite">
      {worse}
    </span>
  );
}
