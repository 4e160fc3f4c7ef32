import { rowOfSeat, type DecisionAim, type Sight } from '../game/index.ts';
import type { Language } from '../scenario/index.ts';
import { nameOf } from './personName.ts';
import type { Say } from './useWords.ts';

/** At whom a policy is aimed, as the page calls them. */
export function aimName(say: Say, sight: Sight, language: Language, aim: DecisionAim): string {
  if (aim.kind === 'department') return say('aim.department');
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    placesOf(say, sight, language, aim),
  );
}

type AimAtPart = Exclude<DecisionAim, { readonly kind: 'department' }>;

function placesOf(say: Say, sight: Sight, language: Language, aim: AimAtPart): readonly string[] {
  const { scenario, tiers } = sight;
  if (aim.kind === 'branch') {
    const { branches } = scenario.department;
    return aim.branches.map((at) => branches[at - 1]?.[language] ?? String(at));
  }
  if (aim.kind === 'tier') {
    const nameAt = (at: number) => tiers.find(({ tier }) => tier === at)?.name[language];
    return aim.tiers.map((at) => nameAt(at) ?? String(at));
  }
  return aim.seats.map((seat) => {
    const row = rowOfSeat(scenario, sight.world.department, seat);
    return row === null ? seat : nameOf(say, sight.world, scenario, language, row);
  });
}
