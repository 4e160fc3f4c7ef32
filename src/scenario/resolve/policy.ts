/** A policy as it is played, from a policy as it is written, or as a scenario changes it. */
import type { Path } from '../offsets.ts';
import type { Reading } from '../reading.ts';
import type { AimKind, Policy, Restructuring } from '../scenario.ts';
import type { WrittenPolicy, WrittenPolicyChange } from '../schema/policy.ts';
import { checkAimable, readEffects } from './effects.ts';

export function readPolicy(reading: Reading, path: Path, written: WrittenPolicy): Policy {
  const text = (key: 'name' | 'line' | 'evidence' | 'risk') =>
    reading.text([...path, key], written[key]);
  const restructure = written.restructure ?? null;
  const policy: Policy = {
    id: written.id,
    group: written.group,
    name: text('name'),
    line: text('line'),
    evidence: text('evidence'),
    risk: text('risk'),
    costDollars: written.cost,
    upkeepDollars: written.upkeep ?? 0,
    attention: written.attention,
    rampWeeks: written.ramp,
    // A restructuring is done at once and does not run.
    lastsQuarters: restructure === null ? (written.lasts ?? null) : 1,
    coolDownQuarters: written.coolDown ?? 0,
    fromQuarter: written.from ?? 1,
    aims: written.aims ?? [aimOf(restructure)],
    stays: written.stays ?? false,
    effects: readEffects(written.effects),
    restructure,
  };
  if (written.effects === undefined && restructure === null) {
    reading.fault(path, { kind: 'noEffect', id: written.id });
  }
  checkPolicy(reading, path, policy);
  return policy;
}

/** A policy of the catalogue with what the scenario says otherwise. */
export function changePolicy(
  reading: Reading,
  path: Path,
  policy: Policy,
  written: WrittenPolicyChange,
): Policy {
  const lasts = written.lasts ?? policy.lastsQuarters;
  const changed: Policy = {
    ...policy,
    costDollars: written.cost ?? policy.costDollars,
    upkeepDollars: written.upkeep ?? policy.upkeepDollars,
    attention: written.attention ?? policy.attention,
    rampWeeks: written.ramp ?? policy.rampWeeks,
    lastsQuarters: policy.restructure === null ? lasts : 1,
    coolDownQuarters: written.coolDown ?? policy.coolDownQuarters,
    fromQuarter: written.from ?? policy.fromQuarter,
    aims: written.aims ?? policy.aims,
    stays: written.stays ?? policy.stays,
    effects: written.effects === undefined ? policy.effects : readEffects(written.effects),
  };
  checkPolicy(reading, path, changed);
  return changed;
}

function checkPolicy(reading: Reading, path: Path, policy: Policy): void {
  const { aims, effects, restructure } = policy;
  if (aims.some((aim) => aim !== 'department')) {
    checkAimable(reading, [...path, 'effects'], effects);
  }
  if (restructure === null) return;
  const expected = aimOf(restructure);
  if (aims.length === 1 && aims[0] === expected) return;
  reading.fault([...path, 'aims'], { kind: 'restructureAim', restructure, expected });
}

function aimOf(restructure: Restructuring | null): AimKind {
  if (restructure === null) return 'department';
  return restructure === 'replace' ? 'managers' : 'tier';
}
