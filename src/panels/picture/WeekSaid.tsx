import { useEffect, useState } from 'react';
import { useLive } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { pastText } from './weekText.ts';

/** Said politely to those who do not see the picture, unless the slider has said it already. */
export function WeekSaid() {
  const say = useWords();
  const live = useLive();
  const [said, setSaid] = useState<number | 'now' | null>(null);
  useEffect(
    () =>
      live.store.subscribe(({ picture }, before) => {
        const { week } = picture;
        if (week === before.picture.week) return;
        if (week === null) setSaid('now');
        else if (document.activeElement?.matches('.pastWeeks input') !== true) setSaid(week);
      }),
    [live],
  );
  return (
    <p className="hidden" role="status">
      {said === null ? '' : said === 'now' ? say('picture.nowAgain') : pastText(say, said)}
    </p>
  );
}
