import { wordsIn, type FirstSentenceId, type SentenceId, type Values } from '../words/index.ts';
import { useLanguage } from './liveContext.ts';

type AfterPanels<Id> = Id extends `panels.${infer Word}` ? Word : never;
/** Sentences of the panels go by their last name; those of other folders by the whole of it. */
type Shortened<Id extends SentenceId> = AfterPanels<Id> | Exclude<Id, `panels.${string}`>;

export type FirstWord = Shortened<FirstSentenceId>;
type LaterWord = Shortened<SentenceId>;

export type Say = (word: FirstWord, values?: Values) => string;
export type SayLater = (word: LaterWord, values?: Values) => string;

/** Sentences in the language of the moment. */
export function useWords(): Say {
  return useLaterWords();
}

/** The same and all others, for parts of the page that come when their words have been fetched too. */
export function useLaterWords(): SayLater {
  const { say } = wordsIn(useLanguage());
  return (word, values) => say(isWhole(word) ? word : `panels.${word}`, values);
}

function isWhole(word: LaterWord): word is Exclude<SentenceId, `panels.${string}`> {
  return word.includes('.');
}
