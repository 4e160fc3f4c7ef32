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
  checkTogether(reading, path, written ?? []);
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

/** Several conditions on one measure leave what is above all of the one and below all of the other. */
function checkTogether(reading: Reading, path: Path, written: readonly WrittenCondition[]): void {
  const bounds = new Map<string, { readonly above: number; readonly below: number }>();
  for (const [at, { measure, branch, above, below }] of written.entries()) {
    const key = `${measure} ${branch ?? ''}`;
    const before = bounds.get(key);
    const both = {
      above: Math.max(before?.above ?? -Infinity, above ?? -Infinity),
      below: Math.min(before?.below ?? Infinity, below ?? Infinity),
    };
    bounds.set(key, both);
    const wasPossible = before !== undefined && before.above < before.below;
    const isAlone = above !== undefined && below !== undefined && above >= below;
    if (wasPossible && !isAlone && both.above >= both.below) {
      reading.fault([...path, at], { kind: 'emptyRange', ...both });
    }
  }
}
