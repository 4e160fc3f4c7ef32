/** An aim that is picked place by place, by pointing at people. */
import type { DecisionAim } from './journal.ts';
import { branchesOf, seatOf } from './rowsReached.ts';
import type { SituationSeen } from './situation.ts';

/** What pointing at somebody can pick: her branch, her tier, or herself. */
export type PickKind = Exclude<DecisionAim['kind'], 'department'>;

/** @returns the aim at what somebody stands for; null where she stands for nothing of the kind */
export function aimAtRow(
  { scenario, world, tiers }: SituationSeen,
  kind: PickKind,
  row: number,
): DecisionAim | null {
  const { department } = world;
  if (kind === 'branch') return { kind, branches: [branchesOf(department)[row]] };
  if (kind === 'tier') return { kind, tiers: [tiers[department.tierOf[row] - 1].tier] };
  const seat = department.teamLed[row] < 0 ? null : seatOf(scenario, department, row);
  return seat === null ? null : { kind, seats: [seat] };
}

/** The places of an aim one by one, each an aim of its own; none of the whole department. */
export function partsOfAim(aim: DecisionAim): readonly DecisionAim[] {
  const { kind } = aim;
  if (kind === 'branch') return aim.branches.map((branch) => ({ kind, branches: [branch] }));
  if (kind === 'tier') return aim.tiers.map((tier) => ({ kind, tiers: [tier] }));
  return kind === 'managers' ? aim.seats.map((seat) => ({ kind, seats: [seat] })) : [];
}

/**
 * Adds the places of `part` to an aim of their kind, or takes out those that are in it.
 * @returns null once nothing is left; `part` alone where the aim was of another kind
 */
export function togglePart(aim: DecisionAim | null, part: DecisionAim): DecisionAim | null {
  if (aim?.kind === 'branch' && part.kind === 'branch') {
    const branches = toggled(aim.branches, part.branches);
    return branches.length === 0 ? null : { kind: 'branch', branches };
  }
  if (aim?.kind === 'tier' && part.kind === 'tier') {
    const tiers = toggled(aim.tiers, part.tiers);
    return tiers.length === 0 ? null : { kind: 'tier', tiers };
  }
  if (aim?.kind === 'managers' && part.kind === 'managers') {
    const seats = toggled(aim.seats, part.seats);
    return seats.length === 0 ? null : { kind: 'managers', seats };
  }
  return part;
}

function toggled<Place>(places: readonly Place[], others: readonly Place[]): readonly Place[] {
  return [
    ...places.filter((place) => !others.includes(place)),
    ...others.filter((place) => !places.includes(place)),
  ];
}
