import { isManager, pathTo } from '../model/index.ts';
import { nameOfPerson, type WorldSeen } from '../game/index.ts';
import type { Language, Scenario } from '../scenario/index.ts';
import type { Say } from './useWords.ts';

/** Most people of the model have no names; they are called by what they do and where they stand. */
export function nameOf(
  say: Say,
  world: WorldSeen,
  scenario: Scenario,
  language: Language,
  row: number,
): string {
  const person = nameOfPerson(scenario, world, row);
  if (person !== null) return person.name;
  const { department } = world;
  const { plan } = scenario.department;
  const place = pathTo(department, row).join('.');
  if (plan.kind === 'people' && plan.roles !== null) {
    return say('person.withRole', { role: plan.roles[department.uid[row]][language], place });
  }
  return say(isManager(department, row) ? 'person.manager' : 'person.employee', { place });
}
