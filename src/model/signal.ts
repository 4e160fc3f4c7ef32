/**
 * Signal: what I hear of the top's message is my manager's permeability times what she heard, and
 * for the rest what she does. Tier by tier this is a serial filter: the clay layer (S1, F4). A
 * direct channel carries part of the message past her, though never quite: she is asked about it
 * in the corridor. Leaves out: distortion of content, media, colleagues as messengers.
 */
import { deputy } from './department.ts';
import type { Week } from './week.ts';

export function passSignal(week: Week): void {
  const { department, now, next, reach } = week;
  const { leaderOf, teamStart } = department;
  const { groupOf } = reach;
  const { directChannel } = reach.values;
  const before = now.signal;
  const after = next.signal;
  const rate = week.parameters.signalRate;
  for (let team = 0; team < leaderOf.length; team += 1) {
    const manager = leaderOf[team];
    const start = teamStart[team];
    const end = teamStart[team + 1];
    if (!reach.isAimed) {
      const target = signalTarget(week, manager, directChannel[0]);
      for (let row = start; row < end; row += 1) {
        after[row] = before[row] + rate * (target - before[row]);
      }
      continue;
    }
    for (let row = start; row < end; row += 1) {
      const target = signalTarget(week, manager, directChannel[groupOf[row]]);
      after[row] = before[row] + rate * (target - before[row]);
    }
  }
}

/** What a manager's people hear from her: her share of what she heard, and for the rest what she does. */
export function passedOn({ now }: Week, manager: number): number {
  const permeability = now.permeability[manager];
  return permeability * now.signal[manager] + (1 - permeability) * now.practice[manager];
}

/** Where the signal of somebody with this manager and this direct channel is drawn to. */
function signalTarget(week: Week, manager: number, directChannel: number): number {
  const { signal } = week.levers;
  if (manager === deputy) return signal;
  const heardDirectly = week.now.permeability[manager] * signal;
  return (1 - directChannel) * passedOn(week, manager) + directChannel * heardDirectly;
}
