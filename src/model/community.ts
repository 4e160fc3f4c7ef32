/**
 * Community of practice: the appetite for it is strong (S7) among those whom enthusiasm or
 * usefulness moves more than concern, but one joins only where it is supported and where one's
 * manager lets one go (F10). It goes stale when support ends. Leaves out: its own leaders and topics.
 */
import { largest } from './aim.ts';
import { deputy } from './department.ts';
import { lotsEach, purposes } from './luck.ts';
import { lotsFor, type Week } from './week.ts';

export function meetCommunity(week: Week): void {
  const { department, parameters, now, next, reach } = week;
  const { member } = now;
  const { groupOf } = reach;
  const support = reach.values.community;
  next.member.set(member);
  const mostSupport = largest(reach, 'community');
  if (mostSupport === 0 && week.community.members === 0) return;
  const lots = lotsFor(week, purposes.community);
  const joinMost = parameters.joinRate * mostSupport * parameters.appetiteScale * lotsEach;
  const leaveMost = parameters.leaveRate * lotsEach;
  for (let row = 0; row < department.size; row += 1) {
    const lot = lots[row];
    if (member[row] === 1) {
      const leaves = lot < leaveMost && lot < leavingChance(week, support[groupOf[row]]) * lotsEach;
      if (leaves) next.member[row] = 0;
    } else if (lot < joinMost && lot < joiningChance(week, row, support[groupOf[row]]) * lotsEach) {
      next.member[row] = 1;
    }
  }
}

function leavingChance({ parameters }: Week, support: number): number {
  return parameters.leaveRate * (1 - support);
}

function joiningChance({ department, parameters, next }: Week, row: number, support: number) {
  const manager = department.managerOf[row];
  const letsGo = manager === deputy ? 1 : next.permeability[manager];
  const drawn = Math.max(next.enthusiasm[row], next.usefulness[row]);
  const appetite = Math.max(0, drawn - next.concern[row]);
  return parameters.joinRate * support * parameters.appetiteScale * letsGo * appetite;
}
