import type { Text } from '../../scenario/index.ts';
import { foundingTiers } from '../foundingTree.ts';
import type { Game } from '../game.ts';
import { weeksPerQuarter } from '../journal.ts';
import { leversAt } from '../leversAt.ts';
import { policyOf } from '../stints.ts';

/** How far the message of the top came in a quarter: means of its weeks, in [0, 1]. */
export type Passage = {
  readonly quarter: number;
  readonly said: number;
  readonly tiers: readonly TierPassage[];
};

export type TierPassage = {
  /** Its number and name at the founding. */
  readonly tier: number;
  readonly name: Text;
  /** Null once the tier has been removed. */
  readonly heard: number | null;
  /** What its managers let through; null where nobody manages, or the tier is gone. */
  readonly permeability: number | null;
};

/** Quarter by quarter, while the leader was there. */
export function passagesOf(game: Game): readonly Passage[] {
  return Array.from({ length: game.quarterReports.length }, (_, at) => passageIn(game, at + 1));
}

function passageIn(game: Game, quarter: number): Passage {
  const weeks = game.truth.filter(
    ({ week }) => week > (quarter - 1) * weeksPerQuarter && week <= quarter * weeksPerQuarter,
  );
  const meanOf = (value: (week: Game['truth'][number]) => number | undefined): number | null => {
    const values = weeks.map(value).filter((each) => each !== undefined);
    return values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
  };
  const gone = tiersGone(game, quarter);
  const standing = foundingTiers(game.scenario).filter(({ tier }) => !gone.includes(tier));
  const tiers = foundingTiers(game.scenario).map(({ tier, name }) => {
    const at = standing.findIndex((each) => each.tier === tier);
    return {
      tier,
      name,
      heard: meanOf(({ signalByTier }) => signalByTier[at]),
      permeability: meanOf(({ permeabilityByTier }) => permeabilityByTier[at]),
    };
  });
  const said = meanOf(({ week }) => leversAt(game, week - 1).signal) ?? 0;
  return { quarter, said, tiers };
}

/** Which of the founding's tiers had been removed when the quarter ran. */
function tiersGone({ scenario, journal, tiers }: Game, quarter: number): readonly number[] {
  return journal.flatMap((decision) => {
    if (decision.kind !== 'start' || decision.quarter > quarter) return [];
    if (decision.aim.kind !== 'tier') return [];
    if (policyOf(scenario, decision.policy)?.restructure !== 'removeTier') return [];
    return decision.aim.tiers.filter((tier) => !tiers.some((each) => each.tier === tier));
  });
}
