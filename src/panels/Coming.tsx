import { useWords } from './useWords.ts';

/** What stands there until a part of the page has come. */
export function Coming() {
  const say = useWords();
  return (
    <p className="hint" role="status">
      {say('coming')}
    </p>
  );
}
