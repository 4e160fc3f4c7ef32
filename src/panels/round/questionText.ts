import { isReported, type Question, type ReportedMeasure } from '../../game/index.ts';
import type { Language } from '../../scenario/index.ts';
import type { Say } from '../useWords.ts';

/** What a quarter asks: as the scenario words it, or else as the game does. */
export function questionText(say: Say, language: Language, question: Question): string {
  if (question.text !== null) return question.text[language];
  return isAskedOf(question) ? say(`round.question.${question.measure}`) : '';
}

/** The game's own questions are about what is reported. */
function isAskedOf(
  question: Question,
): question is Question & { readonly measure: ReportedMeasure } {
  return isReported(question);
}
