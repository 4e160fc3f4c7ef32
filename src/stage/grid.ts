/** How people stand in a hollow: in lines, as large as all of them have room to be. */
import { bodyWithin } from './bodies.ts';
import { firstMerged, lastMerged, peopleOf, type Merging, type Teams } from './teams.ts';

export type Grid = {
  readonly columns: number;
  readonly lines: number;
  /** The room that each has to the side, and downward, in CSS pixels. */
  readonly across: number;
  readonly down: number;
  readonly figure: number;
};

/** How much of a hollow's height its people take. */
const roomDown = 0.84;
/** Heads and growth stand out above a body. */
const tallness = 1.3;
const figureShare = 0.84;
/** Nearer than this a figure has nothing more to show. */
const figureMost = 92;

/** @param figureWanted how wide a body shall be, where there is room for it */
export function gridOf(people: number, width: number, height: number, figureWanted: number): Grid {
  const { columns, cell } = roomiest(people, width, height);
  const lines = Math.ceil(people / columns);
  const figure = bodyWithin(Math.min(figureWanted, cell * figureShare));
  const across = Math.min(width / columns, figure * 2.6);
  const down = Math.min((height * roomDown) / lines, Math.max(cell * tallness, figure * 2.2));
  return { columns, lines, across, down, figure };
}

function roomiest(
  people: number,
  width: number,
  height: number,
): { readonly columns: number; readonly cell: number } {
  const about = Math.sqrt((people * width * tallness) / (height * roomDown));
  let best = { columns: 1, cell: 0 };
  for (const guess of [Math.floor(about), Math.ceil(about), Math.ceil(about) + 1]) {
    const columns = Math.min(people, Math.max(1, guess));
    const lines = Math.ceil(people / columns);
    const cell = Math.min(width / columns, (height * roomDown) / lines / tallness);
    if (cell > best.cell) best = { columns, cell };
  }
  return best;
}

/** About how large a body may be where each has so much of the width: a little more than it will be. */
export function figureIn(width: number, height: number): number {
  return Math.sqrt((width * height * roomDown) / tallness) * figureShare;
}

const hollowsAsked = 300;
/** The share of hollows that may be too small for the size that all the others have. */
const smallShare = 0.2;

/**
 * The size of body that most hollows have room for, in and out of sight, so that nobody grows or
 * shrinks while one goes along.
 */
export function standUniformly(
  teams: Teams,
  merging: Merging,
  scale: number,
  { height }: { readonly height: number },
): number {
  const sizes: number[] = [];
  // Of thousands, every so manieth is asked: the same ones wherever one looks.
  const stride = Math.max(1, Math.floor(teams.count / (merging.lot * hollowsAsked)));
  const step = stride === 1 ? 1 : stride * merging.lot;
  let at = 0;
  while (at < teams.count) {
    const first = firstMerged(teams, at, merging);
    const last = lastMerged(teams, first, merging);
    const width = (teams.to[last] - teams.from[first]) * scale * 0.95;
    sizes.push(roomiest(peopleOf(teams, first, last), width, height).cell * figureShare);
    at = Math.ceil((last + 1) / step) * step;
  }
  sizes.sort((one, other) => one - other);
  return Math.min(figureMost, sizes[Math.floor(sizes.length * smallShare)] ?? 0);
}
