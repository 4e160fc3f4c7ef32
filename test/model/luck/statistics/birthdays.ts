/** Lots as birthdays: how many fall together, and how many spacings do (Marsaglia 1985). */
import { poissonChance } from '../chance.ts';

const birthdays = 4096;

/** Of 4,096 birthdays in a year of 2³² days, n³/4d = 4 pairs of spacings are equal. */
export function spacingsChance(lots: Uint32Array): number {
  let equal = 0;
  let years = 0;
  for (let start = 0; start + birthdays <= lots.length; start += birthdays) {
    const days = lots.slice(start, start + birthdays).sort();
    const spacings = days.map((day, index) => (index === 0 ? day : day - days[index - 1])).sort();
    equal += equalNeighbours(spacings);
    years += 1;
  }
  return poissonChance(equal, (years * birthdays ** 3) / 2 ** 34);
}

/** Two lots together choose one of 2²⁸ days. */
export function collisionsChance(lots: Uint32Array): number {
  const days = new Uint32Array(lots.length >>> 1);
  for (let index = 0; index < days.length; index += 1) {
    days[index] = ((lots[2 * index] >>> 18) << 14) | (lots[2 * index + 1] >>> 18);
  }
  return poissonChance(equalNeighbours(days.sort()), (days.length * (days.length - 1)) / 2 ** 29);
}

export function equalNeighbours(sorted: Uint32Array | Float64Array): number {
  let equal = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    if (sorted[index] === sorted[index - 1]) equal += 1;
  }
  return equal;
}
