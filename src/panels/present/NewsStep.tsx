import { dilemmaNow } from '../../game/index.ts';
import { useSight, useLanguage } from '../liveContext.ts';

/** What has happened outside the leader's hands. */
export function NewsStep() {
  const language = useLanguage();
  const { happened, quarter } = useSight();
  const events = happened.flatMap((it) =>
    it.kind === 'event' && it.quarter === quarter ? [it.event] : [],
  );
  return (
    <div className="read">
      {events.map(({ id, title, text }) => (
        <article key={id}>
          <h3>{title[language]}</h3>
          <p>{text[language]}</p>
        </article>
      ))}
    </div>
  );
}

/** The question that must be answered; how comes in the next step. */
export function DilemmaStep() {
  const language = useLanguage();
  const dilemma = dilemmaNow(useSight());
  if (dilemma === null) return null;
  return (
    <article className="read">
      <h3>{dilemma.title[language]}</h3>
      <p>{dilemma.text[language]}</p>
    </article>
  );
}
