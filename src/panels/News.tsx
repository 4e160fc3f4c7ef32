import { useEffect, useState } from 'react';
import { openDilemma } from '../game/index.ts';
import { useLive, type PanelState } from './liveContext.ts';
import { useWords, type PanelWord } from './useWords.ts';

/** Said politely to those who do not see the picture: what begins, what is over, what was reported. */
export function News() {
  const live = useLive();
  const say = useWords();
  const [news, setNews] = useState('');
  useEffect(
    () =>
      live.store.subscribe((now, before) => {
        const said = newsOf(now, before);
        if (said !== null) setNews(say(said.id, said.values));
      }),
    [live, say],
  );
  return (
    <div className="hidden" role="status" aria-live="polite">
      {news}
    </div>
  );
}

type Said = { readonly id: PanelWord; readonly values?: Readonly<Record<string, number>> };

function newsOf({ sight }: PanelState, { sight: before }: PanelState): Said | null {
  if (sight === before) return null;
  if (sight.phase !== before.phase) {
    if (sight.phase === 'watching') return { id: 'newsRuns', values: { quarter: sight.quarter } };
    if (sight.phase === 'ended') return { id: 'newsEnd' };
    if (before.phase !== 'watching') return null;
    const id = openDilemma(sight) === null ? 'newsOver' : 'newsDilemma';
    return { id, values: { quarter: before.quarter } };
  }
  const week = sight.reports.at(-1);
  if (week === undefined || week.incidents === 0 || sight.reports === before.reports) return null;
  return { id: 'newsIncident', values: { count: week.incidents, week: week.week } };
}
