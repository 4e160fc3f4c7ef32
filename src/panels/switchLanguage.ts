import { fetchWords, type Language } from '../words/index.ts';
import type { PanelLive } from './liveContext.ts';
import { tellMissing } from './missing.ts';

/** The last language that was asked for: words that come late do not turn the page back. */
let asked: Language | null = null;

/** Once its words are there, and not before: nothing is shown that nobody can read. */
export function switchLanguage(live: PanelLive, language: Language): void {
  asked = language;
  void switchTo(live, language);
}

export function switchToOther(live: PanelLive): void {
  const { language } = live.store.getState().settings;
  switchLanguage(live, language === 'en' ? 'fr' : 'en');
}

async function switchTo(live: PanelLive, language: Language): Promise<void> {
  try {
    await fetchWords(language);
  } catch {
    tellMissing();
    return;
  }
  if (asked === language) live.setLanguage(language);
}
