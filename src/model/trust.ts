/**
 * Trust: won slowly by being heard, lost faster by being ignored (Slovic 1993; Poortinga & Pidgeon
 * 2004), struck by blame after harm (S2, S4), and worn down where people hear the top directly but
 * see nothing of it arrive (say–do gap: Simons 2002; an extension, neutral at 0). Leaves out: trust
 * between colleagues.
 */
import { deputy } from './department.ts';
import { clampShare } from './share.ts';
import { passedOn } from './signal.ts';
import type { Week } from './week.ts';
import { voices } from './world.ts';

const ignored = voices.indexOf('ignored');
const heard = voices.indexOf('heard');

export function moveTrust(week: Week): void {
  const { department, parameters, levers, now, next, bench } = week;
  const blame = parameters.blameOnTrust * (1 - levers.stewardship);
  const strikes = sum(bench.materialCounts);
  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const own = bench.materialCounts[team];
    const struck = blame * (own + parameters.othersProximity * (strikes - own));
    const wornByGap = gapWear(week, department.leaderOf[team]);
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      const trust = now.trust[row];
      const voice = next.voice[row];
      let change = -(struck + wornByGap) * trust;
      if (voice === heard) change += parameters.heardTrust * (1 - trust);
      else if (voice === ignored) change -= parameters.ignoredTrust * trust;
      next.trust[row] = clampShare(trust + change);
    }
  }
}

function gapWear(week: Week, manager: number): number {
  if (manager === deputy) return 0;
  const gap = week.levers.signal - passedOn(week, manager);
  return gap > 0 ? week.parameters.sayDoGapTrust * week.levers.directChannel * gap : 0;
}

function sum(column: Float64Array): number {
  let total = 0;
  for (let at = 0; at < column.length; at += 1) total += column[at];
  return total;
}
