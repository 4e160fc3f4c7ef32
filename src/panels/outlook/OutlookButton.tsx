import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { later } from '../later.tsx';
import { useLive, useSight } from '../liveContext.ts';
import { PageDialog } from '../PageDialog.tsx';
import { useWords } from '../useWords.ts';

/** Charts and all: it comes along only for whoever asks. */
const Outlook = later(async () => {
  const page = await import('./Outlook.tsx');
  return page.Outlook;
});

/** Nobody is told what may follow unless she asks, each time. */
export function OutlookButton() {
  const say = useWords();
  const live = useLive();
  const sight = useSight();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    // The first runs are on their way before there is anything to draw them with.
    live.lookAhead(sight);
    return () => live.giveUp('outlook');
  }, [live, sight, isOpen]);
  return (
    <>
      <Button className="askOutlook" onPress={() => setOpen(true)}>
        {say('outlook.ask')}
      </Button>
      <PageDialog
        title={say('outlook.ask')}
        className="outlook"
        isWide
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>{say('outlook.lead')}</p>
        <Outlook />
      </PageDialog>
    </>
  );
}
