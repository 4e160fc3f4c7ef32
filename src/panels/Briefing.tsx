import { DilemmaCard } from './DilemmaCard.tsx';
import { EventList } from './EventList.tsx';
import { useSight, useLanguage } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What the leader reads before she decides: what is reported, what has happened, what must be answered. */
export function Briefing() {
  const { phase } = useSight();
  if (phase !== 'deciding') return null;
  return (
    <>
      <Reported />
      <EventList />
      <DilemmaCard />
    </>
  );
}

function Reported() {
  const say = useWords();
  const language = useLanguage();
  const { quarterReports, scenario } = useSight();
  const last = quarterReports.at(-1);
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
