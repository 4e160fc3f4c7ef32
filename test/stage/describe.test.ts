import { describe, expect, test } from 'vitest';
import { openGame, type Game } from '../../src/game/index.ts';
import { groundOf, type Ground } from '../../src/live/index.ts';
import { branchOf, camps } from '../../src/model/index.ts';
import { describe as describePicture } from '../../src/stage/describe.ts';
import { scenarioWith } from '../game/tinyScenario.ts';

const game = openGame(scenarioWith());
const { people, department } = game.world;

/** The week of the game with some columns as a picture would show them. */
function groundWith(changes: Partial<Game['world']['people']>, top: number): Ground {
  return { ...groundOf(game), top, world: { ...game.world, people: { ...people, ...changes } } };
}

const said = (ground: Ground): string => describePicture(ground, game.scenario, 'en');
const all = (value: number): Float64Array => new Float64Array(department.size).fill(value);

test('where nothing is said, the picture in words says so', () => {
  expect(said(groundWith({ signal: all(0) }, 0))).toContain('nothing comes from the top');
});

test('a message that has come nowhere, or everywhere, is told apart', () => {
  expect(said(groundWith({ signal: all(0) }, 0.5))).toContain('has reached nobody yet');
  expect(said(groundWith({ signal: all(0.4) }, 0.5))).toContain('come down to everybody');
});

test('the tier to which a message has come is named', () => {
  const signal = all(0);
  for (let row = 0; row < department.size; row += 1) {
    if (department.tierOf[row] === 1) signal[row] = 0.5;
  }
  const tier = game.tiers[0].name.en;
  expect(said(groundWith({ signal }, 0.5))).toContain(`as far as ${tier}`);
});

test('where the message stops is said by branch, and of no branch that lets it through', () => {
  const permeability = all(0.9);
  permeability[0] = 0.2;
  const words = said(groundWith({ signal: all(0.4), permeability }, 0.5));
  const [closed, ...open] = game.scenario.department.branches;
  expect(words).toContain(`stops above closed clay at: ${closed.en}.`);
  expect(open.filter(({ en }) => words.includes(en))).toEqual([]);
});

test('a block of several branches is called by its tier, and by none of them', () => {
  const written = game.scenario.department;
  const spans = [400, 2];
  const branches = Array.from({ length: 400 }, (_, at) => ({ en: `Branch ${at}`, fr: `${at}` }));
  const many = openGame(
    scenarioWith({
      department: {
        ...written,
        plan: { kind: 'spans', spans },
        tiers: written.tiers.slice(0, 2),
        branches,
      },
    }),
  );
  const { people: everybody } = many.world;
  const closed = {
    signal: everybody.signal.map(() => 0.4),
    permeability: everybody.signal.map(() => 0.2),
  };
  const ground = { ...groundOf(many), top: 0.5 };
  const world = { ...many.world, people: { ...everybody, ...closed } };
  const words = describePicture({ ...ground, world }, many.scenario, 'en');
  expect(words).toContain(`stops above closed clay at: ${many.tiers[0].name.en}.`);
});

test('employees, who let nobody through, stop nothing', () => {
  const permeability = all(0.9);
  for (let row = 0; row < department.size; row += 1) {
    if (department.teamLed[row] < 0) permeability[row] = 0;
  }
  expect(said(groundWith({ signal: all(0.4), permeability }, 0.5))).not.toContain('stops');
});

test('a trickle is not everybody', () => {
  const signal = all(0.04);
  for (let row = 0; row < department.size; row += 1) {
    if (department.tierOf[row] === 1) signal[row] = 0.8;
  }
  expect(said(groundWith({ signal }, 0.9))).not.toContain('everybody');
});

test.each(camps)('the largest camp is named: %s', (camp) => {
  const camped = new Uint8Array(department.size).fill(camps.indexOf(camp));
  expect(said(groundWith({ camp: camped }, 0)).toLowerCase()).toContain(`${camp}s are the largest`);
});

describe('what the ground is like is said as coarsely as it is seen:', () => {
  test.each([
    [0.2, 'thick ice over most people'],
    [0.45, 'some ice'],
    [0.55, 'neither icy nor warm'],
    [0.7, 'warm'],
  ])('at a trust of %f', (trust, words) => {
    expect(said(groundWith({ trust: all(trust) }, 0))).toContain(words);
  });

  test('the branch whose ice is thickest is named, if one stands out', () => {
    const [first] = game.scenario.department.branches;
    const trust = all(0.6);
    for (let row = 0; row < department.size; row += 1) {
      if (branchOf(department, row) === 0) trust[row] = 0.25;
    }
    expect(said(groundWith({ trust }, 0))).toContain(`thickest in ${first.en}.`);
    expect(said(groundWith({ trust: all(0.25) }, 0))).not.toContain('thickest');
  });
});

test.each([
  [0, 'Nobody works in the open'],
  [1, 'Most people work in the open'],
])('who works in the open is said: %i of everybody', (practises, words) => {
  const practice = new Uint8Array(department.size).fill(practises);
  expect(said(groundWith({ practice }, 0))).toContain(words);
});

test('so is the season', () => {
  const ground = groundWith({}, 0);
  expect(said({ ...ground, world: { ...ground.world, week: 45 } })).toContain('It is winter.');
});
