/**
 * Signal: what I hear of the top's message is my manager's permeability times what she heard, and
 * for the rest what she does. Tier by tier this is a serial filter: the clay layer (S1, F4). A
 * direct channel carries part of the message past her, though never quite: she is asked about it
 * in the corridor. Leaves out: distortion of content, media, colleagues as messengers.
 */
import { deputy } from './department.ts';
import type { Week } from './week.ts';

export function passSignal(week: Week): void {
  const { department, now, next } = week;
  const rate = week.parameters.signalRate;
  for (let team = 0; team < department.leaderOf.length; team += 1) {
    const target = signalTarget(week, department.leaderOf[team]);
    for (let row = department.teamStart[team]; row < department.teamStart[team + 1]; row += 1) {
      next.signal[row] = now.signal[row] + rate * (target - now.signal[row]);
    }
  }
}

/** What a manager's people hear from her: her share of what she heard, and for the rest what she does. */
export function passedOn({ now }: Week, manager: number): number {
  const permeability = now.permeability[manager];
  return permeability * now.signal[manager] + (1 - permeability) * now.practice[manager];
}

function signalTarget(week: Week, manager: number): number {
  const { signal, directChannel } = week.levers;
  if (manager === deputy) return signal;
  const heardDirectly = week.now.permeability[manager] * signal;
  return (1 - directChannel) * passedOn(week, manager) + directChannel * heardDirectly;
}
