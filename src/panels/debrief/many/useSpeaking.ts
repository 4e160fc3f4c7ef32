import { useLanguage, useSight } from '../../liveContext.ts';
import { useWords } from '../../useWords.ts';
import type { Speaking } from './planWords.ts';

export function useSpeaking(): Speaking {
  return { say: useWords(), language: useLanguage(), sight: useSight() };
}
