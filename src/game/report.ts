/**
 * What the top is told. Without measurement it is only what the hierarchy passes up: practice as
 * each manager tells it (rounded toward what her own superior wants to hear), the voices that
 * survived the climb, bad news thinned on every tier (the MUM effect), and the incidents somebody
 * dared to report (S6); all of it as old as the managers it climbed past. A survey asks people themselves. Its luck has purposes of its own, so
 * reading a report never changes the run. A report is never the truth, and has another type.
 */
import { camps, deputy, draw, purposes, voices, type Levers, type World } from '../model/index.ts';

const heard = voices.indexOf('heard');
const resister = camps.indexOf('resister');

export type Report = {
  readonly kind: 'report';
  readonly week: number;
  /** Share said to work in the open, as told upward, in [0, 1]. */
  readonly practice: number;
  /** Voices that reached the top this week, good news and bad. */
  readonly goodNews: number;
  readonly badNews: number;
  /** Reports of incidents that reached it. */
  readonly incidents: number;
};

/** A mean with the interval that holds it 19 times of 20; all in [0, 1]. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

export type Survey = {
  readonly asked: number;
  readonly trust: Estimate;
  readonly practice: Estimate;
};

/** What the top hears of the voice that somebody raised this week; null where nothing arrives. */
export function newsAtTop(world: World, row: number, isHarmed: boolean): 'good' | 'bad' | null {
  const { people } = world;
  if (people.voice[row] !== heard) return null;
  const isBad = isHarmed || people.camp[row] === resister;
  if (!reachesTop(world, row, isBad)) return null;
  return isBad ? 'bad' : 'good';
}

/** The manager has heard it already; every tier above her must let it through again. */
function reachesTop(world: World, row: number, isBad: boolean): boolean {
  const { department, people, circumstances } = world;
  const kept = isBad ? 1 - circumstances.parameters.badNewsLoss : 1;
  let chance = 1;
  let manager = department.managerOf[row];
  while (manager !== deputy) {
    const above = department.managerOf[manager];
    chance *= kept * (above === deputy ? 1 : people.permeability[above]);
    manager = above;
  }
  const luck = draw(circumstances.key, purposes.reportVoice, department.uid[row], world.week);
  return luck < chance;
}

/** Per person, the share who work in the open as she tells it to her manager, had nothing changed for long. */
export function toldUpward(world: World): Float64Array {
  const told = Float64Array.from(world.people.practice);
  const { leaderOf } = world.department;
  for (let team = leaderOf.length - 1; team > 0; team -= 1) {
    told[leaderOf[team]] = tells(world, team, told);
  }
  return told;
}

/** The same when each manager knows of her people what they told, or did, a week before. */
export function toldUpwardAfter(world: World, before: Float64Array): Float64Array {
  const told = Float64Array.from(world.people.practice);
  for (const [team, leader] of world.department.leaderOf.entries()) {
    if (team > 0) told[leader] = tells(world, team, before);
  }
  return told;
}

/** As far as she is permeable she tells what she was told; for the rest, what she hears is wanted. */
function tells({ department, people }: World, team: number, told: Float64Array): number {
  const manager = department.leaderOf[team];
  const permeability = people.permeability[manager];
  const below = teamMean(told, department.teamStart[team], department.teamStart[team + 1]);
  return permeability * below + (1 - permeability) * people.signal[manager];
}

function teamMean(column: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row += 1) sum += column[row];
  return sum / (to - from);
}

/** @returns null where nobody was asked: measurement too small, or a sample of one */
export function survey(world: World, levers: Levers): Survey | null {
  const { size } = world.department;
  const { surveyMost } = world.circumstances.parameters;
  const asked = Math.min(size, Math.floor(levers.measurement * surveyMost));
  if (asked < 2) return null;
  const sample = sampleOf(world, asked);
  return {
    asked,
    trust: estimate(sample, world.people.trust, size),
    practice: estimate(sample, world.people.practice, size),
  };
}

/** Those whose lot is lowest: a simple random sample without replacement. */
function sampleOf({ department, circumstances, week }: World, asked: number): readonly number[] {
  const lots = Array.from({ length: department.size }, (_, row) => ({
    row,
    lot: draw(circumstances.key, purposes.reportSurvey, department.uid[row], week),
  }));
  lots.sort((one, other) => one.lot - other.lot || one.row - other.row);
  return lots.slice(0, asked).map(({ row }) => row);
}

function estimate(
  sample: readonly number[],
  column: Float64Array | Uint8Array,
  size: number,
): Estimate {
  const n = sample.length;
  const value = sample.reduce((sum, row) => sum + column[row], 0) / n;
  const squares = sample.reduce(
    (sum, row) => sum + (column[row] - value) * (column[row] - value),
    0,
  );
  // The finite population: whoever asks everybody errs no more.
  const variance = (squares / (n - 1) / n) * (1 - n / size);
  // Where all answer alike the answers do not say how far they could spread; of those who would
  // have answered otherwise there are then no more than three in n (the rule of three).
  const margin = squares === 0 && n < size ? 3 / n : 1.96 * Math.sqrt(variance);
  return { value, low: Math.max(0, value - margin), high: Math.min(1, value + margin) };
}
