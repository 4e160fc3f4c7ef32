import { useGame, useLanguage } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What the leader reads before she decides: what the hierarchy reports of the quarter that ended. */
export function Briefing() {
  const say = useWords();
  const language = useLanguage();
  const { phase, quarterReports, scenario } = useGame();
  const last = quarterReports.at(-1);
  if (phase !== 'deciding') return null;
  if (last === undefined) {
    return (
      <section className="briefing">
        <p>{scenario.summary[language]}</p>
        <p>{say('welcome')}</p>
      </section>
    );
  }
  const voices = last.goodNews + last.badNews;
  return (
    <section className="briefing">
      <p>
        {say('briefing', {
          practice: last.practice,
          voices,
          bad: last.badNews,
          incidents: last.incidents,
        })}
      </p>
      {last.survey === null ? null : (
        <p>{say('briefingSurvey', { asked: last.survey.asked, ...trustOf(last.survey.trust) })}</p>
      )}
    </section>
  );
}

function trustOf({ value, low, high }: { value: number; low: number; high: number }) {
  return { trust: value, low, high };
}
