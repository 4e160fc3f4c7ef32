/** How strategies answer dilemmas. */
import type { Answer, Dilemma } from '../../scenario/index.ts';

/** The nearest to what the study advises comes first: trust, stewardship and work on the clay. */
export function byTheStudy({ answers }: Dilemma): readonly Answer[] {
  return answers.toSorted((one, other) => favourOf(other) - favourOf(one));
}

/** What fear advises comes first. */
export function byFear(dilemma: Dilemma): readonly Answer[] {
  return byTheStudy(dilemma).toReversed();
}

/** In quarters: what goes on to the end of a game counts as a year. */
const longest = 4;

/**
 * A rough sum, only to put answers in order. A lever moves the world a little each week that it
 * stands; a shift at once, and for good only in part.
 */
function favourOf({ effects, shifts, lastsQuarters }: Answer): number {
  const levers =
    (effects.stewardship ?? 0) +
    (effects.clayWork ?? 0) +
    (effects.community ?? 0) +
    (effects.measurement ?? 0) +
    (effects.access ?? 0) +
    ((effects.training ?? 0) + (effects.inducement ?? 0) + (effects.example ?? 0)) / 2 -
    (effects.coercion ?? 0) -
    (effects.discipline ?? 0) +
    Object.values(effects.guardrails ?? {}).reduce((sum, value) => sum + value, 0) / 4;
  const { trust = 0, permeability = 0, fatigue = 0, concern = 0 } = shifts;
  const quarters = Math.min(longest, lastsQuarters ?? longest);
  return levers * quarters + 12 * (trust + permeability) - 4 * (fatigue + concern / 2);
}
