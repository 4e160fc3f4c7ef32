import type { Save } from '../../game/index.ts';
import { harmless, type Language } from '../../words/index.ts';
import type { Say } from '../useWords.ts';

/** As somebody called it, or else by its department and how far it has come. */
export function nameOfSave(say: Say, language: Language, save: Save): string {
  const { name, title } = save;
  if (name !== '') return harmless(name);
  return say('saves.byItself', { title: harmless(title[language]), at: placeOfSave(say, save) });
}

/** How far it has come. */
export function placeOfSave(say: Say, { phase, record }: Save): string {
  return phase === 'ended'
    ? say('saves.atEnd')
    : say('saves.atQuarter', { quarter: record.quarters + 1 });
}
