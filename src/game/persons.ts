/** What is known of a person that drives nothing: her language, and her name if she has one. */
import { branchOf, drawOnArrival, purposes } from '../model/index.ts';
import type { Language, LanguageShare, NamedPerson, Scenario } from '../scenario/index.ts';
import { foundingTree } from './foundingTree.ts';
import type { WorldSeen } from './situation.ts';

/** About three in ten, as in the federal public service. */
const frenchByDefault = 0.3;

/** The language that somebody speaks first; a newcomer to the seat may speak the other. */
export function languageOf(scenario: Scenario, world: WorldSeen, row: number): Language {
  const uid = world.department.uid[row];
  const generation = world.people.generation[row];
  const luck = drawOnArrival(world.circumstances.key, purposes.language, uid, generation, 0);
  return luck < frenchShare(scenario, uid, generation) ? 'fr' : 'en';
}

/** What is said of the person herself comes before what is said of her part; the later wins. */
function frenchShare(scenario: Scenario, uid: number, generation: number): number {
  const { languages } = scenario.department;
  const own = languages.findLast(({ uids }) => generation === 0 && uids?.includes(uid) === true);
  const seat = languages.findLast((share) => share.uids === null && isWithin(scenario, share, uid));
  return (own ?? seat)?.french ?? frenchByDefault;
}

/** By the seat at the founding: nobody speaks otherwise because a tier has gone. */
function isWithin(scenario: Scenario, { where }: LanguageShare, uid: number): boolean {
  const tree = foundingTree(scenario);
  if (where.tier !== null && tree.tierOf[uid] !== where.tier) return false;
  return where.branch === null || branchOf(tree, uid) === where.branch - 1;
}

/** @returns the person with a name who sits there; null once she has left */
export function nameOfPerson(
  scenario: Scenario,
  world: WorldSeen,
  row: number,
): NamedPerson | null {
  if (world.people.generation[row] > 0) return null;
  const uid = world.department.uid[row];
  return scenario.department.persons.find((person) => person.uid === uid) ?? null;
}
