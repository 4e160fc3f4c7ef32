import { Button } from 'react-aria-components';
import { CloseIcon } from './icons.tsx';
import { useMissing } from './missing.ts';
import { useWords } from './useWords.ts';

/** A part of the page that was wanted could not be fetched: the game goes on without it. */
export function MissingNotice() {
  const say = useWords();
  const { isMissing, dismiss, tryAgain } = useMissing();
  if (!isMissing) return null;
  return (
    <div className="missing" role="alert">
      <p>{say('missing')}</p>
      <Button onPress={tryAgain}>{say('tryAgain')}</Button>
      <Button className="quiet icon" aria-label={say('close')} onPress={dismiss}>
        <CloseIcon />
      </Button>
    </div>
  );
}
