import type { Game } from '../../game/index.ts';
import { useLanguage } from '../liveContext.ts';
import { useLaterWords } from '../useWords.ts';

/** The questions of the scenario; where it has none, some that can be asked of any department. */
export function Discussion({ game: { scenario } }: { readonly game: Game }) {
  const say = useLaterWords();
  const language = useLanguage();
  const own = scenario.discussion.map((question) => question[language]);
  const general = ([1, 2, 3, 4] as const).map((at) => say(`debrief.question.${at}`));
  const questions = own.length > 0 ? own : general;
  return (
    <ol className="questions">
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
