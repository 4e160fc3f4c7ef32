/** How far from its expectation a count may stray before luck is no longer an explanation. */

/** In standard errors: luck alone strays further once in 150,000 comparisons. */
export const luckMost = 4.5;

/** By how many standard errors a count of independent trials misses its expectation. */
export function strayOfCount(count: number, trials: number, chance: number): number {
  return stray(count, trials * chance, Math.sqrt(trials * chance * (1 - chance)));
}

/** The same where each trial has a chance of its own. */
export function strayOfTrials(count: number, chances: readonly number[]): number {
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  return stray(count, expected, Math.sqrt(variance));
}

/** Where the standard error is 0, anything but the expectation itself is infinitely far away. */
export function stray(found: number, expected: number, standardError: number): number {
  const miss = Math.abs(found - expected);
  return miss === 0 ? 0 : miss / standardError;
}
