import { useMemo } from 'react';
import { encodeRun, linkOf, recordOf, type Game } from '../../game/index.ts';
import { useLaterWords } from '../useWords.ts';

/** What somebody must know to have this very game again; on paper it stands under the title. */
export function RunFacts({ game }: { readonly game: Game }) {
  const say = useLaterWords();
  const { scenario, seed } = game;
  const record = useMemo(() => recordOf(game), [game]);
  const link = linkOf(location.href, encodeRun(record, scenario));
  return (
    <div className="small runFacts">
      <p>
        {say('debrief.run', {
          scenario: scenario.id,
          seed,
          version: record.modelVersion,
          fingerprint: record.fingerprint,
        })}
      </p>
      <p className="printOnly">
        {say('debrief.link')} <span className="link">{link}</span>
      </p>
    </div>
  );
}
