/** The files that the game ships, and small broken ones made from them. */
import { readFileSync } from 'node:fs';
import {
  parseCatalogue,
  parseScenario,
  type Catalogue,
  type Fault,
  type ParsedScenario,
} from '../../src/scenario/index.ts';

const folder = new URL('../../scenarios/', import.meta.url);

export function shipped(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

export const catalogueFiles = [
  'catalogue/policies.yaml',
  'catalogue/dilemmas.yaml',
  'catalogue/events.yaml',
] as const;

export function shippedCatalogue(): Catalogue {
  const parsed = parseCatalogue(...catalogueFiles.map((name) => ({ name, text: shipped(name) })));
  if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.catalogue;
}

const catalogue = shippedCatalogue();

export function parse(text: string, name = 'mine.yaml'): ParsedScenario {
  return parseScenario({ name, text }, catalogue);
}

export function faultsOf(text: string): readonly Fault[] {
  const parsed = parse(text);
  return parsed.kind === 'faults' ? parsed.faults : [];
}

/** A scenario without ornament: what breaks is counted by its lines, which no new dilemma moves. */
export const plainText = readFileSync(new URL('plain.yaml', import.meta.url), 'utf8');

/** The plain scenario with one passage replaced; fails where the passage is not there. */
export function plainWith(passage: string | RegExp, replacement: string): string {
  const changed = plainText.replace(passage, replacement);
  if (changed === plainText) throw new Error(`plain.yaml has no ${String(passage)}`);
  return changed;
}
