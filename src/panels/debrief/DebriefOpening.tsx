import { useWords } from '../useWords.ts';

/** What stands there until the debrief has been loaded. */
export function DebriefOpening() {
  const say = useWords();
  return (
    <main className="side end" id="decisions" tabIndex={-1}>
      <p className="debrief" role="status">
        {say('debriefOpening')}
      </p>
    </main>
  );
}
