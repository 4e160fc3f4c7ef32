import { readFileSync } from 'node:fs';
import type { Language } from '../words/index.ts';

/** A small scenario that can be played as it is, with comments on what to change. */
export function starterScenario(language: Language): string {
  return readFileSync(new URL(`starter/starter.${language}.yaml`, import.meta.url), 'utf8');
}
