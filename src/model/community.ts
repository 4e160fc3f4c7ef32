/**
 * Community of practice: the appetite for it is strong (S7) among those whom enthusiasm or
 * usefulness moves more than concern, but one joins only where it is supported and where one's
 * manager lets one go (F10). It goes stale when support ends. Leaves out: its own leaders and topics.
 */
import { deputy } from './department.ts';
import { draw, purposes } from './luck.ts';
import type { Week } from './week.ts';

export function meetCommunity(week: Week): void {
  const { department, parameters, levers, now, next } = week;
  const { key } = week.circumstances;
  const leaving = parameters.leaveRate * (1 - levers.community);
  const joining = parameters.joinRate * levers.community * parameters.appetiteScale;
  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const manager = department.leaderOf[team];
    const letsGo = manager === deputy ? 1 : next.permeability[manager];
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      const chance = draw(key, purposes.community, department.uid[row], week.number);
      if (now.member[row] === 1) {
        next.member[row] = Number(chance >= leaving);
      } else {
        const drawn = Math.max(next.enthusiasm[row], next.usefulness[row]);
        const appetite = Math.max(0, drawn - next.concern[row]);
        next.member[row] = Number(chance < joining * letsGo * appetite);
      }
    }
  }
}
