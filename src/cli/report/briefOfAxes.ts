/** The answer where numbers of the model vary: what moves, by how much, and whether that is luck. */
import { meanWithin, pairValues, type Axis, type Paired } from '../../lab/index.ts';
import { alongAxis, axesOf } from './alongAxis.ts';
import type { Brief } from './content.ts';
import { inOrder, numberSaid, parameterSaid, type Told } from './told.ts';

export function briefOfAxes(told: Told): Brief {
  const { main } = told;
  const best = inOrder(told)[0];
  const axes = axesOf(told).filter(({ points }) => points > 1);
  const [lead, ...others] = axes.map((axis) => axisSaid(told, best, axis));
  return { lead, more: [...others, ...rankSaid(told, best)], notes: [main.meaning] };
}

/** From one end of the axis to the other, seed by seed. */
function axisSaid(told: Told, play: number, axis: Axis): string {
  const { say, main, plans } = told;
  const points = alongAxis(told, play, axis);
  const [first, last] = [points[0], points[points.length - 1]];
  const pair = pairValues(last.summary.values, first.summary.values);
  return say('lab.report.axisMoves', {
    measure: main.name,
    plan: plans[play],
    parameter: parameterSaid(told, axis.parameter),
    low: numberSaid(told, first.value),
    high: numberSaid(told, last.value),
    from: main.plain(first.summary.mean),
    to: main.plain(last.summary.mean),
    difference: main.signed(pair.difference),
    verdict: verdictOf(pair),
  });
}

/** At how many sets of values the plan that is best on the whole is best too. */
function rankSaid({ arms, say, main, plans }: Told, best: number): readonly string[] {
  if (plans.length === 1) return [];
  const sign = main.lessIsBetter ? -1 : 1;
  const meanOf = (play: number, set: number): number =>
    sign * meanWithin(arms.valuesOf(main.id, play, set)).mean;
  const wins = Array.from({ length: arms.sets }, (_, set) => set).filter((set) =>
    plans.every((_, play) => play === best || meanOf(play, set) < meanOf(best, set)),
  ).length;
  return [say('lab.report.axisRank', { plan: plans[best], wins, sets: arms.sets })];
}

function verdictOf({ interval, more, less }: Paired): 'still' | 'few' | 'apart' | 'luck' {
  if (more === 0 && less === 0) return 'still';
  if (interval === null) return 'few';
  return interval[0] > 0 || interval[1] < 0 ? 'apart' : 'luck';
}
