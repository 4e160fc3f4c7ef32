/** What a policy, an event or an answer does to the levers. */
import { aimableLevers } from '../../model/index.ts';
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { LeverEffects } from '../scenario.ts';
import type { WrittenEffects } from '../schema/values.ts';
import { stated } from '../stated.ts';

export function readEffects(written: WrittenEffects | undefined): LeverEffects {
  if (written === undefined) return {};
  const { guardrails, ...scalars } = written;
  return {
    ...stated(scalars),
    ...(guardrails === undefined ? {} : { guardrails: stated(guardrails) }),
  };
}

/** What falls on a part of the department only must be levers that can differ from part to part. */
export function checkAimable(reading: Reading, path: Path, effects: LeverEffects): void {
  const aimable: readonly string[] = aimableLevers;
  for (const lever of Object.keys(effects)) {
    if (aimable.includes(lever)) continue;
    reading.fault([...path, lever], { kind: 'notAimable', lever, known: aimable.join(', ') });
  }
}
