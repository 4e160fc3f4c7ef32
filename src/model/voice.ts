/**
 * Voice: people speak up as far as they trust (Detert & Burris 2007), and are heard as far as their
 * manager is permeable (S1: the clay works in both directions). The deputy head hears her own team.
 * Leaves out: what is said; the report decides how good and bad news climb.
 */
import { deputy } from './department.ts';
import { draw, lotsEach, purposes } from './luck.ts';
import { lotsFor, type Week } from './week.ts';
import { voices } from './world.ts';

const ignored = voices.indexOf('ignored');
const heard = voices.indexOf('heard');

export function speakUp(week: Week): void {
  const { now, next } = week;
  const { size } = week.department;
  const { trust } = now;
  const { voice } = next;
  const rate = week.parameters.voiceRate;
  const lots = lotsFor(week, purposes.speak);
  // Trust is at most 1, so beyond this nobody speaks.
  const mostLot = rate * lotsEach;
  voice.fill(0);
  for (let row = 0; row < size; row += 1) {
    const lot = lots[row];
    if (lot >= mostLot) continue;
    if (lot < rate * trust[row] * lotsEach) voice[row] = isHeard(week, row) ? heard : ignored;
  }
}

function isHeard({ department, circumstances, number, now }: Week, row: number): boolean {
  const manager = department.managerOf[row];
  const permeability = manager === deputy ? 1 : now.permeability[manager];
  return draw(circumstances.key, purposes.heard, department.uid[row], number) < permeability;
}
