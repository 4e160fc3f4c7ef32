/** What the walk through a quarter must know of the game, and no more. */
import { dilemmaNow, directions, type Sight } from '../../game/index.ts';
import type { Settings } from '../settings.ts';

export type Facts = {
  readonly quarter: number;
  readonly phase: Sight['phase'];
  /** Whether something has happened outside the leader's hands. */
  readonly hasNews: boolean;
  /** What can be expected of the quarter; nothing where nobody is asked. */
  readonly directions: readonly string[];
  /** The answers to the dilemma of the quarter, by their ids; none: no dilemma. */
  readonly answers: readonly string[];
  /** The hand, by ids. */
  readonly policies: readonly string[];
};

export function factsOf(
  game: Pick<Sight, 'scenario' | 'quarter' | 'phase' | 'happened'>,
  { predicting }: Pick<Settings, 'predicting'>,
): Facts {
  const { scenario, quarter, phase, happened } = game;
  return {
    quarter,
    phase,
    hasNews: happened.some((it) => it.kind === 'event' && it.quarter === quarter),
    directions: predicting ? directions : [],
    answers: (dilemmaNow(game)?.answers ?? []).map(({ id }) => id),
    policies: scenario.policies.map(({ id }) => id),
  };
}
