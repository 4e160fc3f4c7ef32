/** The schedule: one week in the life of the department, top to bottom, each line a rule. */
import { keepAccounts } from './accounts.ts';
import { reachOf } from './aim.ts';
import { readCamps } from './camps.ts';
import { meetCommunity } from './community.ts';
import { strikeIncidents } from './incidents.ts';
import { lag, lagClayWork, strainOf } from './lag.ts';
import { checkLevers, type Levers } from './levers.ts';
import { weeksMost } from './luck.ts';
import { moveMotives } from './motives.ts';
import { shiftPermeability } from './permeability.ts';
import { choosePractice, countCommunity, countPractice } from './practice.ts';
import { checkShare, checkWhole } from './share.ts';
import { passSignal } from './signal.ts';
import { train } from './training.ts';
import { moveTrust } from './trust.ts';
import { turnOver } from './turnover.ts';
import { speakUp } from './voice.ts';
import { makeWorkbench, type Week, type Workbench } from './week.ts';
import { checkColumns, emptyPeople, emptyTeams, type World } from './world.ts';

/**
 * @returns the department a week later; `world` is untouched unless a workbench is lent.
 * @throws RangeError that names the lever or aim which is out of range, the week after the last that
 * can be dated, or a workbench of another department; nothing is half-changed
 */
export function step(world: World, levers: Levers, bench: Workbench = openWorkbench(world)): World {
  const week = openWeek(world, levers, bench);
  const accounts = liveWeek(week);
  bench.spare = world.people;
  bench.spareTeams = world.teams;
  return afterWeek(world, week, accounts);
}

/** @param week that has been lived, from the world */
export function afterWeek(
  world: World,
  { next, teams }: Week,
  organisation: World['organisation'],
): World {
  return { ...world, week: world.week + 1, people: next, teams, organisation };
}

/**
 * Lend one workbench to every step of a long run and no step allocates columns. The price: each
 * step then writes over the people of the world before last, so keep a `copyWorld` of any you need.
 */
export function openWorkbench({ department }: World): Workbench {
  return makeWorkbench(department, emptyPeople(department.size), emptyTeams(department));
}

/** The week as it stands when everything but the people has moved. */
export function openWeek(world: World, levers: Levers, bench: Workbench): Week {
  const { circumstances, department } = world;
  checkLevers(levers, department.size, department.tiers);
  checkColumns(world);
  for (const name of ['evidence', 'fatigue', 'scrutiny'] as const) {
    checkShare(`organisation.${name}`, world.organisation[name]);
  }
  checkWhole('world.week', world.week, 0, weeksMost - 1);
  if (bench.department !== department) {
    throw new RangeError('the workbench is of another department: expected one opened for this');
  }
  const reach = reachOf(levers, department, bench.reach);
  const organisation = lag(world.organisation, levers, reach, circumstances);
  const { lagRate } = circumstances.parameters;
  lagClayWork(world.teams, bench.spareTeams, department, reach, lagRate);
  return {
    number: world.week,
    department,
    circumstances,
    parameters: circumstances.parameters,
    levers,
    reach,
    now: world.people,
    next: bench.spare,
    organisation,
    teams: bench.spareTeams,
    strain: strainOf(organisation, levers, circumstances),
    community: countCommunity(world.people),
    bench,
  };
}

/** @returns the organisation at the week's end; the people are in `week.next` */
export function liveWeek(week: Week): World['organisation'] {
  countPractice(week);

  // These rules read the week's beginning and what befell in it, and write its end.
  strikeIncidents(week);
  passSignal(week);
  speakUp(week);
  moveTrust(week);
  moveMotives(week);
  shiftPermeability(week);
  choosePractice(week);
  train(week);
  // These read the week's end.
  meetCommunity(week);
  turnOver(week);
  readCamps(week);
  return keepAccounts(week);
}
