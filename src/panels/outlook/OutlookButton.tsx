import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { PageDialog } from '../PageDialog.tsx';
import { useWords } from '../useWords.ts';

/** Charts and all: it comes along only for whoever asks. */
const Outlook = lazy(async () => {
  const page = await import('./Outlook.tsx');
  return { default: page.Outlook };
});

/** Nobody is told what may follow unless she asks, each time. */
export function OutlookButton() {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
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
        <Suspense>
          <Outlook />
        </Suspense>
      </PageDialog>
    </>
  );
}
