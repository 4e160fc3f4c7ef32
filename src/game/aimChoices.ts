/** At whom a policy can be directed now, one place at a time, for whoever chooses from a list. */
import type { Policy, Scenario } from '../scenario/index.ts';
import type { DecisionAim } from './journal.ts';
import { isManaged, rowOfSeat } from './rowsReached.ts';
import type { SituationSeen } from './situation.ts';

/**
 * @param row of somebody whom the player looks at; if she manages, she is among the choices
 * @returns what obstacles other than money and attention leave; first the widest
 */
export function aimChoices(
  situation: SituationSeen,
  policy: Policy,
  row: number | null,
): readonly DecisionAim[] {
  return policy.aims.flatMap((kind): readonly DecisionAim[] => {
    if (kind === 'department') return [{ kind }];
    if (kind === 'branch') {
      return branches(situation).map((branch) => ({ kind, branches: [branch] }));
    }
    if (kind === 'tier') {
      return tiersFor(situation, policy).map((tier) => ({ kind, tiers: [tier] }));
    }
    return managerSeats(situation, row).map((seat) => ({ kind, seats: [seat] }));
  });
}

function branches({ world }: SituationSeen): readonly number[] {
  return Array.from({ length: world.department.teamStart[1] }, (_, at) => at + 1);
}

/** Work on managers, and restructuring, have nothing to do where nobody manages. */
function tiersFor(
  { world, tiers }: SituationSeen,
  { effects, restructure }: Policy,
): readonly number[] {
  const needsManagers = restructure !== null || (effects.clayWork ?? 0) !== 0;
  return tiers
    .filter((_, at) => !needsManagers || isManaged(world.department, at + 1))
    .filter(({ tier }) => restructure === null || restructure === 'rotate' || tier !== 1)
    .map(({ tier }) => tier);
}

/** Those with a name, and whoever the player looks at. */
function managerSeats({ scenario, world }: SituationSeen, row: number | null): readonly string[] {
  const { department } = world;
  const looked = row === null ? [] : [department.uid[row]];
  const uids = new Set([...looked, ...scenario.department.persons.map(({ uid }) => uid)]);
  return seatsOf(scenario, uids).filter((seat) => {
    const at = rowOfSeat(scenario, department, seat);
    return at !== null && department.teamLed[at] >= 0;
  });
}

function seatsOf(
  { department: { seats } }: Scenario,
  uids: ReadonlySet<number>,
): readonly string[] {
  return Array.from(seats).flatMap(([seat, uid]) => (uids.has(uid) ? [seat] : []));
}
