import { useSight, useLanguage } from './liveContext.ts';
import { useWords } from './useWords.ts';

/** What has happened outside the leader's hands since the last quarter was decided. */
export function EventList() {
  const say = useWords();
  const language = useLanguage();
  const { happened, quarter } = useSight();
  const events = happened.flatMap((it) =>
    it.kind === 'event' && it.quarter === quarter ? [it.event] : [],
  );
  if (events.length === 0) return null;
  return (
    <section className="events" aria-label={say('events')}>
      {events.map((event) => (
        <article key={event.id}>
          <h2>{event.title[language]}</h2>
          <p>{event.text[language]}</p>
        </article>
      ))}
    </section>
  );
}
