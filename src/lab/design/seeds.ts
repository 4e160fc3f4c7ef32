/** On which lucks: a range of numbers that is never written out, or phrases one by one. */
export type Seeds =
  /** Both ends included; whole numbers, the last no less than the first. */
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  | { readonly kind: 'list'; readonly phrases: readonly string[] };

export function seedCount(seeds: Seeds): number {
  return seeds.kind === 'range' ? seeds.last - seeds.first + 1 : seeds.phrases.length;
}

/** @param at from 0, below the count */
export function seedAt(seeds: Seeds, at: number): string {
  return seeds.kind === 'range' ? String(seeds.first + at) : seeds.phrases[at];
}
