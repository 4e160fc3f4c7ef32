/** Conditions as they are asked, and that they can hold at all. */
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { Condition, Measure } from '../scenario.ts';
import type { WrittenCondition } from '../schema/occasion.ts';
import { readPart, type Extent } from './places.ts';

export function readConditions(
  reading: Reading,
  path: Path,
  written: readonly WrittenCondition[] | undefined,
  extent: Extent,
): readonly Condition[] {
  return (written ?? []).map((condition, at) => {
    const { measure, above, below } = condition;
    checkBounds(reading, [...path, at], condition);
    const { branch } = readPart(reading, [...path, at], { branch: condition.branch }, extent);
    return { measure, branch, above: above ?? null, below: below ?? null };
  });
}

/** These have no upper limit; all the others are shares. */
const counts: ReadonlySet<Measure> = new Set([
  'reportedGoodNews',
  'reportedBadNews',
  'reportedIncidents',
  'incidents',
]);

function checkBounds(
  reading: Reading,
  path: Path,
  { measure, above, below }: WrittenCondition,
): void {
  if (above === undefined && below === undefined) {
    reading.fault(path, { kind: 'noBound', measure });
  } else if (above !== undefined && above >= 1 && !counts.has(measure)) {
    reading.fault([...path, 'above'], { kind: 'outOfReach', measure, bound: above, side: 'above' });
  } else if (below !== undefined && below <= 0) {
    reading.fault([...path, 'below'], { kind: 'outOfReach', measure, bound: below, side: 'below' });
  } else if (above !== undefined && below !== undefined && above >= below) {
    reading.fault(path, { kind: 'emptyRange', above, below });
  }
}
