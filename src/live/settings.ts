import type { Language } from '../scenario/index.ts';

/** `projector`: dark on white, for a beam in a room that cannot be darkened. */
export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** What a person chooses once and keeps, on this machine only. */
export type Settings = {
  readonly language: Language;
  readonly theme: Theme;
};

const place = 'clay-layer.settings';

/** What was kept, or else what the browser says of its owner. */
export function readSettings(): Settings {
  const preferred: Settings = {
    language: navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    theme: matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark',
  };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return isRecord(kept)
      ? {
          language: oneOf(['en', 'fr'], kept['language'], preferred.language),
          theme: oneOf(themes, kept['theme'], preferred.theme),
        }
      : preferred;
  } catch {
    // No storage, or not ours: settings are a comfort, never a reason to fail.
    return preferred;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // As above: without storage the choice holds until the page closes.
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  found: unknown,
  otherwise: Choice,
): Choice {
  return choices.find((choice) => choice === found) ?? otherwise;
}
