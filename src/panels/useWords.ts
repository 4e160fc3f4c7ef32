import { wordsIn, type SentenceId, type Values } from '../words/index.ts';
import { useLanguage } from './liveContext.ts';

type AfterPanels<Id> = Id extends `panels.${infer Word}` ? Word : never;
/** Sentences of the panels go by their last name; those of other folders by the whole of it. */
export type PanelWord = AfterPanels<SentenceId> | Exclude<SentenceId, `panels.${string}`>;

export type Say = (word: PanelWord, values?: Values) => string;

/** Sentences in the language of the moment. */
export function useWords(): Say {
  const { say } = wordsIn(useLanguage());
  return (word, values) => say(isWhole(word) ? word : `panels.${word}`, values);
}

function isWhole(word: PanelWord): word is Exclude<SentenceId, `panels.${string}`> {
  return word.includes('.');
}
