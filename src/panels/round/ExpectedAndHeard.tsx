import { isReported, type HeardForecast } from '../../game/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useWords, type Say } from '../useWords.ts';
import { questionText } from './questionText.ts';

/** What was expected of the quarter, and what has been heard of it. */
export function ExpectedAndHeard({ expected }: { readonly expected: HeardForecast }) {
  const say = useWords();
  const language = useLanguage();
  const { forecast, question, heard } = expected;
  const isRight = heard?.came === forecast.says;
  return (
    <div className="expected" data-right={heard === null ? 'unknown' : isRight}>
      <small>{questionText(say, language, question)}</small>
      <p>
        {say('round.expected', { says: forecast.says })}{' '}
        {heard === null ? (
          <strong>{say('round.unmeasured')}</strong>
        ) : (
          <>
            {say('round.came', {
              came: heard.came,
              before: figure(say, question.measure, heard.before),
              after: figure(say, question.measure, heard.after),
              measured: isReported(question) ? 'no' : 'yes',
            })}{' '}
            <strong>{say(isRight ? 'round.right' : 'round.wrong')}</strong>
          </>
        )}
      </p>
    </div>
  );
}

const shares: ReadonlySet<string> = new Set(['reportedPractice', 'practice', 'trust']);

function figure(say: Say, measure: string, value: number): string {
  return say(shares.has(measure) ? 'percent' : 'count', { value });
}
