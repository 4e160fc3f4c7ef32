/**
 * Founding: from a tree and its circumstances, the department at week 0, when nobody has yet heard
 * anything or works in the open (S3: incidents nevertheless befall it from the first week on).
 */
import { checkCircumstances, type Circumstances } from './circumstances.ts';
import { checkTree, withTies, type Tree } from './department.ts';
import { seat } from './incumbent.ts';
import { emptyPeople, emptyTeams, type Organisation, type World } from './world.ts';

const unmoved: Organisation = {
  guardrails: { privacy: 0, security: 0, languages: 0, legislation: 0 },
  evidence: 0,
  fatigue: 0,
  benefitHours: 0,
  costHours: 0,
  publicHours: 0,
  scrutiny: 0,
};

/** @throws RangeError that names the field of the tree or the circumstances which is out of range */
export function found(tree: Tree, circumstances: Circumstances): World {
  checkTree(tree);
  checkCircumstances(circumstances);
  const department = withTies(tree, circumstances);
  const people = emptyPeople(department.size);
  for (let row = 0; row < department.size; row += 1) {
    seat(people, row, 0, department, circumstances);
  }
  const teams = emptyTeams(department);
  return { circumstances, department, week: 0, people, teams, organisation: unmoved };
}
