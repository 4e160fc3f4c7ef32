import type { FacilitatorView } from '../../live/index.ts';
import { wordsIn, type Language } from '../../words/index.ts';

type FacilitatorNotesProps = { readonly view: FacilitatorView; readonly language: Language };

/** What the scenario tells the facilitator of this quarter, and what there is to ask now. */
export function FacilitatorNotes({ view, language }: FacilitatorNotesProps) {
  const { say } = wordsIn(language);
  const { notes } = view;
  return (
    <section>
      <h2>{say('present.notes')}</h2>
      <p>{notes?.[language] ?? say('present.noNotes')}</p>
      <h2>{say('present.ask')}</h2>
      <p>{askedIn(view, language)}</p>
    </section>
  );
}

/** The scenario's questions for the end. */
export function FacilitatorDiscussion({ view, language }: FacilitatorNotesProps) {
  const { say } = wordsIn(language);
  const { discussion } = view;
  return (
    <section className="wide-desk">
      <h2>{say('present.discussion')}</h2>
      {discussion.length === 0 ? (
        <p>{say('present.noDiscussion')}</p>
      ) : (
        <ul>
          {discussion.map((text) => (
            <li key={text.en}>{text[language]}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Before the weeks what is expected, after them what to make of what was told. */
function askedIn(view: FacilitatorView, language: Language): string {
  const { say } = wordsIn(language);
  const { question, ownQuestion, present } = view;
  if (present.step === 'causes') return say('present.talkCauses');
  if (present.step === 'reflect' || view.phase !== 'deciding') return say('present.talk');
  if (question !== null) return question[language];
  return ownQuestion === null ? say('present.talk') : say(`round.question.${ownQuestion}`);
}
