/** Whatever arrives at the top is as old as the managers it has climbed past. */
import { describe, expect, test } from 'vitest';
import {
  climbOn,
  openClimb,
  openGame,
  report,
  saidIn,
  stepWeek,
  runQuarter,
} from '../../src/game/index.ts';
import { camps, copyWorld, voices, withParameters, type World } from '../../src/model/index.ts';
import { gameOf } from './playing.ts';
import { scenarioWith } from './tinyScenario.ts';

const heard = voices.indexOf('heard');
/** Two managers stand between an employee and the top. */
const { tierStart } = gameOf().world.department;
const [director, , manager] = [0, 1, tierStart[1]];
const employee = tierStart[2];

/** Silent, harmless, closed to nobody, and working behind doors, in the week after the founding. */
function calm(): World {
  const world = copyWorld(gameOf().world);
  world.people.voice.fill(0);
  world.people.incident.fill(0);
  world.people.practice.fill(0);
  // Of good news nothing is lost on the way.
  world.people.camp.fill(camps.indexOf('zealot'));
  world.people.permeability.fill(1);
  return world;
}

/** In which week the top first hears of something that shows in the first of them. */
function weeksUntil(happens: (world: World) => void, isHeard: (told: Told) => boolean): number {
  const first = calm();
  let climb = openClimb(first);
  happens(first);
  for (let week = 0; week < 6; week += 1) {
    climb = climbOn(climb, week === 0 ? first : lasting(first));
    if (isHeard(report(climb, first))) return week;
  }
  return NaN;
}
type Told = ReturnType<typeof report>;

/** What is said is said once; what is practised goes on. */
function lasting(world: World): World {
  const after = copyWorld(world);
  after.people.voice.fill(0);
  after.people.incident.fill(0);
  return after;
}

describe('the way up', () => {
  test.each([
    ['an employee', employee, 2],
    ['a manager', manager, 1],
    ['a director', director, 0],
  ])('takes a voice of %s a week for each manager', (_, row, weeks) => {
    const speaks = (world: World): void => {
      world.people.voice[row] = heard;
    };
    expect(weeksUntil(speaks, ({ goodNews, badNews }) => goodNews + badNews > 0)).toBe(weeks);
  });

  test('takes as long for the report of an incident', () => {
    const reported = 1 + 16;
    const strikes = (world: World): void => {
      world.people.incident[employee] = reported;
    };
    expect(weeksUntil(strikes, ({ incidents }) => incidents === 1)).toBe(2);
  });

  test('takes as long for what people do', () => {
    const opens = (world: World): void => {
      world.people.practice.fill(1, employee);
    };
    expect(weeksUntil(opens, ({ practice }) => practice > 0)).toBe(2);
  });
});

test('of what was said and will be let through nothing is lost, and nothing comes twice', () => {
  const eventful = withParameters({ legacyIncidents: 0.05, voiceRate: 0.5 });
  let game = runQuarter(openGame(scenarioWith({ parameters: eventful })));
  let said = 0;
  while (game.phase === 'watching') {
    game = stepWeek(game);
    for (const each of saidIn(game.world)) said += sum(each.said);
  }
  const arrived = game.reports.reduce((total, week) => total + sum(week), 0);
  const later = game.climb.weeks.slice(1).flat();
  const underWay = later.reduce((total, each) => total + sum(each), 0);
  expect(underWay).toBeGreaterThan(0);
  expect(arrived + underWay).toBe(said);
});

function sum(counts: { goodNews: number; badNews: number; incidents: number }): number {
  return counts.goodNews + counts.badNews + counts.incidents;
}
