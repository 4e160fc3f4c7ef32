/** Whoever writes tables in one language: its words, its figures. */
import { modelWords, type Language, type ModelWordId } from '../../src/words/index.ts';
import { figuresIn, type Figures } from './figures.ts';

export type Scribe = Figures & {
  readonly language: Language;
  readonly say: (id: ModelWordId) => string;
};

export function scribeIn(language: Language): Scribe {
  return { ...figuresIn(language), language, say: (id) => modelWords[language][id] };
}
