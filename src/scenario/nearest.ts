/** The known word that somebody most likely meant, or empty where none is near. */
export function nearest(found: string, known: readonly string[]): string {
  // One letter of one is another word; one of two may be a slip.
  const most = Math.floor((found.length + 1) / 3);
  let best = '';
  let bestDistance = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - found.length) > most) continue;
    const distance = editDistance(found.toLowerCase(), word.toLowerCase());
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best === '' ? longerOrShorter(found.toLowerCase(), known) : best;
}

/** What begins like a known word, or is the beginning of one. */
function longerOrShorter(found: string, known: readonly string[]): string {
  const isAlike = (word: string): boolean =>
    (found.length >= 4 && word.startsWith(found)) || (word.length >= 4 && found.startsWith(word));
  return known.find((word) => isAlike(word.toLowerCase())) ?? '';
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2] + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length];
}
