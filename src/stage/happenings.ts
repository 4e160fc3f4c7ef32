/** What befell in a week that the eye is to see: voices that were raised, and incidents. */
import { readIncident, voices, type World } from '../model/index.ts';

const ignored = voices.indexOf('ignored');
const heard = voices.indexOf('heard');

export type Happenings = {
  readonly voices: readonly { readonly row: number; readonly heard: boolean }[];
  readonly tremors: readonly { readonly row: number; readonly material: boolean }[];
};

export const nothingBefell: Happenings = { voices: [], tremors: [] };

export function happeningsOf({ people, department }: World): Happenings {
  const raised: { row: number; heard: boolean }[] = [];
  const tremors: { row: number; material: boolean }[] = [];
  for (let row = 0; row < department.size; row += 1) {
    const voice = people.voice[row];
    if (voice === ignored || voice === heard) raised.push({ row, heard: voice === heard });
    const incident = readIncident(people.incident[row]);
    if (incident !== null) tremors.push({ row, material: incident.material });
  }
  return { voices: raised, tremors };
}

/** No more than so many of them, taken evenly: in a crowd a few stand for all. */
export function someOf<One>(all: readonly One[], most: number): readonly One[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]);
}
