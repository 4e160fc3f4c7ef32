/** The figures of people, with growth around those who work in the open; whoever changes is seen to. */
import type { World } from '../model/index.ts';
import { isManager } from '../model/index.ts';
import type { Atlas } from './atlas.ts';
import { bodyShare, figureKey, middleDown } from './bodies.ts';
import type { Pieces } from './pieces.ts';
import type { Spots } from './spots.ts';

export type PeopleMoment = {
  readonly before: World;
  readonly now: World;
  /** How much of the way from one week to the other has passed, 0 to 1. */
  readonly share: number;
  /** One is on the way to somewhere else: what is passed need not be crisp. */
  readonly isOnItsWay: boolean;
  /** Whoever goes out of it fades away, rather than being cut. */
  readonly inner: { readonly x: number; readonly width: number };
};

/** How a figure is shown, beside as it is. */
type Pose = {
  readonly week: 'before' | 'now';
  readonly scale: number;
  /** In sizes of its body. */
  readonly lift: number;
  readonly alpha: number;
};

/** Who of those in sight is another than in the week before, by the place of the figure. */
export type Changing = ReadonlyMap<number, Change>;

export function changingOf(before: World, now: World, spots: Spots): Changing {
  const changing = new Map<number, Change>();
  if (before === now || before.department !== now.department) return changing;
  for (let at = 0; at < spots.count; at += 1) {
    const change = changeOf(before, now, spots.row[at]);
    if (change !== null) changing.set(at, change);
  }
  return changing;
}

/** All who are as they were. */
export function layStanding(
  pieces: Pieces,
  atlas: Atlas,
  spots: Spots,
  changing: Changing,
  moment: PeopleMoment,
): void {
  for (let at = 0; at < spots.count; at += 1) {
    if (!changing.has(at)) layFigure(pieces, atlas, spots, at, standing, moment);
  }
}

export function layChanging(
  pieces: Pieces,
  atlas: Atlas,
  spots: Spots,
  changing: Changing,
  moment: PeopleMoment,
): void {
  const turning = turningAt(moment.share);
  const arriving = arrivingAt(moment.share);
  for (const [at, change] of changing) {
    layFigure(pieces, atlas, spots, at, change === 'turns' ? turning : arriving, moment);
  }
}

function layFigure(
  pieces: Pieces,
  atlas: Atlas,
  spots: Spots,
  at: number,
  pose: Pose,
  moment: PeopleMoment,
): void {
  const { people, department } = pose.week === 'now' ? moment.now : moment.before;
  const row = spots.row[at];
  const size = spots.size[at];
  const key = figureKey(
    people.camp[row],
    people.practice[row] === 1,
    people.trust[row],
    isManager(department, row),
    size,
    moment.isOnItsWay,
  );
  const side = (size * pose.scale) / bodyShare;
  // The feet stay where they stand while a figure grows or shrinks.
  const middle = spots.y[at] + (size / 2) * (1 - pose.scale) - size * pose.lift;
  const x = onGrid(spots.x[at] - side / 2, atlas.resolution);
  const y = onGrid(middle - side * middleDown, atlas.resolution);
  const alpha = pose.alpha * insideOf(spots.x[at], size, moment.inner);
  pieces.put(atlas.figure(key), x, y, side, side, alpha);
}

function onGrid(place: number, resolution: number): number {
  return Math.round(place * resolution) / resolution;
}

function insideOf(x: number, size: number, inner: PeopleMoment['inner']): number {
  const room = Math.min(x - inner.x, inner.x + inner.width - x);
  return room >= size * 0.7 ? 1 : Math.max(0, (room / size - 0.3) / 0.4);
}

type Change = 'turns' | 'arrives';

/** Whoever left and was followed by another; whoever went over to another camp, or began or ceased to practise. */
function changeOf(before: World, now: World, row: number): Change | null {
  const { people } = now;
  if (before.people.generation[row] !== people.generation[row]) return 'arrives';
  const turned =
    before.people.camp[row] !== people.camp[row] ||
    before.people.practice[row] !== people.practice[row];
  return turned ? 'turns' : null;
}

const standing: Pose = { week: 'now', scale: 1, lift: 0, alpha: 1 };

/** Half the way as they were, half as they are, with a hop between. */
function turningAt(share: number): Pose {
  const hop = 4 * share * (1 - share);
  return {
    week: share < 0.5 ? 'before' : 'now',
    scale: 1 + 0.25 * hop,
    lift: hop * 0.5,
    alpha: 1,
  };
}

/** Whoever leaves sinks into the ground; whoever follows grows up from it. */
function arrivingAt(share: number): Pose {
  const scale = Math.abs(1 - 2 * share);
  return {
    week: share < 0.5 ? 'before' : 'now',
    scale: Math.max(0.05, scale),
    lift: 0,
    alpha: scale,
  };
}
