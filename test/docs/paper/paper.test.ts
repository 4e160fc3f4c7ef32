import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from '../cards/defaultScenario.ts';
import { heardAt, paperQuarter, paperScenario, pass, toldUp, type Sheet } from './paperGame.ts';
import { playPlan } from './plans.ts';
import { paperValuesOf } from './paperValues.ts';

const scenario = defaultScenario();
const start = paperScenario(scenario);
const sheet: Sheet = { gauges: start.gauges, trust: start.trust, practice: 1 };
const page = readFileSync(new URL('../../../docs/paper.md', import.meta.url), 'utf8');

function standing(...ids: readonly string[]) {
  const policies = scenario.policies.filter(({ id }) => ids.includes(id));
  return { quarter: 2, standing: policies.map((policy) => ({ policy, since: 1 })) };
}

describe('the game on paper', () => {
  test('begins as the page says that it does', () => {
    expect(start).toEqual({
      gauges: [8, 5, 4],
      trust: 5,
      message: 1,
      learning: 2,
      money: 42,
      attention: 10,
    });
    expect(page).toContain('Gauges 8, 5 and 4');
    expect(page).toContain('42 coins');
  });

  test('has the message lose its part at every tier, as in the example of the page', () => {
    expect(heardAt(start.gauges, 10)).toEqual([10, 8, 4, 2]);
    expect(page).toContain('10 → 8 → 4 → 2');
  });

  test('has the report gain at every tier, as in the example of the page', () => {
    expect(toldUp(start.gauges, heardAt(start.gauges, 10), 1)).toBe(6);
    expect(page).toContain('1 → 2 → 5 → 6');
  });

  test('rounds a half up, and passes nothing of nothing', () => {
    expect(pass(5, 1)).toBe(1);
    expect(pass(9, 0)).toBe(0);
  });

  test('opens a gauge by one a quarter for as long as the clay is worked on, and no further', () => {
    let now = sheet;
    for (let quarter = 0; quarter < 5; quarter += 1) {
      now = paperQuarter(now, start, standing('manager-coaching'), () => 5);
    }
    expect(now.gauges).toEqual([9, 7, 6]);
    expect(paperQuarter(now, start, standing(), () => 5).gauges).toEqual([8, 6, 5]);
  });

  test('takes a drop of every gauge and a step of trust for an incident under blame', () => {
    const rolls = [1, 10, 1, 10];
    const after = paperQuarter(sheet, start, standing(), () => rolls.shift() ?? 10);
    expect(after.gauges).toEqual([7, 4, 3]);
    expect(after.trust).toBe(4.5);
  });

  test('gives the same effects to a policy as the catalogue, in tenths', () => {
    const effects = scenario.policies.find(({ id }) => id === 'town-halls')?.effects ?? {};
    expect(paperValuesOf(effects)).toMatchObject({ message: 5, direct: 3, clay: 0 });
  });

  test('is won by what the study advises: trust and practice, where each of the others lacks one', () => {
    const thaw = playPlan(scenario, 'thaw');
    expect(thaw.practice).toBeGreaterThan(playPlan(scenario, 'speak').practice + 0.5);
    for (const other of ['speak', 'order', 'guard', 'nothing'] as const) {
      expect(thaw.trust).toBeGreaterThan(playPlan(scenario, other).trust + 1);
    }
    expect(playPlan(scenario, 'order').trust).toBeLessThan(0.5);
  });
});
