import { useEffect, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { weeksPerQuarter } from '../../game/index.ts';
import { useLive, useLiveState } from '../liveContext.ts';
import { useWords } from '../useWords.ts';
import { nowText, pastText, weekText } from './weekText.ts';

/** The weeks lived so far on one line, to look at any of them; says so while that is not now. */
export function PastWeeks() {
  const say = useWords();
  const live = useLive();
  const now = useLiveState(({ sight }) => sight.world.week);
  const week = useLiveState(({ picture }) => picture.week);
  useFramed(week !== null);
  return (
    <section className="pastWeeks" aria-label={say('picture.weeks')} data-past={week !== null}>
      <p>{week === null ? nowText(say, now) : <Past week={week} />}</p>
      <div className="line">
        <i
          className="quarters"
          aria-hidden
          style={{ backgroundSize: `${quarterWidth(now)}% 100%, 100% 3px` }}
        />
        {/* A slider of the browser's own: it can be told in words where it stands. */}
        <input
          type="range"
          aria-label={say('picture.weeks')}
          aria-valuetext={week === null ? nowText(say, now) : weekText(say, week)}
          min={0}
          max={now}
          value={week ?? now}
          onChange={({ currentTarget }) => live.showWeek(currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const quarters = quartersBy(event);
            if (quarters === 0) return;
            event.preventDefault();
            live.showWeek((week ?? now) + quarters * weeksPerQuarter);
          }}
        />
      </div>
      <Button aria-disabled={week === null} onPress={() => live.showWeek(null)}>
        {say('picture.toNow')}
      </Button>
    </section>
  );
}

function Past({ week }: { readonly week: number }) {
  const say = useWords();
  const livingAgain = useLiveState(({ picture }) => picture.livingAgain);
  return livingAgain === null ? pastText(say, week) : say('picture.livingAgain', livingAgain);
}

function quartersBy({ key }: KeyboardEvent): number {
  return key === 'PageUp' ? 1 : key === 'PageDown' ? -1 : 0;
}

/** In per cent of all the weeks there are. */
function quarterWidth(now: number): number {
  return (100 * weeksPerQuarter) / now;
}

/** The whole picture is framed while it shows a week gone by. */
function useFramed(isPast: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['past'] = String(isPast);
    return () => {
      delete dataset['past'];
    };
  }, [isPast]);
}
