/** Which words the picture wants, and the room that each has: pure numbers and words, and no two rooms overlap. */
import { nameOfPerson, type Game } from '../game/index.ts';
import { pathTo, type World } from '../model/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import { wordsIn } from '../words/index.ts';
import { within, type Rect } from './bands.ts';
import type { Sizes } from './fitText.ts';
import type { Block, StageLayout } from './layout.ts';
import type { Spots } from './spots.ts';

export type Labelled = {
  readonly scenario: Scenario;
  readonly world: World;
  readonly tiers: Game['tiers'];
  readonly language: Language;
  readonly layout: StageLayout;
  readonly spots: Spots;
};

export type Wanted = {
  readonly kind: 'tier' | 'branch' | 'manager' | 'employee';
  /** The same for the same thing, wherever one looks. */
  readonly key: string;
  /** What it may be called; the first that has room. Found when it is written, and not in every frame of a way. */
  readonly choices: () => readonly string[];
  /** In whose middle it stands; tiers at its right end, employees at its upper one. */
  readonly room: Rect;
  readonly sizes: Sizes;
};

/** Blocks, and figures, from which on a name has the room that it needs. */
const namedBlockFrom = 44;
const namedFigureFrom = 36;
/** A name and its head, in sizes of a body: where it begins below the middle, and how far a head stands out above. */
const below = 0.78;
const above = 0.72;
/** Between the names of neighbours, in CSS pixels. */
const apart = 4;

export function wantedLabels(labelled: Labelled): readonly Wanted[] {
  return [...tiersWanted(labelled), ...blocksWanted(labelled), ...employeesWanted(labelled)];
}

export function blockKey({ tier, first }: Pick<Block, 'tier' | 'first'>): string {
  return `block ${tier} ${first}`;
}

const tierKey = 'tier';

export function isTier(key: string): boolean {
  return key.startsWith(tierKey);
}

function tiersWanted({ tiers, language, layout }: Labelled): readonly Wanted[] {
  const width = layout.inner.x - 14;
  if (width < 60) return [];
  const sizes = { most: layout.width > 1000 ? 17 : 13, least: 9 };
  return [...layout.strata, layout.floor].flatMap((band, tier): readonly Wanted[] => {
    const name = tiers[tier]?.name[language];
    if (name === undefined) return [];
    const room = { x: 7, y: band.y + 3, width, height: band.height - 6 };
    return [{ kind: 'tier', key: `${tierKey} ${tier}`, choices: () => [name], room, sizes }];
  });
}

function blocksWanted(labelled: Labelled): readonly Wanted[] {
  const { layout } = labelled;
  const smaller = layout.width > 1000 ? 0 : 4;
  return layout.blocks.flatMap((block): readonly Wanted[] => {
    const seen = block.first === block.last ? within(block.rect, layout.inner) : null;
    if (seen === null) return [];
    const isBranch = block.tier === 1;
    const choices = isBranch ? branchNames(labelled, block) : managerNames(labelled, block);
    if (choices === null) return [];
    const width = seen.width - Math.min(14, seen.width * (isBranch ? 0.08 : 0.04));
    const x = seen.x + (seen.width - width) / 2;
    const room = { x, y: seen.y, width, height: seen.height * (isBranch ? 0.49 : 0.46) };
    const key = blockKey(block);
    if (!isBranch) {
      const sizes = { most: 15 - smaller, least: 9, isWhole: true };
      return [{ kind: 'manager', key, choices, room, sizes }];
    }
    const isCut = seen.width < block.rect.width;
    const sizes = { most: 21 - smaller, least: 9, isWhole: isCut, isFlat: true };
    return [{ kind: 'branch', key, choices, room, sizes }];
  });
}

function branchNames({ scenario, language }: Labelled, { first }: Block): Wanted['choices'] | null {
  // The heads of branches keep their order whatever is restructured below them.
  const branch = scenario.department.branches[first]?.[language];
  return branch === undefined ? null : () => [branch];
}

/** Her name, or as the panels call somebody without one. */
function managerNames(
  { scenario, world, language }: Labelled,
  { first, rect }: Block,
): Wanted['choices'] | null {
  if (rect.width < namedBlockFrom) return null;
  return () => {
    const person = nameOfPerson(scenario, world, first);
    if (person !== null) return [person.name, surnameOf(person.name)];
    const place = pathTo(world.department, first).join('.');
    return [wordsIn(language).say('person.manager', { place }), place];
  };
}

function employeesWanted({ scenario, world, layout, spots }: Labelled): readonly Wanted[] {
  if (layout.figure < namedFigureFrom) return [];
  const left = layout.inner.x;
  const right = left + layout.inner.width;
  const bottom = layout.floor.y + layout.floor.height;
  const wanted: Wanted[] = [];
  for (let at = spots.managers; at < spots.count; at += 1) {
    const size = spots.size[at];
    if (size < namedFigureFrom) continue;
    const person = nameOfPerson(scenario, world, spots.row[at]);
    if (person === null) continue;
    const { across, down } = roomAround(spots, at);
    const aside = Math.min(spots.x[at] - left, right - spots.x[at]);
    const width = Math.min(size * 2.4, across - apart, aside * 2);
    const y = spots.y[at] + size * below;
    const height = Math.min(size * 0.6, down - size * (below + above), bottom - y);
    if (width <= 0 || height <= 0) continue;
    wanted.push({
      kind: 'employee',
      key: `person ${spots.row[at]}`,
      choices: () => [person.name, surnameOf(person.name)],
      room: { x: spots.x[at] - width / 2, y, width, height },
      sizes: { most: 15, least: 10, isWhole: true },
    });
  }
  return wanted;
}

/** How far somebody's neighbours are, beside her and in the line below. */
function roomAround(
  { x, y, managers, count }: Spots,
  at: number,
): { readonly across: number; readonly down: number } {
  const isBeside = (other: number): boolean =>
    other >= managers && other < count && y[other] === y[at];
  const across = [at - 1, at + 1]
    .filter(isBeside)
    .reduce((least, other) => Math.min(least, Math.abs(x[other] - x[at])), Infinity);
  let next = at;
  while (isBeside(next)) next += 1;
  return { across, down: next < count && y[next] > y[at] ? y[next] - y[at] : Infinity };
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
