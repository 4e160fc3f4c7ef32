import { useEffect, useState } from 'react';
import { largestCauses, type Moved, type QuarterReport } from '../../game/index.ts';
import { useLive, useSight } from '../liveContext.ts';

/** Long enough for the page to show what it has already. */
const afterMilliseconds = 50;

/** What moved people last quarter; null while it is being reckoned, which a large department takes its time for. */
export function useCauses(): readonly Moved[] | null {
  const live = useLive();
  const sight = useSight();
  const { quarterReports } = sight;
  const [ready, setReady] = useState<readonly QuarterReport[] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      largestCauses(live.store.getState().sight);
      setReady(quarterReports);
    }, afterMilliseconds);
    return () => clearTimeout(timer);
  }, [live, quarterReports]);
  return ready === quarterReports ? largestCauses(sight) : null;
}
