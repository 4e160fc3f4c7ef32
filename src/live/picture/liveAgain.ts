/** Weeks that nobody has kept, lived again from the journal: by the same functions as the first time. */
import { replayByWeek, type ByWeek, type Game, type Visit } from '../../game/index.ts';
import { copyWorld } from '../../model/index.ts';
import type { Ground } from './ground.ts';

/** What is lived again may as well be kept: others ask for the weeks beside the one that was asked for. */
export type KeepLived = {
  readonly week: (ground: Ground) => void;
  /** The game between two quarters. */
  readonly between: (game: Game) => void;
};

/**
 * @param from the same game between two quarters; null: its founding
 * @returns the ground of a week, as it was when that week was over; of week 0, before the first
 */
export function* liveAgain(
  { scenario, seed, journal }: Game,
  from: Game | null,
  week: number,
  keep: KeepLived,
): ByWeek<Ground> {
  const asked: Ground[] = [];
  const see = (ground: Ground): void => {
    keep.week(ground);
    if (ground.world.week === week) asked.push(ground);
  };
  const visit: Visit = (world, before, { signal: top }, tiers) => {
    if (before.week === 0) see({ world: copyWorld(before), tiers, top });
    see({ world: copyWorld(world), tiers, top });
  };
  let at = from;
  for (;;) {
    const quarters = at === null ? 1 : at.quarter;
    const begun = at === null ? {} : { from: at };
    const steps = replayByWeek(scenario, seed, journal, { ...begun, quarters, visit });
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      const found = asked.at(0);
      if (found !== undefined) return found;
      yield step.value;
    }
    // What has been lived once cannot be refused, and ends no sooner.
    if (step.value.kind === 'refused') throw new Error('a game refuses its own journal');
    at = step.value.game;
    keep.between(at);
  }
}
