/** Where the message stops: the closed blocks that keep the most of it from the most people. */
import type { Block } from './layout.ts';

export type Stop = { readonly block: Block; readonly share: number };

/** What a block does with the message, per person below it. */
export type Keeping = {
  /** What its managers hear and do not pass on, 0 to 1. */
  readonly absorbed: number;
  readonly permeability: number;
};

/** Who keeps more than she lets through stops a message; the others only thin it. */
const stopsBelow = 0.5;
/** The fewest blocks that together keep so much, and never more than the eye can take in. */
const enough = 0.75;
const stopsMost = 8;

export function stopsAmong(
  blocks: readonly Block[],
  keepingOf: (block: Block) => Keeping,
): readonly Stop[] {
  const closed = blocks.filter((block) => keepingOf(block).permeability < stopsBelow);
  const kept = closed.map((block) => ({
    block,
    amount: keepingOf(block).absorbed * block.rect.width,
  }));
  const total = kept.reduce((sum, { amount }) => sum + amount, 0);
  const stops: Stop[] = [];
  let sum = 0;
  for (const { block, amount } of kept.toSorted((one, other) => other.amount - one.amount)) {
    if (stops.length === stopsMost || sum >= enough * total) break;
    stops.push({ block, share: amount / total });
    sum += amount;
  }
  return stops;
}
