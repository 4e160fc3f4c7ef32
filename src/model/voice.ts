/**
 * Voice: people speak up as far as they trust (Detert & Burris 2007), and are heard as far as their
 * manager is permeable (S1: the clay works in both directions). The deputy head hears her own team.
 * Leaves out: what is said; the report decides how good and bad news climb.
 */
import { deputy } from './department.ts';
import { draw, purposes } from './luck.ts';
import type { Week } from './week.ts';
import { voices } from './world.ts';

const silent = voices.indexOf('silent');
const ignored = voices.indexOf('ignored');
const heard = voices.indexOf('heard');

export function speakUp(week: Week): void {
  const { department, now, next } = week;
  const { key } = week.circumstances;
  const rate = week.parameters.voiceRate;
  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const manager = department.leaderOf[team];
    const permeability = manager === deputy ? 1 : now.permeability[manager];
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      const uid = department.uid[row];
      if (draw(key, purposes.speak, uid, week.number) >= rate * now.trust[row]) {
        next.voice[row] = silent;
      } else {
        const listens = draw(key, purposes.heard, uid, week.number) < permeability;
        next.voice[row] = listens ? heard : ignored;
      }
    }
  }
}
