/** Where the message stops: the blocks that keep the most of it from the most people. */
import type { Block } from './layout.ts';

export type Stop = { readonly block: Block; readonly share: number };

/** The fewest blocks that together absorb so much, and never more than the eye can take in. */
const enough = 0.6;
const stopsMost = 6;

/** @param absorbedOf what the managers of a block keep to themselves, 0 to 1 each */
export function stopsAmong(
  blocks: readonly Block[],
  absorbedOf: (block: Block) => number,
): readonly Stop[] {
  const absorbed = blocks.map((block) => ({
    block,
    amount: absorbedOf(block) * block.rect.width,
  }));
  const total = absorbed.reduce((sum, { amount }) => sum + amount, 0);
  if (total <= 0) return [];
  const stops: Stop[] = [];
  let kept = 0;
  for (const { block, amount } of absorbed.toSorted((one, other) => other.amount - one.amount)) {
    if (stops.length === stopsMost || kept >= enough * total || amount <= 0) break;
    stops.push({ block, share: amount / total });
    kept += amount;
  }
  return stops;
}
