import {
  openDecisions,
  runsIn,
  stintsOf,
  type Sight,
  type Start,
  type Stint,
  type Stop,
} from '../game/index.ts';
import type { Policy } from '../scenario/index.ts';

export type Standing = {
  /** The stretch in which it runs now; undefined: it does not. */
  readonly stint: Stint | undefined;
  /** What was decided about it this quarter and can be taken back. */
  readonly open: Start | Stop | undefined;
};

/** How a policy stands while the player looks at its card. */
export function standingOf(sight: Sight, { id }: Policy): Standing {
  const last = stintsOf(sight.scenario, sight.journal).findLast(({ policy }) => policy === id);
  return {
    stint: last !== undefined && runsIn(last, sight.quarter) ? last : undefined,
    open: openDecisions(sight)
      .filter((decision) => decision.kind === 'start' || decision.kind === 'stop')
      .find(({ policy }) => policy === id),
  };
}

/** In force, or decided this quarter. */
export function isStanding(sight: Sight, policy: Policy): boolean {
  const { stint, open } = standingOf(sight, policy);
  return stint !== undefined || open !== undefined;
}
