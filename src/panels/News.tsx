import { useEffect, useState } from 'react';
import { openDilemma, type Moved, type Sight } from '../game/index.ts';
import { useLive, type PanelState } from './liveContext.ts';
import { causeText } from './round/causeText.ts';
import { useWords, type FirstWord, type Say } from './useWords.ts';

/** Said politely to those who do not see the picture: what begins, what is over, what was reported. */
export function News() {
  const live = useLive();
  const say = useWords();
  const [news, setNews] = useState<Said | null>(null);
  useEffect(
    () =>
      live.store.subscribe((now, before) => {
        const said = newsOf(now, before);
        if (said !== null) setNews(said);
      }),
    [live],
  );
  return (
    <div className="hidden" role="status" aria-live="polite">
      {news === null ? '' : textOf(say, news)}
    </div>
  );
}

type Said = {
  readonly id: FirstWord;
  readonly values?: Readonly<Record<string, number>>;
  readonly cause?: Moved;
};

function textOf(say: Say, { id, values, cause }: Said): string {
  const over = say(id, values);
  return cause === undefined
    ? over
    : say('round.newsCause', { over, cause: causeText(say, cause) });
}

function newsOf(now: PanelState, before: PanelState): Said | null {
  const { sight } = now;
  // A quarter is told of once it has been looked back on, so that it is told of once.
  if (now.moved !== null && now.moved !== before.moved && sight.phase === 'deciding') {
    return newsOfQuarter(sight, now.moved);
  }
  if (sight === before.sight) return null;
  if (sight.phase !== before.sight.phase) {
    if (sight.phase === 'watching') return { id: 'newsRuns', values: { quarter: sight.quarter } };
    return sight.phase === 'ended' ? { id: 'newsEnd' } : null;
  }
  const week = sight.reports.at(-1);
  if (week === undefined || week.incidents === 0 || sight.reports === before.sight.reports) {
    return null;
  }
  return { id: 'newsIncident', values: { count: week.incidents, week: week.week } };
}

function newsOfQuarter(sight: Sight, [cause]: readonly Moved[]): Said {
  const id = openDilemma(sight) === null ? 'newsOver' : 'newsDilemma';
  const said = { id, values: { quarter: sight.quarter - 1 } } as const;
  return cause === undefined ? said : { ...said, cause };
}
