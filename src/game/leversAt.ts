import {
  aimableLevers,
  domains,
  isAimable,
  scalarLevers,
  type AimableLever,
  type AimedLevers,
  type Levers,
  type ScalarLever,
} from '../model/index.ts';
import type { LeverEffects } from '../scenario/index.ts';
import { dosesAt, type Source } from './doses.ts';
import type { Situation } from './situation.ts';

/**
 * Where the levers stand in a week (0 is the first of the game): the scenario's own, moved by the
 * policies and by what has happened.
 */
export function leversAt(situation: Situation, week: number): Levers {
  const { levers: own } = situation.scenario;
  const sources = dosesAt(situation, week);
  const guardrails = { ...own.guardrails };
  const levers = { ...own, guardrails, aims: aimsOf(sources) };
  for (const lever of scalarLevers) {
    levers[lever] = inRange(
      sources.reduce((sum, source) => {
        return sum + doseFor(source, lever) * (source.effects[lever] ?? 0);
      }, levers[lever]),
    );
  }
  for (const domain of domains) {
    guardrails[domain] = inRange(
      sources.reduce((sum, { effects, most }) => {
        return sum + most * (effects.guardrails?.[domain] ?? 0);
      }, guardrails[domain]),
    );
  }
  return levers;
}

/** What cannot be aimed is the department's, wherever it comes from. */
function doseFor({ wide, most }: Source, lever: ScalarLever): number {
  return isAimable(lever) ? wide : most;
}

const nobodyAimed: readonly AimedLevers[] = [];

function aimsOf(sources: readonly Source[]): readonly AimedLevers[] {
  const aims = sources.flatMap(({ effects, aimed }) =>
    aimed.map(({ rows, extra }): AimedLevers => ({
      aim: { kind: 'people', rows },
      changes: changesOf(effects, extra),
    })),
  );
  return aims.length === 0 ? nobodyAimed : aims;
}

function changesOf(effects: LeverEffects, dose: number): AimedLevers['changes'] {
  const changes: Partial<Record<AimableLever, number>> = {};
  for (const lever of aimableLevers) {
    const effect = effects[lever];
    if (effect !== undefined) changes[lever] = dose * effect;
  }
  return changes;
}

function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}
