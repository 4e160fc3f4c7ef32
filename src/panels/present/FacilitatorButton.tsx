import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useLive } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';

/** Opens the second window; a browser that forbids it is named, with the cure. */
export function FacilitatorButton() {
  const say = useLaterWords();
  const live = useLive();
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <Button className="quiet" onPress={() => setBlocked(!live.openFacilitator())}>
        {say('present.openFacilitator')}
      </Button>
      {isBlocked ? (
        <p className="blocked" role="alert">
          {say('present.blocked')}
        </p>
      ) : null}
    </>
  );
}
