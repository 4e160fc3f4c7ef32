import { sumTolerance, type CampShares } from '../../model/index.ts';
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';

type WrittenCamps = {
  readonly zealots: number;
  readonly collaborators: number;
  readonly resisters: number;
};

export function readCamps(reading: Reading, path: Path, written: WrittenCamps): CampShares {
  const { zealots, collaborators, resisters } = written;
  checkShares(reading, path, zealots + collaborators + resisters);
  return [zealots, collaborators, resisters];
}

export function checkShares(reading: Reading, path: Path, sum: number): void {
  if (Math.abs(sum - 1) <= sumTolerance) return;
  reading.fault(path, { kind: 'sharesSum', sum: rounded(sum), difference: rounded(1 - sum) });
}

/** Without the dust of binary fractions, which nobody typed. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
