/**
 * A department of exactly so many people, for a file that says no more than their number: teams of
 * about eight employees, and three to eight managers under each manager.
 */
const teamSize = 8;
const spanLeast = 3;
const spanMost = 8;
/** Between the two bounds, and about what large departments have. */
const spanWanted = 4;
/** What a team may have where the numbers do not come out. */
const teamLeast = 6;
const teamMost = 10;

/** @returns per person, in breadth-first order, the row of the manager; -1 for the deputy head */
export function balancedTree(size: number): readonly number[] {
  const counts = countsOf(size);
  const managerOf: number[] = [];
  let firstAbove = -1;
  let above = 1;
  for (const count of counts) {
    const first = managerOf.length;
    for (let at = 0; at < count; at += 1) {
      managerOf.push(firstAbove + Math.floor((at * above) / count));
    }
    firstAbove = first;
    above = count;
  }
  return managerOf;
}

/** How many people each tier has. */
function countsOf(size: number): readonly number[] {
  if (size <= teamSize) return [size];
  if (size < spanLeast * (teamSize + 1)) {
    const managers = Math.max(2, Math.round(size / (teamSize + 1)));
    return [managers, size - managers];
  }
  let best: readonly number[] = [];
  let bestDistance = Infinity;
  for (let depth = 1; depth <= 8; depth += 1) {
    const span = spanFor(size, depth);
    const counts = managersOf(span, depth);
    const employees = size - counts.reduce((sum, count) => sum + count, 0);
    const team = employees / counts[depth - 1];
    const distance = Math.abs(span - spanWanted);
    if (team < teamLeast || team > teamMost || distance >= bestDistance) continue;
    best = [...counts, employees];
    bestDistance = distance;
  }
  return best;
}

/** The span, no whole number, at which so many tiers of managers make so many people; by bisection. */
function spanFor(size: number, depth: number): number {
  let low = spanLeast;
  let high = spanMost;
  for (let time = 0; time < 40; time += 1) {
    const span = (low + high) / 2;
    let tier = 1;
    let people = 0;
    for (let at = 0; at < depth; at += 1) {
      tier *= span;
      people += tier;
    }
    if (people + tier * teamSize > size) high = span;
    else low = span;
  }
  return (low + high) / 2;
}

function managersOf(span: number, depth: number): readonly number[] {
  const counts: number[] = [];
  let exact = 1;
  let above = 1;
  for (let at = 0; at < depth; at += 1) {
    exact *= span;
    const count = Math.min(Math.max(Math.round(exact), spanLeast * above), spanMost * above);
    counts.push(count);
    above = count;
  }
  return counts;
}
