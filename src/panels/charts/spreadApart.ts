/** Moves places apart, as little as need be, so that no two names stand on each other. */
export function spreadApart(places: readonly number[], gap: number): readonly number[] {
  const order = Array.from(places.keys()).toSorted((one, other) => places[one] - places[other]);
  const spread = [...places];
  for (let at = 1; at < order.length; at += 1) {
    const above = spread[order[at - 1]];
    spread[order[at]] = Math.max(spread[order[at]], above + gap);
  }
  // What the push moved too far down is given back to those above, half and half.
  const excess = order.reduce((sum, each) => sum + spread[each] - places[each], 0);
  const shift = order.length === 0 ? 0 : excess / order.length;
  return spread.map((place) => place - shift);
}
