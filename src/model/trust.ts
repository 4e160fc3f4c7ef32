/**
 * Trust: won slowly by being heard, lost faster by being ignored (Slovic 1993; Poortinga & Pidgeon
 * 2004), struck by blame after harm (S2, S4). Two extensions, neutral by default, wear it down:
 * people who hear the top directly but see nothing of it arrive (say–do gap: Simons 2002), and
 * coercion, which costs most where trust is low. Leaves out: trust between colleagues.
 */
import { deputy } from './department.ts';
import { clampShare } from './share.ts';
import { passedOn } from './signal.ts';
import type { Week } from './week.ts';
import { voices } from './world.ts';

const ignored = voices.indexOf('ignored');
const heard = voices.indexOf('heard');

export function moveTrust(week: Week): void {
  const { department, parameters, now, next, bench, reach } = week;
  const { leaderOf, teamStart } = department;
  const { heardTrust, ignoredTrust, coercionOnTrust } = parameters;
  const { groupOf } = reach;
  const { directChannel, coercion } = reach.values;
  const before = now.trust;
  const after = next.trust;
  const { voice } = next;
  const strikes = sum(bench.materialCounts);
  for (let team = 0; team < leaderOf.length; team += 1) {
    const manager = leaderOf[team];
    const struck = blameStruck(week, team, manager, strikes);
    const gapWear = parameters.sayDoGapTrust * sayDoGap(week, manager);
    const end = teamStart[team + 1];
    for (let row = teamStart[team]; row < end; row += 1) {
      const trust = before[row];
      const group = groupOf[row];
      const coercionWear = coercionOnTrust * coercion[group] * (1 - trust);
      const worn = struck + gapWear * directChannel[group] + coercionWear;
      let change = -worn * trust;
      if (voice[row] === heard) change += heardTrust * (1 - trust);
      else if (voice[row] === ignored) change -= ignoredTrust * trust;
      after[row] = clampShare(trust + change);
    }
  }
}

/** The share of trust that this week's material incidents cost a team: its own fully, others' a little. */
export function blameStruck(week: Week, team: number, manager: number, strikes: number): number {
  const { parameters, bench } = week;
  const own = bench.materialCounts[team];
  const blame = parameters.blameOnTrust * (1 - livedStewardship(week, manager));
  return blame * (own + parameters.othersProximity * (strikes - own));
}

/** Q as the people of a manager live it: less where she is being disciplined. */
export function livedStewardship({ reach, strain }: Week, manager: number): number {
  const group = manager === deputy ? 0 : reach.groupOf[manager];
  return strain.stewardship * (1 - reach.values.discipline[group]);
}

/** How much louder the top speaks than what of it arrives through this manager. */
export function sayDoGap(week: Week, manager: number): number {
  if (manager === deputy) return 0;
  const gap = week.levers.signal - passedOn(week, manager);
  return gap > 0 ? gap : 0;
}

export function sum(column: Float64Array): number {
  let total = 0;
  for (let at = 0; at < column.length; at += 1) total += column[at];
  return total;
}
