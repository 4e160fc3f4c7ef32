/** The schedule: one week in the life of the department, top to bottom, each line a rule. */
import { keepAccounts } from './accounts.ts';
import { readCamps } from './camps.ts';
import { meetCommunity } from './community.ts';
import { strikeIncidents } from './incidents.ts';
import { lag, strainOf } from './lag.ts';
import { checkLevers, type Levers } from './levers.ts';
import { moveMotives } from './motives.ts';
import { shiftPermeability } from './permeability.ts';
import { choosePractice } from './practice.ts';
import { passSignal } from './signal.ts';
import { moveTrust } from './trust.ts';
import { turnOver } from './turnover.ts';
import { speakUp } from './voice.ts';
import { makeWorkbench, type Week, type Workbench } from './week.ts';
import { emptyPeople, type World } from './world.ts';

/**
 * @returns the department a week later; `world` is untouched unless a workbench is lent.
 * @throws RangeError that names the lever which is out of range; nothing is half-changed
 */
export function step(world: World, levers: Levers, bench: Workbench = openWorkbench(world)): World {
  checkLevers(levers);
  const { circumstances, department } = world;
  const organisation = lag(world.organisation, levers, circumstances);
  const week: Week = {
    number: world.week,
    department,
    circumstances,
    parameters: circumstances.parameters,
    levers,
    now: world.people,
    next: bench.spare,
    organisation,
    strain: strainOf(organisation, levers, circumstances),
    bench,
  };

  // These rules read the week's beginning and what befell in it, and write its end.
  strikeIncidents(week);
  passSignal(week);
  speakUp(week);
  moveTrust(week);
  moveMotives(week);
  shiftPermeability(week);
  choosePractice(week);
  // These read the week's end.
  meetCommunity(week);
  turnOver(week);
  readCamps(week);
  const accounts = keepAccounts(week);

  bench.spare = world.people;
  return { ...world, week: world.week + 1, people: week.next, organisation: accounts };
}

/**
 * Lend one workbench to every step of a long run and no step allocates columns. The price: each
 * step then writes over the people of the world before last, so keep a `copyWorld` of any you need.
 */
export function openWorkbench(world: World): Workbench {
  return makeWorkbench(world.department, emptyPeople(world.department.size));
}
