import { Button, ProgressBar } from 'react-aria-components';
import { harmless } from '../words/index.ts';
import { useLive } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** A file that takes its time: said at the edge of the page, which stays free to play on. */
export function FileProgress({ name }: { readonly name: string }) {
  const say = useWords();
  const live = useLive();
  const title = say('file.reading', { name: harmless(name) });
  return (
    <section className="progress" aria-label={title}>
      <strong role="status">{title}</strong>
      <ProgressBar className="reading" isIndeterminate aria-label={title}>
        <i />
      </ProgressBar>
      <Button onPress={live.dismissFile}>{say('file.cancel')}</Button>
    </section>
  );
}
