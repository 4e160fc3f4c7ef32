import { useState } from 'react';
import { useStore } from 'zustand';
import { firstRuns, type ReportedRun } from '../../lab/index.ts';
import type { OutlookState } from '../../live/index.ts';
import { useLive, useSight } from '../liveContext.ts';

const none: readonly ReportedRun[] = [];

/** Of the quarter that the game has come to; the charts are drawn again only at each step. */
export function useFirstRuns(): readonly ReportedRun[] {
  const { quarterReports } = useSight();
  const { outlook } = useLive();
  const [select] = useState(keepRuns);
  const runs = useStore(outlook, select);
  const isOfNow = useStore(
    outlook,
    (state) => state.kind !== 'idle' && state.of[0]?.quarterReports === quarterReports,
  );
  return isOfNow ? runs : none;
}

function keepRuns(): (state: OutlookState) => readonly ReportedRun[] {
  let kept = none;
  return (state) => {
    const runs = 'results' in state ? firstRuns(state.results) : none;
    if (runs.length !== kept.length || runs.at(-1) !== kept.at(-1)) kept = runs;
    return kept;
  };
}
