import type { Language } from '../scenario/index.ts';

/** `projector`: dark on white, for a beam in a room that cannot be darkened. */
export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];
/** Percent of what the browser takes for plain text. */
export const textSizes = [100, 125, 150, 200] as const;
/** Percent of the loudest, which is quiet too. */
export const volumes = [25, 50, 100] as const;
export const motions = ['system', 'reduced'] as const;

/** What a person chooses once and keeps, on this machine only. */
export type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: (typeof textSizes)[number];
  /** As the system says, or less than that; never more. */
  readonly motion: (typeof motions)[number];
  readonly sound: boolean;
  /** Whether there is sound while somebody presents to a room; asked for apart. */
  readonly roomSound: boolean;
  readonly volume: (typeof volumes)[number];
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  readonly shortcuts: boolean;
  /** Whether each quarter asks what is expected of it. */
  readonly predicting: boolean;
  /** Has seen the opening; it is shown once. */
  readonly welcomed: boolean;
  /** The step of the tutorial that was come to, by its id; null: none is under way. */
  readonly lesson: string | null;
};

export const plainSettings: Settings = {
  language: 'en',
  theme: 'dark',
  textSize: 100,
  motion: 'system',
  sound: true,
  roomSound: false,
  volume: 50,
  shortcuts: true,
  predicting: true,
  welcomed: false,
  lesson: null,
};

const place = 'clay-layer.settings';

/** What was kept, or else what the browser says of its owner. */
export function readSettings(): Settings {
  const preferred: Settings = {
    ...plainSettings,
    language: navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    theme: matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark',
  };
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(place) ?? '{}'), preferred);
  } catch {
    // No storage, or not ours: settings are a comfort, never a reason to fail.
    return preferred;
  }
}

/** What can be used of something kept, perhaps by another version; `otherwise` for the rest. */
export function settingsFrom(kept: unknown, otherwise: Settings): Settings {
  if (!isRecord(kept)) return otherwise;
  const { lesson } = kept;
  return {
    language: oneOf(['en', 'fr'], kept['language'], otherwise.language),
    theme: oneOf(themes, kept['theme'], otherwise.theme),
    textSize: oneOf(textSizes, kept['textSize'], otherwise.textSize),
    motion: oneOf(motions, kept['motion'], otherwise.motion),
    sound: oneOf(either, kept['sound'], otherwise.sound),
    roomSound: oneOf(either, kept['roomSound'], otherwise.roomSound),
    volume: oneOf(volumes, kept['volume'], otherwise.volume),
    shortcuts: oneOf(either, kept['shortcuts'], otherwise.shortcuts),
    predicting: oneOf(either, kept['predicting'], otherwise.predicting),
    welcomed: oneOf(either, kept['welcomed'], otherwise.welcomed),
    lesson: typeof lesson === 'string' ? lesson : otherwise.lesson,
  };
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(place, JSON.stringify(settings));
  } catch {
    // As above: without storage the choice holds until the page closes.
  }
}

const either = [true, false] as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function oneOf<Choice>(choices: readonly Choice[], found: unknown, otherwise: Choice): Choice {
  return choices.find((choice) => choice === found) ?? otherwise;
}
