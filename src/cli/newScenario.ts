import { readFileSync } from 'node:fs';
import type { Language } from '../words/index.ts';

const starters = {
  en: new URL('../../scenarios/starter/starter.en.yaml', import.meta.url),
  fr: new URL('../../scenarios/starter/starter.fr.yaml', import.meta.url),
} as const;

/** A small scenario that can be played as it is, with comments on what to change. */
export function starterScenario(language: Language): string {
  return readFileSync(starters[language], 'utf8');
}
