import { describe, expect, test } from 'vitest';
import {
  climbOn,
  decide,
  leversAt,
  openGame,
  replay,
  report,
  runQuarter,
  stepWeek,
  survey,
  wholeDepartment,
  type Game,
  type Journal,
} from '../../src/game/index.ts';
import { fingerprint, noLevers } from '../../src/model/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { scenarioWith } from './tinyScenario.ts';

const scenario = scenarioWith();
const journal: Journal = [
  { quarter: 1, kind: 'start', policy: 'town-halls', aim: wholeDepartment },
  { quarter: 2, kind: 'start', policy: 'coaching', aim: wholeDepartment },
  { quarter: 3, kind: 'stop', policy: 'coaching' },
];

function replayed(quarters = scenario.quarters): Game {
  const result = replay(scenario, 'luck', journal, { quarters });
  if (result.kind !== 'game') throw new Error('refused');
  return result.game;
}

describe('the levers', () => {
  const decided = (played: Scenario, decisions: Journal): Game => ({
    ...openGame(played),
    journal: decisions,
  });
  const signal = (week: number): number => leversAt(decided(scenario, journal), week).signal;

  test('stand as the scenario sets them where no policy moves them', () => {
    expect(leversAt(decided(scenario, []), 0)).toEqual(scenario.levers);
  });

  test('rise over the ramp, hold for the quarter, and fade over as many weeks', () => {
    expect([0, 1, 2, 3, 12].map(signal)).toEqual([0.2, 0.3, 0.4, 0.5, 0.5].map(near));
    expect([13, 14, 15, 16, 17].map(signal)).toEqual([0.4, 0.3, 0.2, 0.1, 0.1].map(near));
  });

  test('never leave their range, however many policies pull', () => {
    const loud = scenarioWith({ levers: { ...noLevers, signal: 0.9 } });
    expect(leversAt(decided(loud, journal), 8).signal).toBe(1);
  });

  function near(value: number): unknown {
    return expect.closeTo(value, 12);
  }
});

describe('a game', () => {
  test('played week by week and replayed from its journal is the same to the last bit', () => {
    let game = openGame(scenario, 'luck');
    while (game.phase !== 'ended') {
      for (const decision of journal) {
        if (decision.quarter === game.quarter) game = decide(game, decision);
      }
      game = runQuarter(game);
      while (game.phase === 'watching') game = stepWeek(game);
    }
    expect(game.journal).toEqual(journal);
    expect(fingerprint(game.world)).toBe(fingerprint(replayed().world));
    expect(game.quarterReports).toEqual(replayed().quarterReports);
  });

  test('has a truth and a report for every week, and a report for every quarter', () => {
    const game = replayed();
    expect(game.phase).toBe('ended');
    expect(game.truth.map(({ week }) => week)).toEqual(Array.from({ length: 53 }, (_, at) => at));
    expect(game.reports).toHaveLength(53);
    expect(game.quarterReports.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
  });

  test('under another seed is another game', () => {
    const other = replay(scenario, 'other luck', journal);
    expect(other.kind === 'game' && fingerprint(other.game.world)).not.toBe(
      fingerprint(replayed().world),
    );
  });

  test('can be replayed in part', () => {
    expect(replayed(1).world.week).toBe(13);
    expect(replayed(1).phase).toBe('deciding');
  });

  test('refuses a journal with a decision after its last quarter, however much of it is played', () => {
    const late = { quarter: 5, kind: 'stop', policy: 'coaching' } as const;
    expect(replay(scenario, 'luck', [...journal, late], { quarters: 1 })).toEqual({
      kind: 'refused',
      refusal: { at: 3, obstacle: { kind: 'outsideGame', quarter: 5, quarters: 4 } },
    });
  });

  test('refuses a journal that orders what was not possible, and says which decision', () => {
    const result = replay(scenario, 'luck', [
      ...journal,
      { quarter: 3, kind: 'stop', policy: 'x' },
    ]);
    expect(result).toEqual({
      kind: 'refused',
      refusal: { at: 3, obstacle: { kind: 'unknownPolicy', policy: 'x' } },
    });
  });
});

describe('the report', () => {
  test('of practice says what the top wants to hear where clay is closed and the truth where it is open', () => {
    const game = replayed(2);
    const { people } = game.world;
    people.permeability.fill(1);
    const practising = Array.from(people.practice);
    expect(toldInTime(game)).toBeCloseTo(meanOfTeams(game, practising), 12);
    people.permeability.fill(0);
    const { tierStart } = game.world.department;
    const firstTier = people.signal.subarray(0, tierStart[1]);
    expect(toldInTime(game)).toBeCloseTo((firstTier[0] + firstTier[1]) / 2, 12);
  });

  test('of voices brings up fewer than were raised', () => {
    const game = replayed();
    const raised = game.truth.reduce((sum, week) => sum + week.voicesRaised, 0);
    const told = game.reports.reduce((sum, week) => sum + week.goodNews + week.badNews, 0);
    expect(raised).toBeGreaterThan(20);
    expect(told).toBeLessThan(raised);
  });

  test('holds a survey only where somebody measures; whoever asks everybody errs not at all', () => {
    const { world, truth } = replayed();
    expect(survey(world, noLevers)).toBeNull();
    const everybody = survey(world, { ...noLevers, measurement: 1 });
    expect(everybody?.asked).toBe(world.department.size);
    expect(everybody?.trust.value).toBeCloseTo(truth.at(-1)?.trust ?? 0, 12);
    expect(everybody?.trust.high).toBeCloseTo(everybody?.trust.low ?? 0, 12);
  });

  test('holds for possible what a survey in which all answer alike has missed', () => {
    const spans = [2, 5, 40];
    const { world } = openGame(
      scenarioWith({ department: { ...scenario.department, plan: { kind: 'spans', spans } } }),
    );
    world.people.practice.fill(0);
    const none = survey(world, { ...noLevers, measurement: 0.05 });
    expect(none).toMatchObject({ asked: 20, practice: { value: 0, low: 0, high: 3 / 20 } });
    world.people.practice.fill(1);
    const all = survey(world, { ...noLevers, measurement: 0.1 });
    expect(all?.practice).toEqual({ value: 1, low: 1 - 3 / 40, high: 1 });
  });

  /** Once all that was told before has arrived. */
  function toldInTime({ climb, world }: Game): number {
    const arrived = [1, 2, 3].reduce((at) => climbOn(at, world), climb);
    return report(arrived, world).practice;
  }

  function meanOfTeams(game: Game, practice: readonly number[]): number {
    const { department } = game.world;
    const told = [...practice];
    for (let team = department.leaderOf.length - 1; team > 0; team -= 1) {
      const rows = told.slice(department.teamStart[team], department.teamStart[team + 1]);
      told[department.leaderOf[team]] = rows.reduce((sum, each) => sum + each, 0) / rows.length;
    }
    return (told[0] + told[1]) / 2;
  }
});
