import type { ParsedSave } from '../../game/index.ts';

/** What reads a save is fetched with the first one: whoever is new here has none. */
export async function parseSave(text: string): Promise<ParsedSave> {
  const parser = await import('./parser.ts');
  return parser.parseSave(text);
}

/** Beforehand, so that the first save need not wait for it. */
export async function fetchParser(): Promise<void> {
  await import('./parser.ts');
}
