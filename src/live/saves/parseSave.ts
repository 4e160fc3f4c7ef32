import type { ParsedSave, ScenarioFiles } from '../../game/index.ts';

/** What reads a save is fetched with the first one: whoever is new here has none. */
export async function parseSave(text: string): Promise<ParsedSave> {
  const parser = await import('./parser.ts');
  return parser.parseSave(text);
}

/** @returns null for what is none, as somebody else may have laid it where they lie */
export async function parseScenarioFiles(value: unknown): Promise<ScenarioFiles | null> {
  const parser = await import('./parser.ts');
  return parser.parseScenarioFiles(value);
}

/** Beforehand, so that the first save need not wait for it. */
export async function fetchParser(): Promise<void> {
  await import('./parser.ts');
}
