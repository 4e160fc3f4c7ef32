/** Everything but the blocks that stop the message is veiled, so that a room sees at once where it stops. */
import type { Atlas } from './atlas.ts';
import { layBlocks } from './layBlocks.ts';
import type { StageLayout } from './layout.ts';
import { layWater } from './layWater.ts';
import type { Readings } from './moment.ts';
import type { Pieces } from './pieces.ts';
import type { Stop } from './stops.ts';

const veiled = 0.62;

export function layStops(
  pieces: Pieces,
  atlas: Atlas,
  layout: StageLayout,
  readings: Readings,
  stops: readonly Stop[],
): void {
  const { inner, strata, floor } = layout;
  const y = strata[0]?.y ?? floor.y;
  const height = floor.y + floor.height - y;
  // As far as the ground goes, not only as the department does.
  pieces.put(atlas.mortar(), inner.x, y, layout.width - inner.x, height, veiled);
  // What stops the message comes through the veil by being laid over it again.
  const stopping = { ...layout, blocks: stops.map(({ block }) => block) };
  layBlocks(pieces, atlas, stopping, readings);
  layWater(pieces, {
    layout: stopping,
    atlas,
    top: 0,
    wetnessOf: (block) => readings.wetnessOf(block, 1),
    ductsOf: readings.ductsOf,
    signalIn: () => 0,
    seconds: null,
    dropsMost: 0,
  });
}
