import { useLanguage, useSight } from '../../liveContext.ts';
import { useLaterWords } from '../../useWords.ts';
import type { Speaking } from './planWords.ts';

export function useSpeaking(): Speaking {
  return { say: useLaterWords(), language: useLanguage(), sight: useSight() };
}
