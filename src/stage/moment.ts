/** What lies between two weeks: derived by comparing two grounds, stored nowhere. */
import type { Ground } from '../live/index.ts';
import { ductsOf, type Duct } from './layBlocks.ts';
import { meanIn, meanOf, opennessOf, strengthOf } from './means.ts';
import type { Block, Hollow, StageLayout } from './layout.ts';
import type { Keeping } from './stops.ts';
import type { Wetness } from './layWater.ts';

export type Between = {
  readonly before: Ground;
  readonly now: Ground;
  /** How much of the way has passed, 0 to 1. */
  readonly share: number;
};

/** Whether two grounds are two weeks of one department, or one with what was ordered, so that one becomes the other. */
export function follows(before: Ground, now: Ground): boolean {
  const { world } = before;
  if (world === now.world || world.department !== now.world.department) return false;
  return now.world.week === world.week + 1 || isByOrder(before, now);
}

/** A quarter begins with whoever was replaced or moved to another mind, before its first week is lived. */
function isByOrder(before: Ground, now: Ground): boolean {
  return before.world !== now.world && before.world.week === now.world.week;
}

/** How much of a week has passed where people become others: by order they do so after the end of one. */
export function shareLived({ before, now, share }: Between): number {
  return isByOrder(before, now) ? 1 : share;
}

export function topBetween({ before, now, share }: Between): number {
  return before.top + (now.top - before.top) * share;
}

type Ends = { readonly before: number; readonly now: number };

function along({ before, now }: Ends, share: number): number {
  return before + (now - before) * share;
}

/** What blocks and hollows show, worked out once for a layout and a week; between weeks only the share changes. */
export type Readings = {
  /** Clay changes slowly: it is shown as it is at the end of the week. */
  readonly permeabilityOf: (block: Block) => number;
  /** The channels of a block, worked out when it is first asked for. */
  readonly ductsOf: (block: Block) => readonly Duct[];
  readonly keepingOf: (block: Block) => Keeping;
  readonly wetnessOf: (block: Block, share: number) => Wetness;
  readonly signalIn: (hollow: Hollow, share: number) => number;
};

export function readingsOf(layout: StageLayout, before: Ground, now: Ground): Readings {
  const blocks = new Map(layout.blocks.map((block) => [block, readBlock(block, before, now)]));
  const hollows = new Map(
    layout.hollows.map((hollow) => [hollow, readHollow(layout, hollow, before, now)]),
  );
  const still: Ends = { before: 0, now: 0 };
  const dry: BlockReading = { permeability: 0, signal: still, absorbed: 0 };
  const ducts = new Map<Block, readonly Duct[]>();
  const blockAt = (block: Block): BlockReading => blocks.get(block) ?? dry;
  return {
    permeabilityOf: (block) => blockAt(block).permeability,
    ductsOf: (block) => {
      const known = ducts.get(block);
      if (known !== undefined) return known;
      const found = ductsOf(block, layout, blockAt(block).permeability);
      ducts.set(block, found);
      return found;
    },
    keepingOf: blockAt,
    signalIn: (hollow, share) => along(hollows.get(hollow) ?? still, share),
    wetnessOf: (block, share) => {
      const { permeability, signal } = blockAt(block);
      const arrives = strengthOf(signal.before) === 0;
      const heard = strengthOf(arrives ? signal.now : along(signal, share));
      return {
        heard,
        absorbed: Math.sqrt(heard) * closednessOf(permeability),
        reach: arrives ? share : 1,
      };
    },
  };
}

/**
 * Drawn apart more than it is, so that the pool over a closed block is seen from the back row, and no
 * more than a film over whoever lets most of it through.
 */
function closednessOf(permeability: number): number {
  const closed = Math.min(1, Math.max(0, (1 - opennessOf(permeability)) * 1.35 - 0.15));
  return closed * closed * (3 - 2 * closed);
}

type BlockReading = {
  readonly permeability: number;
  readonly signal: Ends;
  readonly absorbed: number;
};

function readBlock(block: Block, before: Ground, now: Ground): BlockReading {
  const other = readOne(block, now);
  const one = before === now ? other : readOne(block, before);
  return {
    permeability: other.permeability,
    signal: { before: one.signal, now: other.signal },
    absorbed: other.signal * (1 - other.permeability),
  };
}

function readOne(
  block: Block,
  { world }: Ground,
): { readonly permeability: number; readonly signal: number } {
  const { people } = world;
  return {
    permeability: meanOf(people.permeability, block),
    signal: meanOf(people.signal, block),
  };
}

function readHollow({ teams }: StageLayout, hollow: Hollow, before: Ground, now: Ground): Ends {
  const heard = meanIn(now.world.people.signal, teams, hollow);
  if (before === now) return { before: heard, now: heard };
  return { before: meanIn(before.world.people.signal, teams, hollow), now: heard };
}
