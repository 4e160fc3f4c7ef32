/**
 * What in the picture wants to be explained: every sign that stands in it as it is looked at, and no other.
 * What any week may bring stays explained while weeks run, so that nobody reads a list that changes.
 */
import { passFrom, type Season } from './art/index.ts';
import { showsMood } from './bodies.ts';
import type { StageLayout } from './layout.ts';
import { seasonOf } from './season.ts';
import type { Spots } from './spots.ts';

export const signs = [
  'zealots',
  'collaborators',
  'resisters',
  'growth',
  'faces',
  'pass',
  'clay',
  'stopped',
  'passing',
  'arrived',
  'trust',
  'heard',
  'held',
  'incident',
  'shaken',
  'stops',
  'community',
  'ties',
  'aimed',
  'sun',
  'season',
] as const;

export type Sign = (typeof signs)[number];

export type Standing = {
  readonly signs: readonly Sign[];
  /** People are bands of a crowd, rather than figures. */
  readonly areCrowds: boolean;
  readonly season: Season;
};

export type Looked = {
  readonly layout: StageLayout;
  readonly spots: Spots;
  readonly week: number;
  readonly stops: boolean;
  readonly roots: boolean;
  readonly aimed: boolean;
};

export function standingSigns(looked: Looked): Standing {
  const { layout, spots, week } = looked;
  const largest = spots.size
    .subarray(0, spots.count)
    .reduce((most, size) => Math.max(most, size), 0);
  const hasClay = layout.strata.length > 0;
  const hasBegun = week > 0;
  const stands: Readonly<Record<Sign, boolean>> = {
    zealots: true,
    collaborators: true,
    resisters: true,
    growth: true,
    faces: showsMood(largest),
    pass: layout.blocks.some(({ first, last }) => first === last) && largest >= passFrom,
    clay: hasClay,
    stopped: hasBegun && hasClay,
    passing: hasBegun && hasClay,
    arrived: hasBegun,
    trust: true,
    heard: hasBegun,
    held: hasBegun,
    incident: hasBegun,
    shaken: hasBegun && hasClay,
    stops: looked.stops,
    community: looked.roots,
    ties: looked.roots,
    aimed: looked.aimed,
    sun: hasBegun,
    season: true,
  };
  return {
    signs: signs.filter((sign) => stands[sign]),
    areCrowds: !spots.areFigures,
    season: seasonOf(week),
  };
}
