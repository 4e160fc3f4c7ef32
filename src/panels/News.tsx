import { useEffect, useState } from 'react';
import { largestCauses, openDilemma, type Moved } from '../game/index.ts';
import { useLive, type PanelState } from './liveContext.ts';
import { causeText } from './round/causeText.ts';
import { useWords, type PanelWord, type Say } from './useWords.ts';

/** Said politely to those who do not see the picture: what begins, what is over, what was reported. */
export function News() {
  const live = useLive();
  const say = useWords();
  const [news, setNews] = useState<Said | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = live.store.subscribe((now, before) => {
      const said = newsOf(now, before);
      if (said === null) return;
      clearTimeout(timer);
      // What moved people takes a moment to reckon; the page is drawn first.
      if (isOver(said)) timer = setTimeout(() => setNews(withCause(said, now)), pageFirst);
      else setNews(said);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [live]);
  return (
    <div className="hidden" role="status" aria-live="polite">
      {news === null ? '' : textOf(say, news)}
    </div>
  );
}

type Said = {
  readonly id: PanelWord;
  readonly values?: Readonly<Record<string, number>>;
  readonly cause?: Moved;
};

const pageFirst = 50;

function isOver({ id }: Said): boolean {
  return id === 'newsOver' || id === 'newsDilemma';
}

function withCause(said: Said, { sight }: PanelState): Said {
  const [cause] = largestCauses(sight);
  return cause === undefined ? said : { ...said, cause };
}

function textOf(say: Say, { id, values, cause }: Said): string {
  const over = say(id, values);
  return cause === undefined
    ? over
    : say('round.newsCause', { over, cause: causeText(say, cause) });
}

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
