/**
 * Camps are a read-out of the dominant motive (S5): zealots love the tools, collaborators find them
 * useful, resisters see the risks. They drive nothing. A person changes camp only by a clear margin,
 * and a newcomer starts in the camp of her own motives.
 */
import type { Week } from './week.ts';
import type { People } from './world.ts';

export function readCamps({ department, parameters, now, next }: Week): void {
  for (let row = 0; row < department.size; row += 1) {
    const strongest = campOf(next, row);
    const before = now.camp[row];
    const isNewcomer = next.generation[row] !== now.generation[row];
    const margin = motiveOf(next, row, strongest) - motiveOf(next, row, before);
    next.camp[row] = isNewcomer || margin > parameters.campMargin ? strongest : before;
  }
}

/** The camp of the strongest motive; of two equal ones the first in the order of `camps`. */
export function campOf(people: People, row: number): number {
  const enthusiasm = people.enthusiasm[row];
  const usefulness = people.usefulness[row];
  const concern = people.concern[row];
  if (enthusiasm >= usefulness && enthusiasm >= concern) return 0;
  return usefulness >= concern ? 1 : 2;
}

function motiveOf(people: People, row: number, camp: number): number {
  if (camp === 0) return people.enthusiasm[row];
  return camp === 1 ? people.usefulness[row] : people.concern[row];
}
