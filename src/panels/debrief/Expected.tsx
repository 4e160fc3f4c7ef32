import type { JudgedForecast } from '../../game/index.ts';
import type { Measure } from '../../scenario/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';
import { figuresOf } from './figures.ts';

/** What was expected of a quarter, and what came. */
export function Expected({ judged }: { readonly judged: JudgedForecast }) {
  const say = useLaterWords();
  const language = useLanguage();
  const { share, count } = figuresOf(say);
  const { forecast, question, before, after, came, isRight } = judged;
  const { measure, text } = question;
  const written = counted.includes(measure) ? count : share;
  const own = say('debrief.ownQuestion', { measure });
  return (
    <li data-kind="predict">
      <strong>{text === null ? own : text[language]}</strong>{' '}
      {say('debrief.expected', {
        says: say(`debrief.way.${forecast.says}`),
        came: say(`debrief.way.${came}`),
        before: written(before),
        after: written(after),
        right: isRight ? 'yes' : 'no',
      })}
    </li>
  );
}

const counted: readonly Measure[] = [
  'reportedGoodNews',
  'reportedBadNews',
  'reportedIncidents',
  'incidents',
];
