/** Parts of a department that a file names by number. */
import type { Path } from '../offsets.ts';
import type { Part } from '../../model/index.ts';
import type { Reading } from '../reading.ts';

/** How many there are; null where nobody knows, as in a catalogue. */
export type Extent = { readonly branches: number | null; readonly tiers: number | null };

export type WrittenPart = {
  readonly branch?: number | undefined;
  readonly tier?: number | undefined;
};

export function readPart(
  reading: Reading,
  path: Path,
  { branch, tier }: WrittenPart,
  extent: Extent,
): Part {
  if (branch !== undefined && extent.branches !== null && branch > extent.branches) {
    const what = { kind: 'unknownBranch', branch, branches: extent.branches } as const;
    reading.fault([...path, 'branch'], what);
  }
  if (tier !== undefined && extent.tiers !== null && tier > extent.tiers) {
    reading.fault([...path, 'tier'], { kind: 'unknownTier', tier, tiers: extent.tiers });
  }
  return { branch: branch ?? null, tier: tier ?? null };
}
