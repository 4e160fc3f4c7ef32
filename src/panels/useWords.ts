import { wordsIn } from '../words/index.ts';
import { useLanguage } from './liveContext.ts';

export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** Sentences in the language of the moment; ids without a folder are those of the panels. */
export function useWords(): Say {
  const words = wordsIn(useLanguage());
  return (id, values) =>
    words.formatMessage({ id: id.includes('.') ? id : `panels.${id}` }, { ...values });
}
