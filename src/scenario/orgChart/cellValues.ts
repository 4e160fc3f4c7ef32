/** What the cells of a chart say: ages and languages as people write them. */
import type { Language } from '../scenario.ts';

/** In whole years, from and to. */
export type AgeBand = readonly [number, number];

const youngest = 14;
const oldest = 100;
/** How far a band reaches that is open on one side. */
const careerStart = 18;
const careerEnd = 67;

const upTo = /^(?:<|under|moins de|jusqu'à|up to)\s*(\d+)$|^(\d+)\s*(?:and under|et moins)$/;
const from =
  /^(?:>|over|plus de|from|dès)\s*(\d+)$|^(\d+)\s*(?:\+|and over|or over|et plus|ou plus)$/;

/** @returns null where it is no age */
export function readAge(cell: string): AgeBand | null {
  const text = cell
    .toLowerCase()
    .replaceAll(/(?:^|\s)(?:ans|an|years old|years|yrs|year)(?=\s|$)/g, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
  const exact = /^\d{1,3}(?:[.,]\d{1,6})?$/.exec(text);
  // Who is 43.5 is 43 until her birthday.
  if (exact !== null) return within(Math.floor(number(text)), Math.floor(number(text)));
  const band =
    /^(?:de |from |between |entre )?(\d{1,3})\s*(?:-|–|—|à|a|to|et|and)\s*(\d{1,3})$/.exec(text);
  if (band !== null) return within(Number(band[1]), Number(band[2]));
  const low = from.exec(text);
  if (low !== null) {
    const years = Number(low[1] ?? low[2]);
    return within(years, Math.max(years, Math.min(careerEnd, years + 12)));
  }
  const high = upTo.exec(text);
  if (high === null) return null;
  const years = Number(high[1] ?? high[2]);
  return within(Math.min(years, careerStart), years);
}

function within(low: number, high: number): AgeBand | null {
  return low <= high && low >= youngest && high <= oldest ? [low, high] : null;
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

const languages: ReadonlyMap<string, Language | null> = new Map([
  ...(['e', 'a', 'en', 'eng', 'english', 'anglais', 'anglaise'] as const).map(
    (word) => [word, 'en'] as const,
  ),
  ...(['f', 'fr', 'fra', 'fre', 'french', 'français', 'francais', 'française'] as const).map(
    (word) => [word, 'fr'] as const,
  ),
  // Who works in both is of either; the model asks of which, and the chart does not say.
  ...(['b', 'bilingual', 'bilingue', 'both', 'les deux', 'en/fr', 'fr/en'] as const).map(
    (word) => [word, null] as const,
  ),
]);

/** @returns null where the cell leaves it open, undefined where it says no language */
export function readLanguage(cell: string): Language | null | undefined {
  return languages.get(cell.trim().toLowerCase());
}
